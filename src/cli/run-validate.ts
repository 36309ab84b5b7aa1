import type { Grid } from "../core/grid/grid";
import type { Edition } from "../core/programme/edition";
import { cliMessagesOf } from "../locales/cli-messages-of";
import type { CliMessages } from "../locales/cli-messages";
import type { FileRefusal } from "../locales/file-refusal";
import type { Engine } from "../app/engine";
import type { RuleTalk } from "../locales/describe-finding";
import {
  validateArguments,
  type ArgumentTrouble,
  type RulesArguments,
  type ValidateArguments,
} from "./arguments";
import { jsonCatalogue, textCatalogue } from "./catalogue";
import { exitCode } from "./exit-code";
import { givenEdition } from "./given-edition";
import { listFiles, type LeftOut } from "./list-files";
import type { Output } from "./output";
import { reportPrinter } from "./print-reports";
import { Progress } from "./progress";
import { jsonSchema } from "./report-schema";
import { Tally } from "./summary";
import { systemRefusal } from "./system-refusal";
import { unreadable, validateFile, type FileReport, type Parts } from "./validate-file";

/** What the entry puts in: the reader of files, what a date is, today's, and the time. */
export interface Surroundings {
  /** The editions that files are validated against. */
  readonly engine: Pick<Engine, "validate" | "compare" | "strangers">;
  /** The same, with an edition that is not shipped. */
  readonly engineWith: (edition: Edition) => Pick<Engine, "validate" | "compare" | "strangers">;
  /** How the findings of their rules are said. */
  readonly talk: Readonly<Record<"fr" | "en", RuleTalk>>;
  readonly readGrid: (bytes: Uint8Array) => Promise<Grid>;
  /** Bytes of the largest file that the reader takes. */
  readonly largest: number;
  /** Why the reader refused, or null when the error is not a refusal. */
  readonly refusalOf: (error: unknown) => FileRefusal | null;
  readonly isDate: (text: string) => boolean;
  /** AAAA-MM-JJ. */
  readonly today: () => string;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Something to answer for: a file to read, or a place where nothing can be. */
interface Item {
  readonly path: string;
  readonly refusal: FileRefusal | null;
}

interface ToDo {
  readonly items: readonly Item[];
  readonly leftOut: readonly LeftOut[];
}

async function listed(given: string): Promise<ToDo> {
  try {
    const { items, leftOut } = await listFiles(given);
    if (items.length === 0) return { items: [{ path: given, refusal: "not-found" }], leftOut };
    return {
      items: items.map(({ path, kind }) => ({ path, refusal: kind === "file" ? null : "folder-access" })),
      leftOut,
    };
  } catch (error) {
    const refusal = systemRefusal(error);
    if (refusal === null) throw error;
    return { items: [{ path: given, refusal }], leftOut: [] };
  }
}

async function listAll(paths: readonly string[]): Promise<ToDo> {
  const all: ToDo[] = [];
  for (const given of paths) all.push(await listed(given));
  return { items: all.flatMap(({ items }) => items), leftOut: all.flatMap(({ leftOut }) => leftOut) };
}

/** Lets the system say that the user asked to stop: reading a file holds the only thread. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function partsOf({ engine, talk, readGrid, largest, refusalOf }: Surroundings, language: "fr" | "en"): Parts {
  const words: CliMessages = cliMessagesOf[language];
  return {
    engine,
    readGrid,
    largest,
    refusalOf,
    talk: talk[language],
    reason: (refusal) => words.reasons[refusal],
    stranger: ({ roadmap, version }) => words.editionFile.stranger(roadmap, version),
    verdict: words.verdict,
    comparison: words.comparison,
  };
}

/** A previous version was given, and none of the plans could be compared with it. */
function isNothingCompared({ plans }: FileReport): boolean {
  const made = plans.flatMap(({ comparison }) => comparison ?? []);
  return made.length > 0 && made.every(({ status }) => status !== "compared");
}

/** Reads, prints and forgets one file after the other: a folder of them is never in memory at once. */
async function report(
  { paths, format, language, date, previous }: ValidateArguments,
  surroundings: Surroundings,
  output: Output,
): Promise<number> {
  const words = cliMessagesOf[language];
  const parts = partsOf(surroundings, language);
  const today = date ?? surroundings.today();
  const { items, leftOut } = await listAll(paths);
  const printer = reportPrinter(format, output, words);
  const progress = new Progress(items.length, words.progress, output, surroundings.now);
  const tally = new Tally(leftOut);
  let isPreviousRefused = false;
  const answer = ({ path, refusal }: Item): Promise<FileReport> | FileReport =>
    refusal === null ? validateFile(path, today, parts, previous) : unreadable(path, refusal, parts);
  await printer.open();
  for (const [place, item] of items.entries()) {
    if (output.stopped() !== null) break;
    const done = await answer(item);
    await printer.file(done);
    tally.add(done);
    if (isNothingCompared(done)) isPreviousRefused = true;
    progress.done(place + 1);
    await turn();
  }
  progress.close();
  const summary = tally.sum(items.length, output.stopped() === "interrupted");
  await printer.close(summary);
  return exitCode(summary, isPreviousRefused);
}

/** The same, with the roadmap of a file when one is given; a file that is none stops everything. */
async function validateWith(
  asked: ValidateArguments,
  surroundings: Surroundings,
  output: Output,
): Promise<number> {
  if (asked.edition === null) return report(asked, surroundings, output);
  const given = await givenEdition(asked.edition, cliMessagesOf[asked.language]);
  if (!("refusal" in given)) {
    const { title, version } = given.roadmap;
    output.tell(`${cliMessagesOf[asked.language].editionFile.given(asked.edition, title, version)}\n`);
    return report(asked, { ...surroundings, engine: surroundings.engineWith(given) }, output);
  }
  output.tell(given.refusal);
  return 2;
}

async function printRules(
  { json, language }: RulesArguments,
  talk: Surroundings["talk"],
  output: Output,
): Promise<number> {
  const print = json ? jsonCatalogue : textCatalogue;
  await output.print(print(language, talk[language]));
  return 0;
}

/** What is said of arguments that are refused, in the language that they ask for. */
async function refuse(trouble: ArgumentTrouble, args: readonly string[], output: Output): Promise<number> {
  const isEnglish = args.some(
    (arg, place) => arg === "--lang=en" || (arg === "--lang" && args[place + 1] === "en"),
  );
  const words = cliMessagesOf[isEnglish ? "en" : "fr"];
  if (trouble.kind === "help") {
    await output.print(`${words.validateUsage}\n${words.validateHelp}\n`);
    return 0;
  }
  output.tell(`${words.trouble(trouble)}\n${words.validateUsage}\n`);
  return 2;
}

/**
 * The command `validate`: reads the files and says what validation finds in them, each as it is done, or prints the
 * rules or the schema. A file that is refused is part of the answer. Answers the exit code.
 * @throws Error when a rule or the reader has a bug.
 */
export async function runValidate(
  args: readonly string[],
  surroundings: Surroundings,
  output: Output,
): Promise<number> {
  const asked = validateArguments(args, surroundings.isDate);
  if (!("kind" in asked)) return validateWith(asked, surroundings, output);
  if (asked.kind === "rules") return printRules(asked, surroundings.talk, output);
  if (asked.kind !== "schema") return refuse(asked, args, output);
  await output.print(`${JSON.stringify(jsonSchema(asked.format), null, 2)}\n`);
  return 0;
}
