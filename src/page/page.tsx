import { PartFields } from "./form/part-fields.tsx";
import { WorkFields } from "./form/work-fields.tsx";
import { Header } from "./header.tsx";
import { LiveStatus } from "./result/live-status.tsx";
import { Result } from "./result/result.tsx";
import { draft } from "./state/store.ts";
import { useTextNotice } from "./form/text-notice.tsx";

export function Page() {
  const notice = useTextNotice();
  return (
    <>
      <a class="skip" href="#spec">
        Skip to the spec
      </a>
      <Header />
      <main class="desk">
        <form
          class="form"
          aria-label="What the spec says"
          autocomplete="off"
          onSubmit={(event) => event.preventDefault()}
        >
          <p class="lead">
            Write down what you know. What is left shows up as you go, and
            nothing leaves your browser.
          </p>
          {notice}
          <fieldset class="plain" disabled={draft.value.text !== null}>
            <legend class="off-screen">The form</legend>
            <WorkFields />
            <PartFields />
          </fieldset>
        </form>
        <Result />
      </main>
      <LiveStatus />
    </>
  );
}
