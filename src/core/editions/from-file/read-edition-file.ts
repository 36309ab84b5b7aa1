import type { Roadmap } from "../../programme/roadmap/schema";
import { contentProblems } from "./content-problems";
import { editionFileShape } from "./file-shape";
import type { Placed, Problem } from "./problem";
import { readJson } from "./read-json";
import { shapeProblems } from "./shape-problems";
import { toRoadmap } from "./to-roadmap";

/** Problems that are told at once: the rest waits until these are mended. */
export const MOST_TOLD = 20;

export type EditionReading =
  | { readonly status: "read"; readonly roadmap: Roadmap }
  | {
      readonly status: "refused";
      /** In the order of the file, at most `MOST_TOLD`. */
      readonly problems: readonly Problem[];
      readonly total: number;
    };

function refused(problems: readonly Problem[]): EditionReading {
  const inOrder = [...problems].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { status: "refused", problems: inOrder.slice(0, MOST_TOLD), total: problems.length };
}

/**
 * Reads a roadmap that an administrator wrote: JSON (comments allowed) of the published format.
 * @param reserved ids of the programmes that the add-in has: a file does not stand in for them.
 */
export function readEditionFile(text: string, reserved: readonly string[]): EditionReading {
  const { value, problems, lineOf } = readJson(text);
  if (value === undefined || problems.length > 0) return refused(problems);
  const withLine = (placed: Placed): Problem => ({ ...placed, line: lineOf(placed.path) });
  const shaped = editionFileShape.safeParse(value, { reportInput: true });
  if (!shaped.success) return refused(shaped.error.issues.flatMap(shapeProblems).map(withLine));
  const wrong = contentProblems(shaped.data, reserved);
  return wrong.length > 0
    ? refused(wrong.map(withLine))
    : { status: "read", roadmap: toRoadmap(shaped.data) };
}
