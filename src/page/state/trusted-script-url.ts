interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): ScriptUrlPolicy;
}

interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => URL;
}

declare const trustedTypes: TrustedTypes | undefined;

/** A browser makes a policy of one name once. */
let policy: ScriptUrlPolicy | undefined;

/** The page's own script, for a browser that was told by the page's headers to run none that is not vouched for. */
export function trustedScriptUrl(url: URL): URL {
  if (typeof trustedTypes === "undefined") return url;
  policy ??= trustedTypes.createPolicy("specgate", {
    createScriptURL(asked) {
      if (new URL(asked).origin === location.origin) return asked;
      throw new TypeError("No script of another origin is run");
    },
  });
  return policy.createScriptURL(url.href);
}
