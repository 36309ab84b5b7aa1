/** `npm run template`: the same injection as in Excel, over the stand-in host, saved as a file. */
import { stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { drawNewestTemplate, offeredProgrammes } from "../app/editions";
import { isExcluded } from "../core/organizations/organizations";
import { organizationCategories } from "../core/organizations/organization";
import { cliMessagesOf } from "../locales/cli-messages-of";
import { connectClient } from "../sandbox/host/client/node-client";
import { createHost } from "../sandbox/host/host";
import { withoutSheet } from "../sandbox/file/without-sheet";
import { writeXlsxFile } from "../sandbox/file/write-xlsx-file";
import { createExcelWorkbook } from "../workbook/excel/excel-workbook";
import { drawEdition } from "../app/engine";
import { editionFileSchema } from "../core/editions/from-file/file-shape";
import type { Edition } from "../core/programme/edition";
import { givenEdition } from "./given-edition";
import type { Printed } from "./printed";
import { systemRefusal } from "./system-refusal";
import { templateArguments, type TemplateRequest } from "./template-arguments";

const words = cliMessagesOf.fr;
const known = {
  roadmaps: offeredProgrammes.map(({ id }) => id),
  categories: organizationCategories,
  isExcluded,
};

/** The bytes of a workbook that holds the template and nothing else; `edition`: of a file, or null. */
async function templateFile(
  { roadmap, category, organization }: TemplateRequest,
  edition: Edition | null,
): Promise<Uint8Array> {
  const host = createHost();
  connectClient(host);
  const workbook = createExcelWorkbook();
  const blank = await workbook.read();
  const choice = {
    category,
    organization,
    fiscalYear: null,
    ...(roadmap !== null && { programme: roadmap }),
  };
  const { drawing } = edition ? drawEdition(edition, choice, blank) : drawNewestTemplate(choice, blank);
  await workbook.insertTemplate(drawing, () => undefined);
  const [sheet] = blank.sheets;
  const snapshot = await host.snapshot();
  host.dispose();
  return writeXlsxFile(sheet ? withoutSheet(snapshot, sheet.name) : snapshot);
}

/** What the system says of a place that cannot be written to, in words; @throws when the error is a bug of ours. */
function refused(output: string, error: unknown): Printed {
  const refusal = systemRefusal(error);
  if (refusal === null) throw error;
  return { code: 2, output: "", errors: `${output}\n  ${words.reasons[refusal]}\n` };
}

/** Writes the file; a place that cannot be written to is told in words, that of a folder that is not there at once. */
async function write({ output, ...request }: TemplateRequest): Promise<Printed> {
  const given = request.edition === null ? null : await givenEdition(request.edition, words);
  if (given && "refusal" in given) return { code: 2, output: "", errors: given.refusal };
  try {
    await stat(path.dirname(output));
  } catch (error) {
    return refused(output, error);
  }
  const bytes = await templateFile({ output, ...request }, given);
  try {
    await writeFile(output, bytes);
  } catch (error) {
    return refused(output, error);
  }
  return { code: 0, output: `${words.written(output)}\n`, errors: "" };
}

/** Does what its arguments ask. Throws what is a bug of ours; all the rest is said. */
export async function runTemplate(args: readonly string[]): Promise<Printed> {
  const request = templateArguments(args, known, words);
  if (request === "help") return { code: 0, output: `${words.templateUsage}\n`, errors: "" };
  if (request === "edition-schema")
    return { code: 0, output: `${JSON.stringify(editionFileSchema(), null, 2)}\n`, errors: "" };
  if ("refusal" in request) return { code: 2, output: "", errors: `${request.refusal}\n` };
  return write(request);
}
