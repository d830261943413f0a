import type { Repository } from "../../stand-in/state/repository.ts";
import type { FileChanges } from "../../stand-in/acts/commits.ts";
import { openStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { widgets } from "./widgets.ts";

/** One stage for all tests of a file. What each leaves behind is checked: nothing may have been wrong with GitHub itself. */
export function useStage(options: Parameters<typeof openStage>[0] = {}) {
  let stage: Stage | undefined;
  let repositories = 0;

  beforeAll(async () => {
    stage = await openStage(options);
  }, 60_000);

  afterAll(() => stage?.close());

  beforeEach(() => current().github.forgetsCalls());

  afterEach(() => {
    const { github } = current();
    expect(github.violations()).toEqual([]);
    expect(github.unmetFaults()).toEqual([]);
    github.heals();
  });

  function current(): Stage {
    if (!stage) throw new Error("The stage is not open yet");
    return stage;
  }

  return {
    get github() {
      return current().github;
    },
    settled: () => current().settled(),
    /** A repository of its own for each test, with a small template and a configuration that asks for specs. */
    newRepository: (files: FileChanges = {}): Repository => {
      const name = `acme/widgets-${++repositories}`;
      return current().github.repository(name, {
        ...widgets,
        files: { ...widgets.files, ...files },
      });
    },
  };
}
