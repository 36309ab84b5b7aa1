import type { Roadmap } from "../../programme/roadmap/schema";
import { contentProblems } from "./content-problems";
import { editionFileShape } from "./file-shape";
import { LONGEST_FILE } from "./longest-file";
import type { Placed, Problem } from "./problem";
import { readJson } from "./read-json";
import { shapeProblems } from "./shape-problems";
import { toRoadmap } from "./to-roadmap";

/** Problems that are told at once: the rest waits until these are mended. */
const MOST_TOLD = 20;

/** Problems whose place in the file is looked up, in the order in which they are found: of a file with more, those. */
const MOST_PLACED = 200;

export interface RefusedEdition {
  readonly status: "refused";
  /** In the order of the file, at most `MOST_TOLD`. */
  readonly problems: readonly Problem[];
  readonly total: number;
}

export interface ReadEdition {
  readonly status: "read";
  readonly roadmap: Roadmap;
  /** What answers for a result stands in the band of its year. */
  readonly isByYear: boolean;
}

export type EditionReading = ReadEdition | RefusedEdition;

function refused(problems: readonly Problem[], total = problems.length): RefusedEdition {
  const inOrder = [...problems].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { status: "refused", problems: inOrder.slice(0, MOST_TOLD), total };
}

/** Too many characters to be read: what is known of a file by its size alone. */
export const tooLarge: RefusedEdition = refused([
  { path: [], line: null, reason: { kind: "too-large", limit: LONGEST_FILE } },
]);

/**
 * Reads a roadmap that an administrator wrote: JSON (comments allowed) of the published format.
 * @param reserved ids of the programmes that the add-in has: a file does not stand in for them.
 */
export function readEditionFile(text: string, reserved: readonly string[]): EditionReading {
  const { value, problems, lineOf } = readJson(text);
  if (value === undefined || problems.length > 0) return refused(problems);
  const told = (found: readonly Placed[]) =>
    refused(
      found.slice(0, MOST_PLACED).map((placed) => ({ ...placed, line: lineOf(placed.path) })),
      found.length,
    );
  const shaped = editionFileShape.safeParse(value, { reportInput: true });
  if (!shaped.success) return told(shaped.error.issues.flatMap(shapeProblems));
  const wrong = contentProblems(shaped.data, reserved);
  if (wrong.length > 0) return told(wrong);
  const { answersByYear = true, fiscalYears } = shaped.data;
  return {
    status: "read",
    roadmap: toRoadmap(shaped.data),
    isByYear: answersByYear && fiscalYears.length > 1,
  };
}
