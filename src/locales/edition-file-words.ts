import type { Problem, ProblemReason } from "../core/editions/from-file/problem";

/** What a file that is no roadmap is told. */
export interface EditionFileWords {
  /** Why, where and what to do, in one line. */
  readonly problem: (problem: Problem) => string;
  /** « 3 problèmes; rien n’a été lu de ce fichier. » */
  readonly refused: (file: string, total: number) => string;
  /** Which roadmap a file was read for. */
  readonly given: (file: string, title: string, version: string) => string;
  /** A workbook of a roadmap that only a file would make known. */
  readonly stranger: (id: string, version: string) => string;
  /** How many more there are than those that are told. */
  readonly others: (count: number) => string;
}

/** `orientations[0].objectives[2].number`, as the file writes it. */
const written = (path: Problem["path"]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");

/** What each reason is called. */
export type ReasonWords = {
  readonly [Kind in ProblemReason["kind"]]: (reason: Extract<ProblemReason, { kind: Kind }>) => string;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « Ligne 12, risks[0].number : pourquoi. », as far as the place is known. */
export function placedReason(
  { path, line, reason }: Problem,
  reasons: ReasonWords,
  words: { readonly line: (line: number) => string; readonly colon: string },
): string {
  const say = reasons[reason.kind] as (given: ProblemReason) => string;
  const places = [line === null ? "" : words.line(line), written(path)].filter((text) => text !== "");
  return capital(places.length === 0 ? say(reason) : `${places.join(", ")}${words.colon}${say(reason)}`);
}
