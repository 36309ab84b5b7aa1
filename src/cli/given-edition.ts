import { readFile, stat } from "node:fs/promises";
import { editionFromFile, LARGEST_BYTES } from "../app/edition-from-file";
import type { Edition } from "../core/programme/edition";
import type { CliMessages } from "../locales/cli-messages";
import { systemRefusal } from "./system-refusal";

/** The edition in a file, or the sentences that say why there is none. @throws what is no refusal of the system. */
export async function givenEdition(
  file: string,
  { reasons, editionFile }: Pick<CliMessages, "reasons" | "editionFile">,
): Promise<Edition | { readonly refusal: string }> {
  let text: string | null;
  try {
    text = (await stat(file)).size > LARGEST_BYTES ? null : await readFile(file, "utf8");
  } catch (error) {
    const refusal = systemRefusal(error);
    if (refusal === null) throw error;
    return { refusal: `${file}\n  ${reasons[refusal]}\n` };
  }
  const given = editionFromFile(text);
  if (given.status === "read") return given.edition;
  const { problems, total } = given;
  const others = total > problems.length ? [editionFile.others(total - problems.length)] : [];
  const lines = [...problems.map(editionFile.problem), ...others];
  return { refusal: `${editionFile.refused(file, total)}\n${lines.map((line) => `  ${line}\n`).join("")}` };
}
