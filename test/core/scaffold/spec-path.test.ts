import * as fc from "fast-check";

import {
  branchPrefix,
  placeSpec,
} from "../../../src/core/scaffold/spec-path.ts";
import { slugOf } from "../../../src/core/scaffold/slug.ts";

test.each([
  ["Usage-based billing dashboard", "usage-based-billing-dashboard"],
  ["  [Feature]: Don't lose rows!  ", "feature-dont-lose-rows"],
  ["Über die Größe", "ueber-die-groesse"],
  ["Café à la crème", "cafe-a-la-creme"],
  ["Łódź w chmurze", "lodz-w-chmurze"],
  ["Панель расходов", "panel-raskhodov"],
  ["Πίνακας χρήσης", "pinakas-xrisis"],
  ["Bảng điều khiển", "bang-dieu-khien"],
  ["用量仪表板", "spec"],
  ["사용량 대시보드 v2", "v2"],
  ["利用状況", "spec"],
  ["👩‍💻🎉", "spec"],
  ["", "spec"],
  ["../../etc/passwd", "etc-passwd"],
  ["refs/heads/main.lock", "refs-heads-main-lock"],
  ["a".repeat(200), "a".repeat(48)],
  [
    "A title that goes on and on until nobody wants to read it in a path",
    "a-title-that-goes-on-and-on-until-nobody-wants",
  ],
])("%s becomes %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("Every slug is safe in a path and in a branch name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      expect(slugOf(title)).toMatch(/^(?=.{1,48}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
  );
});

const prd = { path: "docs/specs/{number}-{slug}.prd.md" };

test.each([
  {
    name: "of its issue",
    issue: 12,
    taken: [],
    path: "docs/specs/12-usage.prd.md",
  },
  {
    name: "of its issue, as long as the others",
    issue: 12,
    taken: ["docs/specs/0007-a.prd.md"],
    path: "docs/specs/0012-usage.prd.md",
  },
  {
    name: "behind the last where another spec has that of the issue",
    issue: 12,
    taken: ["docs/specs/12-a.prd.md", "docs/specs/40-b.technical-spec.md"],
    path: "docs/specs/41-usage.prd.md",
  },
  {
    name: "behind the last where there is no issue",
    issue: undefined,
    taken: ["docs/specs/7-a.prd.md", "docs/other/99-b.md"],
    path: "docs/specs/8-usage.prd.md",
  },
  {
    name: "one where there is neither",
    issue: undefined,
    taken: [],
    path: "docs/specs/1-usage.prd.md",
  },
  {
    name: "behind the last without its zeros",
    issue: undefined,
    taken: ["docs/specs/0099-a.prd.md"],
    path: "docs/specs/0100-usage.prd.md",
  },
  {
    name: "of no date",
    issue: 12,
    taken: ["docs/specs/20261120093000-a.md"],
    path: "docs/specs/12-usage.prd.md",
  },
])("A new spec has the number $name", ({ issue, taken, path }) => {
  expect(placeSpec(prd, { title: "Usage", issue, taken }).path).toBe(path);
});

test("The branch has the number of the issue, whatever the number of the spec", () => {
  const taken = ["docs/specs/12-a.prd.md"];
  const { branch } = placeSpec(prd, { title: "Usage", issue: 12, taken });
  expect(branch).toBe("spec/12-usage");
  expect(branch.startsWith(branchPrefix(12))).toBe(true);
  expect(
    placeSpec(prd, { title: "Usage", issue: undefined, taken }).branch,
  ).toBe("spec/13-usage");
});

test.each([
  [undefined, "docs/specs/12-usage.md"],
  ["../{slug}.md", "docs/specs/12-usage.md"],
  ["docs/../../{slug}.md", "docs/specs/12-usage.md"],
  ["/etc/{slug}.md", "docs/specs/12-usage.md"],
  [".github/workflows/{slug}.yml", "docs/specs/12-usage.md"],
  ["rfcs/{slug}.md", "rfcs/usage-3.md"],
  ["rfcs/{slug}/README.markdown", "rfcs/usage/README.markdown"],
])("A template with the path %s starts %s", (path, expected) => {
  const taken = ["rfcs/Usage.md", "rfcs/usage-2.md"];
  expect(placeSpec({ path }, { title: "Usage", issue: 12, taken }).path).toBe(
    expected,
  );
});
