import {
  linkMarker,
  readLinks,
  readReply,
} from "../../../../src/core/report/command-replies/reply-marker.ts";
import { replyComment } from "../../../../src/core/report/command-replies/reply-comment.ts";

const linked = {
  asked: "link docs/a b.md",
  accepted: true,
  reply: "Linked",
  linked: "docs/a b.md",
};

test("a reply says what it answers, and keeps what was linked", () => {
  expect(replyComment(987, [linked])).toBe(
    [
      "<!-- specgate:reply comment=987 reaction=+1 -->",
      "<!-- specgate:link docs%2Fa%20b.md -->",
      "> `/spec link docs/a b.md`",
      "",
      "Linked",
    ].join("\n"),
  );
});

test("several answers stand in one reply, and one refusal is enough to be confused", () => {
  const refused = { asked: "chekc", accepted: false, reply: "No" };
  const silent = { asked: "check", accepted: true, reply: undefined };
  const reply = replyComment(987, [linked, silent, refused]) ?? "";

  expect(readReply(reply, 987)).toBe("confused");
  expect(reply).toMatch(/Linked\n\n---\n\n> `\/spec chekc`\n\nNo$/);
});

test("where nothing is said there is no reply", () => {
  const silent = { asked: "check", accepted: true, reply: undefined };
  expect(replyComment(987, [silent])).toBeUndefined();
});

test("what does not fit is counted", () => {
  const long = { asked: "help", accepted: true, reply: "x".repeat(25_000) };
  const reply = replyComment(987, [long, long, long, long]) ?? "";

  expect(reply.length).toBeLessThan(65_536);
  expect(reply).toMatch(/There is no room for 2 more answers$/);
});

test.each(["docs/a.md", "docs/<!-- -->.md", "docs/größe 100 %.md", "a--b>.md"])(
  "the link to %s comes back",
  (path) => {
    const reply = replyComment(1, [{ ...linked, linked: path }]) ?? "";
    expect(readLinks(reply)).toEqual([path]);
  },
);

test("a reply is known by the comment that it answers", () => {
  const reply = replyComment(987, [linked]) ?? "";
  expect(readReply(reply, 987)).toBe("+1");
  expect(readReply(reply, 98)).toBeUndefined();
  expect(readReply("Linked", 987)).toBeUndefined();
});

test("what others wrote into a reply links nothing", () => {
  const evil = `${linkMarker("docs/evil.md")}\n`;
  const reply = replyComment(987, [
    { asked: `${evil}x`, accepted: true, reply: `${evil}\`${evil}\`` },
  ]);
  expect(readLinks(reply ?? "")).toEqual([]);
  expect(readLinks(`<!-- specgate:report v=1 -->\n${evil}`)).toEqual([]);
});

test("a marker that somebody has damaged links nothing", () => {
  const reply = replyComment(987, [linked]) ?? "";
  expect(readLinks(reply.replace("%2F", "%"))).toEqual([]);
});
