/** Characters of a text that a message shows. */
const LENGTH = 100;
/** Characters shown before the first difference. */
const BEFORE = 30;

const onOneLine = (text: string): string =>
  text.replace(/\s+/g, (spaces) => (spaces.includes("\n") ? " " : spaces)).trim();

function firstDifference(left: string, right: string): number {
  let place = 0;
  while (place < left.length && left[place] === right[place]) place += 1;
  return place;
}

function cut(text: string, start: number): string {
  const end = start + LENGTH;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}

/** The beginning of a text as a message quotes it, whole when it is short. */
export const excerpt = (text: string): string => cut(onOneLine(text), 0);

/** Two texts as a message quotes them: whole when they are short, else around their first difference. */
export function excerpts(left: string, right: string): readonly [string, string] {
  const [first, second] = [onOneLine(left), onOneLine(right)];
  if (Math.max(first.length, second.length) <= LENGTH) return [first, second];
  const difference = firstDifference(first, second);
  // From the beginning of a word, so that nothing reads as a misprint; inside one that is too long.
  const word = first.lastIndexOf(" ", difference - BEFORE) + 1;
  const start = difference - word < LENGTH / 2 ? word : difference - BEFORE;
  return [cut(first, start), cut(second, start)];
}
