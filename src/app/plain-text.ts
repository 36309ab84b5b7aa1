import { normalForm } from "../core/text/normal-form";

/** The form in which texts are searched: no accents, no case, one kind of apostrophe. */
export function plainText(text: string): string {
  return normalForm(text, "NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("’", "'")
    .toLowerCase()
    .trim();
}
