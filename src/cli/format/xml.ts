/** All that XML 1.0 cannot hold, not even escaped: most control characters, halves of surrogate pairs, two noncharacters. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader would take these for spaces in an attribute, and a carriage return for a line feed everywhere.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as the content of an element; what XML cannot hold becomes `�`. */
export function xmlText(text: string): string {
  return text
    .replaceAll(impossible, "\uFFFD")
    .replaceAll(/[&<>\r]/g, (character) => entities[character] ?? "");
}

/** Attributes with a space before each. */
export function xmlAttributes(
  attributes: Readonly<Record<string, string | number>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attributeValue(String(value))}"`)
    .join("");
}

function attributeValue(text: string): string {
  return text
    .replaceAll(impossible, "\uFFFD")
    .replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? "");
}
