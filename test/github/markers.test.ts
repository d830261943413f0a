import { commentMarker } from "../../src/core/report/comment.ts";
import { findingMarker } from "../../src/core/report/review-comments.ts";
import { isReportComment, readFingerprint } from "../../src/github/markers.ts";

test("what the report writes is known again", () => {
  expect(isReportComment(`${commentMarker}\n**Specgate: 2 errors**`)).toBe(
    true,
  );
  expect(readFingerprint(`${findingMarker("ab12")}\n\nText`)).toBe("ab12");
});

test.each(["LGTM", `> ${commentMarker}`, "See <!-- specgate:report v=1 -->"])(
  "other comments are none of it: %s",
  (body) => {
    expect(isReportComment(body)).toBe(false);
    expect(readFingerprint(body)).toBeUndefined();
  },
);
