import {
  type CANCEL_SYMBOL,
  intro,
  isCancel,
  outro,
  select,
  text,
} from "@clack/prompts";

import { Cancelled, type Prompts } from "./prompts.ts";

/** Prompts on stderr, so that what a command prints on stdout can go to a file or another program. */
export function terminalPrompts(): Prompts {
  const output = process.stderr;

  async function line(
    message: string,
    hint: string,
    required = false,
  ): Promise<string> {
    return answered(
      await text({
        message,
        placeholder: hint,
        output,
        validate: (value) =>
          required && !value?.trim() ? "This one is needed" : undefined,
      }),
    );
  }

  return {
    begin: (title) => intro(title, { output }),
    end: (message) => outro(message, { output }),
    line: ({ message, hint, required }) => line(message, hint, required),
    async lines({ message, hint }) {
      const said: string[] = [];
      for (;;) {
        const next =
          said.length === 0
            ? await line(message, hint)
            : await line(`${message}, one more`, "Enter to go on");
        if (next.trim() === "") return said;
        said.push(next);
      }
    },
    async choose(message, choices) {
      // Asked for by its place: the library's type of an option depends on the type of its value.
      const options = choices.map(({ label, hint }, value) => ({
        value,
        label,
        ...(hint === undefined ? {} : { hint }),
      }));
      const chosen = answered(await select({ message, options, output }));
      const choice = choices[chosen];
      if (!choice) throw new Error("Chose what was not offered");
      return choice.value;
    },
  };
}

function answered<Value>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}
