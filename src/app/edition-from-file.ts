/** A roadmap that an administrator gives as a file: an edition like those that are shipped, said to come from a file. */
import { programmes } from "../core/editions/index";
import { editionOfFile } from "../core/editions/from-file/edition-of";
import { readEditionFile, tooLarge, type RefusedEdition } from "../core/editions/from-file/read-edition-file";
import type { Edition } from "../core/programme/edition";
import { fileWorkbookWords, titleFromFile } from "../locales/fr/file-workbook";

export { LARGEST_BYTES } from "../core/editions/from-file/longest-file";

export type GivenEdition = { readonly status: "read"; readonly edition: Edition } | RefusedEdition;

/**
 * The edition that a file of the published format stands for, or what is wrong with it, line by line.
 * @param text null when the file is larger than may be read: it is refused unread.
 */
export function editionFromFile(text: string | null): GivenEdition {
  if (text === null) return tooLarge;
  const reading = readEditionFile(
    text,
    programmes.map(({ id }) => id),
  );
  if (reading.status === "refused") return reading;
  const { roadmap: read, isByYear } = reading;
  const roadmap = { ...read, title: titleFromFile(read.title) };
  return { status: "read", edition: editionOfFile({ roadmap, isByYear }, fileWorkbookWords) };
}
