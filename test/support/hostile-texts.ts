/** Texts on which a careless reader goes back over and over what it has read, by what is particular about them. */

/** The text again and again, up to that length. */
const filledBy = (part: string): ((length: number) => string) => {
  return (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
};

/** What ends otherwise than it began, so that nothing matches in the end. */
const thenEnd =
  (part: string, end: string): ((length: number) => string) =>
  (length) =>
    filledBy(part)(length - end.length) + end;

/** Each with how to make one of a length. */
export const hostileTexts: readonly (readonly [string, (length: number) => string])[] = [
  ["letters", filledBy("a")],
  ["capitals", filledBy("A")],
  ["digits", filledBy("1")],
  ["dashes", filledBy("-")],
  ["spaces, then a letter", thenEnd(" ", "x")],
  ["non-breaking spaces, then a letter", thenEnd("\u00a0", "x")],
  ["line breaks, then a letter", thenEnd("\n", "x")],
  ["a year, then spaces", (length) => `2024${" ".repeat(length - 5)}x`],
  ["points, then a letter", thenEnd(".", "x")],
  ["ends of a number, then a letter", thenEnd(".:;)-", "x")],
  ["phone numbers", filledBy("514-514-")],
  ["phone numbers with spaces", filledBy("514 514 ")],
  ["numbers in parentheses", filledBy("(514) ")],
  ["grouped digits", thenEnd("123 ", "x")],
  ["grouped digits with points", thenEnd("123.", "x")],
  ["health numbers", filledBy("TREM 5512 ")],
  ["combining accents", (length) => `e${"\u0301\u0323".repeat((length - 1) / 2)}`],
  ["letters with accents", filledBy("e\u0301")],
  ["addresses that never end", filledBy("a@a.")],
  ["at signs", filledBy("@")],
  ["a domain that never ends", (length) => `a@${filledBy("b.")(length - 3)}1`],
  ["titles", filledBy("Mme ")],
  ["a title, then spaces", (length) => `Mme${" ".repeat(length - 4)}x`],
  ["empty phrases", filledBy("voir la meme ")],
  ["several answers", filledBy("Planifiée, ")],
  ["answers apart", filledBy("a ou ")],
  ["apostrophes", filledBy("'")],
  ["quotation marks", filledBy('"')],
  ["brackets", filledBy("[")],
  ["percent signs", filledBy("%")],
  ["words for percent", filledBy("pour cent ")],
  ["underlines", filledBy("<u>")],
  ["escapes", filledBy("_x0041")],
  ["bullets", filledBy("\n - ")],
  ["wildcards", filledBy("*?~")],
  ["emojis", filledBy("\u{1f600}")],
];
