/**
 * Holds what an Excel answered to the probes against the stand-in: `npm run check:probes -- FILE`, the workbook that the
 * tester saved or the text that was copied. Exit code 1 when they differ, 2 when the file cannot be read.
 */
import { readFileSync } from "node:fs";
import { probes } from "../../src/probes/all";
import { compareRecords, differenceText } from "../../src/probes/compare-records";
import { fromCells, parseRecord, type ProbeRecord } from "../../src/probes/record";
import { probeWords } from "../../src/locales/probe-words";
import { readXlsxFile } from "../../src/sandbox/file/read-xlsx-file";
import { standInRecord } from "./stand-in-record";

async function recordIn(file: string): Promise<ProbeRecord> {
  const bytes = readFileSync(file);
  if (!file.endsWith(".xlsx")) return parseRecord(bytes.toString("utf8"));
  const { sheets } = await readXlsxFile(new Uint8Array(bytes));
  const sheet = sheets.find(({ name }) => name === probeWords.sheet);
  if (!sheet)
    throw new Error(`${file} has no sheet "${probeWords.sheet}": it was not saved after the probes.`);
  const cells = [...sheet.cells]
    .sort((one, other) => one.row - other.row)
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  return parseRecord(fromCells(cells));
}

async function check(file: string | undefined): Promise<number> {
  if (file === undefined) throw new Error("Say which file: npm run check:probes -- FILE.xlsx (or .json)");
  const excel = await recordIn(file);
  const { platform, version, excelApi, language } = excel.client;
  process.stdout.write(`Excel ${version} (${platform}, ${language}, ExcelApi ${excelApi}), ${excel.at}\n`);
  const { compared, differences, notAsked } = compareRecords(
    probes,
    excel,
    await standInRecord(excel.client),
  );
  for (const each of differences) process.stdout.write(`${differenceText(each)}\n`);
  if (notAsked.length > 0) process.stdout.write(`Not asked: ${notAsked.join(", ")}\n`);
  process.stdout.write(`${compared} probes compared, ${differences.length} differences\n`);
  return differences.length === 0 ? 0 : 1;
}

check(process.argv[2]).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
