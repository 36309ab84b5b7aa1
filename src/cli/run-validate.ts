import type { Grid } from "../core/plan/grid";
import { cliMessagesOf } from "../locales/cli-messages-of";
import type { FileRefusal } from "../locales/cli-messages";
import { ruleTalk } from "../locales/describe-finding";
import { ruleWords as en } from "../locales/en/rules";
import { ruleWords as fr } from "../locales/fr/rules";
import {
  validateArguments,
  type ArgumentTrouble,
  type RulesArguments,
  type ValidateArguments,
} from "./arguments";
import { listFiles } from "./list-files";
import type { Printed } from "./printed";
import { systemRefusal } from "./system-refusal";
import { jsonCatalogue, textCatalogue } from "./catalogue";
import { textReport } from "./text-report";
import { unreadable, validateFile, type FileReport, type Parts } from "./validate-file";

/** What the entry puts in: the reader of files, what a date is, and today's. */
export interface Surroundings {
  readonly readGrid: (bytes: Uint8Array) => Promise<Grid>;
  /** Bytes of the largest file that the reader takes. */
  readonly largest: number;
  /** Why the reader refused, or null when the error is not a refusal. */
  readonly refusalOf: (error: unknown) => FileRefusal | null;
  readonly isDate: (text: string) => boolean;
  /** AAAA-MM-JJ. */
  readonly today: () => string;
}

const talk = { fr: ruleTalk(fr), en: ruleTalk(en) };

async function reportsOf(
  given: string,
  today: string,
  parts: Parts,
  previous: string | null,
): Promise<readonly FileReport[]> {
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
  for (const file of files) reports.push(await validateFile(file, today, parts, previous));
  return reports;
}

const isRefused = ({ status, comparison }: FileReport): boolean =>
  status !== "validated" || (comparison !== undefined && comparison.status !== "compared");

/** 0: no error-severity finding; 1: some; 2: a file, or its previous version, could not be read or holds no plan. */
function exitCode(reports: readonly FileReport[]): number {
  if (reports.some(isRefused)) return 2;
  return reports.some((report) => report.counts.error > 0) ? 1 : 0;
}

async function report(
  { paths, json, language, date, previous }: ValidateArguments,
  { readGrid, largest, refusalOf, today }: Surroundings,
): Promise<Printed> {
  const words = cliMessagesOf[language];
  const parts: Parts = {
    readGrid,
    largest,
    refusalOf,
    describe: talk[language].describe,
    reason: (refusal) => words.reasons[refusal],
    comparison: words.comparison,
  };
  const reports: FileReport[] = [];
  for (const given of paths) reports.push(...(await reportsOf(given, date ?? today(), parts, previous)));
  const output = json
    ? `${JSON.stringify({ files: reports }, null, 2)}\n`
    : reports.map((item) => textReport(item, words)).join("\n");
  return { code: exitCode(reports), output, errors: "" };
}

function printRules({ json, language }: RulesArguments): Printed {
  const print = json ? jsonCatalogue : textCatalogue;
  return { code: 0, output: print(language, talk[language]), errors: "" };
}

/** What is said of arguments that are refused, in the language that they ask for. */
function refuse(trouble: ArgumentTrouble, args: readonly string[]): Printed {
  const isEnglish = args.some(
    (arg, place) => arg === "--lang=en" || (arg === "--lang" && args[place + 1] === "en"),
  );
  const words = cliMessagesOf[isEnglish ? "en" : "fr"];
  if (trouble.kind === "help") return { code: 0, output: `${words.validateUsage}\n`, errors: "" };
  return { code: 2, output: "", errors: `${words.trouble(trouble)}\n${words.validateUsage}\n` };
}

/**
 * The command `validate`: reads the files and says what validation finds in them, or prints the rules. A file that is
 * refused is part of the answer.
 * @throws Error when a rule or the reader has a bug.
 */
export async function runValidate(args: readonly string[], surroundings: Surroundings): Promise<Printed> {
  const asked = validateArguments(args, surroundings.isDate);
  if (!("kind" in asked)) return report(asked, surroundings);
  return asked.kind === "rules" ? printRules(asked) : refuse(asked, args);
}
