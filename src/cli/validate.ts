/** Entry of `npm run validate`: validates .xlsx files without Excel, through the same core. */
import { systemDay } from "./system-day";
import { cliMessagesOf } from "../locales/cli-messages-of";
import { ruleTalk } from "../locales/describe-finding";
import { ruleWords as en } from "../locales/en/rules";
import { ruleWords as fr } from "../locales/fr/rules";
import { validateArguments, type ValidateArguments } from "./arguments";
import { listFiles } from "./list-files";
import { textReport } from "./text-report";
import { systemRefusal, unreadable, validateFile, type FileReport, type Parts } from "./validate-file";
import { isIsoDate } from "../core/plan/dates";
import { readGrid } from "../xlsx/read-grid";
import { XlsxError } from "../xlsx/xlsx-error";

const talk = { fr: ruleTalk(fr), en: ruleTalk(en) };

async function reportsOf(given: string, today: string, parts: Parts): Promise<readonly FileReport[]> {
  let files: readonly string[];
  try {
    files = await listFiles(given);
  } catch (error) {
    const reason = systemRefusal(error);
    if (reason === null) throw error;
    return [unreadable(given, reason, parts)];
  }
  if (files.length === 0) return [unreadable(given, "not-found", parts)];
  const reports: FileReport[] = [];
  // One after the other: a folder of large files must not be in memory at once.
  for (const file of files) reports.push(await validateFile(file, today, parts));
  return reports;
}

/** 0: no error-severity finding; 1: some; 2: a file could not be read or holds no plan. */
function exitCode(reports: readonly FileReport[]): number {
  if (reports.some((report) => report.status !== "validated")) return 2;
  return reports.some((report) => report.counts.error > 0) ? 1 : 0;
}

async function run({ paths, json, language, date }: ValidateArguments): Promise<number> {
  const words = cliMessagesOf[language];
  const parts: Parts = {
    readGrid,
    refusalOf: (error) => (error instanceof XlsxError ? error.code : null),
    describe: talk[language].describe,
    reason: (refusal) => words.reasons[refusal],
  };
  const reports: FileReport[] = [];
  for (const given of paths) reports.push(...(await reportsOf(given, date ?? systemDay(), parts)));
  const printed = json
    ? `${JSON.stringify({ files: reports }, null, 2)}\n`
    : reports.map((report) => textReport(report, words)).join("\n");
  process.stdout.write(printed);
  return exitCode(reports);
}

async function main(): Promise<void> {
  const args = validateArguments(process.argv.slice(2), isIsoDate);
  if ("kind" in args) {
    const english = process.argv.some(
      (arg, place) => arg === "--lang=en" || (arg === "--lang" && process.argv[place + 1] === "en"),
    );
    const words = cliMessagesOf[english ? "en" : "fr"];
    const isHelp = args.kind === "help";
    (isHelp ? process.stdout : process.stderr).write(
      `${isHelp ? "" : `${words.trouble(args)}\n`}${words.validateUsage}\n`,
    );
    process.exitCode = isHelp ? 0 : 2;
    return;
  }
  process.exitCode = await run(args);
}

void main();
