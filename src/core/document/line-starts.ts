/** Offsets at which lines start, from `first` on; a line ends with `\n`, `\r\n` or `\r`. Those of the last text are kept. */
export function findLineStarts(text: string, first = 0): readonly number[] {
  // Asked for by one reader of a document after the other.
  if (text !== latest.text || first !== latest.first)
    latest = { text, first, starts: readLineStarts(text, first) };
  return latest.starts;
}

let latest = { text: "", first: 0, starts: [0] };

function readLineStarts(text: string, first: number): number[] {
  const starts = [first];
  let feed = text.indexOf("\n", first);
  let carriage = text.indexOf("\r", first);
  while (feed >= 0 || carriage >= 0) {
    const isFeed = feed >= 0 && (carriage < 0 || feed <= carriage + 1);
    const start = (isFeed ? feed : carriage) + 1;
    starts.push(start);
    if (feed >= 0 && feed < start) feed = text.indexOf("\n", start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf("\r", start);
  }
  return starts;
}
