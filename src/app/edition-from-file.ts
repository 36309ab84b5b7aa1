/** A roadmap that an administrator gives as a file: an edition like those that are shipped, said to come from a file. */
import { programmes } from "../core/editions/index";
import { editionOfFile } from "../core/editions/from-file/edition-of";
import type { Problem } from "../core/editions/from-file/problem";
import { readEditionFile } from "../core/editions/from-file/read-edition-file";
import type { Edition } from "../core/programme/edition";
import { fileWorkbookWords, titleFromFile } from "../locales/fr/file-workbook";

export type GivenEdition =
  | { readonly status: "read"; readonly edition: Edition }
  | { readonly status: "refused"; readonly problems: readonly Problem[]; readonly total: number };

/** The edition that a file of the published format stands for, or what is wrong with it, line by line. */
export function editionFromFile(text: string): GivenEdition {
  const reading = readEditionFile(
    text,
    programmes.map(({ id }) => id),
  );
  if (reading.status === "refused") return reading;
  const { title } = reading.roadmap;
  const roadmap = { ...reading.roadmap, title: titleFromFile(title) };
  return { status: "read", edition: editionOfFile(roadmap, fileWorkbookWords) };
}
