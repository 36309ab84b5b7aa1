/** Entry of `npm run template`: the same injection as in Excel, over the stand-in host, saved as a file. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { drawNewestTemplate } from "../app/editions";
import { editions } from "../core/roadmap/editions/index";
import { isExcluded, organizationCategories } from "../core/plan/organizations";
import { cliMessagesOf } from "../locales/cli-messages-of";
import { connectClient } from "../sandbox/host/client/node-client";
import { createHost } from "../sandbox/host/host";
import { withoutSheet } from "../sandbox/file/without-sheet";
import { writeXlsxFile } from "../sandbox/file/write-xlsx-file";
import { createExcelWorkbook } from "../workbook/excel/excel-workbook";

const words = cliMessagesOf.fr;

interface Request {
  readonly output: string;
  readonly category: (typeof organizationCategories)[number] | null;
  readonly organization: string;
}

/** The request, or the sentence that says why it is refused. */
function requestOf(args: readonly string[]): Request | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { roadmap: { type: "string" }, category: { type: "string" }, organization: { type: "string" } },
  });
  const [output] = positionals;
  if (output === undefined || positionals.length > 1) return words.templateUsage;
  const { roadmap, category, organization = "" } = values;
  if (roadmap !== undefined && !editions.some((edition) => edition.id === roadmap))
    return words.unknownRoadmap(roadmap);
  const known = organizationCategories.find((item) => item === category);
  if (category !== undefined && known === undefined) return words.unknownCategory(category);
  if (isExcluded(organization)) return words.excludedOrganization;
  return { output, category: known ?? null, organization };
}

/** The bytes of a workbook that holds the template and nothing else. */
async function templateFile({ category, organization }: Request): Promise<Uint8Array> {
  const host = createHost();
  connectClient(host);
  const workbook = createExcelWorkbook();
  const blank = await workbook.read();
  const { drawing } = drawNewestTemplate({ category, organization, fiscalYear: null }, blank);
  await workbook.insertTemplate(drawing, () => undefined);
  const [sheet] = blank.sheets;
  const snapshot = await host.snapshot();
  return writeXlsxFile(sheet ? withoutSheet(snapshot, sheet.name) : snapshot);
}

async function main(): Promise<void> {
  const request = requestOf(process.argv.slice(2));
  if (typeof request === "string") {
    process.stderr.write(`${request}\n`);
    process.exitCode = 2;
    return;
  }
  await writeFile(request.output, await templateFile(request));
  process.stdout.write(`${words.written(request.output)}\n`);
}

void main();
