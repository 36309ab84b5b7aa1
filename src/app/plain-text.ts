import { unaccented } from "../core/text/normal-form";

/** The form in which texts are searched: no accents, no case, one kind of apostrophe. */
export function plainText(text: string): string {
  return unaccented(text).replaceAll("’", "'").toLowerCase().trim();
}

/** Tells of a text whether it holds each word of a query, whatever their order, case and accents. Every text holds none. */
export function holdingWords(query: string): (text: string) => boolean {
  const words = plainText(query).split(/\s+/);
  return (text) => {
    const plain = plainText(text);
    return words.every((word) => plain.includes(word));
  };
}
