import type { Answer } from "./probe";

/** What is asked of every record, for one that is older than its reader to be refused. */
export const recordSchema = 1;

/** Which Excel answered. */
export interface Client {
  readonly host: string;
  readonly platform: string;
  /** Its build, such as "16.0.18324.20000". */
  readonly version: string;
  /** Newest ExcelApi that it says it has. */
  readonly excelApi: string;
  readonly language: string;
}

export interface GivenAnswer {
  readonly id: string;
  readonly milliseconds: number;
  /** Null with `skipped` where this Excel is too old for the question. */
  readonly answer: Answer;
  readonly skipped?: true;
}

/** What an Excel answered to the probes, one day. */
export interface ProbeRecord {
  readonly schema: number;
  /** Moment, as an ISO text. */
  readonly at: string;
  readonly client: Client;
  readonly answers: readonly GivenAnswer[];
}

const isRecord = (value: unknown): value is ProbeRecord =>
  typeof value === "object" &&
  value !== null &&
  "schema" in value &&
  value.schema === recordSchema &&
  "client" in value &&
  "answers" in value &&
  Array.isArray(value.answers);

/** Reads a record. Throws in words when the text is none, or one of another version of the probes. */
export function parseRecord(text: string): ProbeRecord {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Error("This is no record of the probes: its text is not JSON, or was cut.", { cause: error });
  }
  if (!isRecord(parsed)) {
    throw new Error(`This is no record of the probes of schema ${recordSchema}: run the probes page again.`);
  }
  return parsed;
}

/** Longest text that is put in one cell. */
const cellLength = 30_000;

/** A text as the cells of a column, none too long for Excel, none that reads as a formula. */
export function toCells(text: string): readonly string[] {
  const cells: string[] = [];
  for (let start = 0; start < text.length; start += cellLength) {
    cells.push(`|${text.slice(start, start + cellLength)}`);
  }
  return cells;
}

/** The text again. */
export const fromCells = (cells: readonly string[]): string => cells.map((cell) => cell.slice(1)).join("");
