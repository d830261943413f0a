import { xmlAttributes, xmlText } from "../../../src/cli/format/xml.ts";

test.each([
  { name: "markup", text: "a<b> & c", xml: "a&lt;b&gt; &amp; c" },
  { name: "the end of a CDATA section", text: "]]>", xml: "]]&gt;" },
  { name: "lines", text: "a\r\n\tb", xml: "a&#13;\n\tb" },
  { name: "control characters", text: "a\0\u001b[1m\b", xml: "a��[1m�" },
  { name: "half a character", text: "\ud83d!", xml: "�!" },
  { name: "noncharacters", text: "\uffff\ufffe", xml: "��" },
  { name: "a whole character", text: "🔑 ü", xml: "🔑 ü" },
])("text: $name", ({ text, xml }) => {
  expect(xmlText(text)).toBe(xml);
});

test("attributes keep quotes and line ends", () => {
  expect(xmlAttributes({ a: "\"x\" & 'y'\r\n\t", line: 3, b: "\u0007" })).toBe(
    ' a="&quot;x&quot; &amp; \'y\'&#13;&#10;&#9;" line="3" b="�"',
  );
});
