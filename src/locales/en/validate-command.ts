/** What the command `validate` says of itself and of a run: its usage, its progress, its closing lines. */
import type { CliMessages } from "../cli-messages";
import { formats } from "../formats";

const { number } = formats.en;

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

export const validateUsage = `Usage: npm run --silent validate -- FILE|DIR… [--json|--jsonl] [--lang fr|en] [--date YYYY-MM-DD] [--previous OLD.xlsx] [--edition FILE]
       npm run --silent validate -- --rules [--json] [--lang fr|en]
       npm run --silent validate -- --schema [--jsonl]`;

export const validateHelp = `
  --json      one JSON object; --jsonl: a line of JSON per file, as soon as it is checked
  --date      day to judge from when a plan does not say
  --previous  earlier version to compare the file with
  --edition   file of a roadmap that the add-in does not have (schema: template -- --edition-schema)
  --rules     catalogue of the rules
  --schema    JSON Schema of what --json (or --jsonl) prints

Exit code: 0 when everything is compliant; 1 when a plan is to be corrected or completed; 2 when a file is unreadable, is not a plan or is inconclusive, or when an argument is refused; 130 when Ctrl+C interrupted the run.`;

/** Seconds, or minutes when there are many. */
const duration = (seconds: number): string =>
  seconds < 120 ? `${number(Math.ceil(seconds), 0)} s` : `${number(Math.ceil(seconds / 60), 0)} min`;

export const progress: CliMessages["progress"] = (done, total, rate, left) =>
  `${number(done)} of ${count(total, "file", "files")}, ${number(rate, 1)} per second, ${duration(left)} left`;

export const closing: CliMessages["closing"] = {
  total: (files, counts) =>
    `Summary: ${count(files, "file", "files")}${counts.length > 0 ? ` (${counts.join(", ")})` : ""}.`,
  count: (verdict, files) => `${verdict}: ${number(files)}`,
  toLookAt: "To look at, the heaviest first:",
  leftOut: (value) => `${count(value, "file", "files")} left out:`,
  why: {
    lock: "lock of an open workbook",
    "resource-fork": "macOS auxiliary file",
    link: "link to a folder",
    other: "not a workbook",
  },
  others: (value) => `and ${count(value, "other", "others")}`,
  interrupted: (done, total) =>
    `Interrupted: ${count(done, "file was", "files were")} checked of ${number(total)}. Nothing is said of the others.`,
};
