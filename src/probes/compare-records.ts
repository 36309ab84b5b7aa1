import type { Answer, Probe } from "./probe";
import type { ProbeRecord } from "./record";

/** One place where Excel and the stand-in do not answer the same. */
export interface Difference {
  readonly probe: Probe;
  /** Where in the answer, such as "values[2][0]"; "" for the whole of it. */
  readonly where: string;
  /** Undefined where the answer has no such place. */
  readonly excel: Answer | undefined;
  readonly standIn: Answer | undefined;
}

export interface ComparedRecords {
  /** Questions that both answered. */
  readonly compared: number;
  readonly differences: readonly Difference[];
  /** Questions that this Excel was too old for, or that its record lacks. */
  readonly notAsked: readonly string[];
}

const isParts = (answer: Answer | undefined): answer is Extract<Answer, object> =>
  typeof answer === "object" && answer !== null;

type Places = Omit<Difference, "probe">;

/** Every leaf at which two answers differ. */
function differing(excel: Answer | undefined, standIn: Answer | undefined, where: string): readonly Places[] {
  const bothParts = isParts(excel) && isParts(standIn) && Array.isArray(excel) === Array.isArray(standIn);
  if (!bothParts) return Object.is(excel, standIn) ? [] : [{ where, excel, standIn }];
  const [left, right] = [excel, standIn] as readonly Readonly<Record<string, Answer | undefined>>[];
  const keys = new Set([...Object.keys(excel), ...Object.keys(standIn)]);
  return [...keys].flatMap((key) => {
    const step = Array.isArray(excel) ? `[${key}]` : where === "" ? key : `.${key}`;
    return differing(left?.[key], right?.[key], `${where}${step}`);
  });
}

/** Holds what an Excel answered against what the stand-in answers to the same questions. */
export function compareRecords(
  probes: readonly Probe[],
  excel: ProbeRecord,
  standIn: ProbeRecord,
): ComparedRecords {
  const given = (record: ProbeRecord, id: string) =>
    record.answers.find((each) => each.id === id && each.skipped !== true);
  const pairs = probes.map((probe) => ({
    probe,
    excel: given(excel, probe.id),
    standIn: given(standIn, probe.id),
  }));
  const both = pairs.flatMap(({ probe, excel: one, standIn: other }) =>
    one && other ? [{ probe, places: differing(one.answer, other.answer, "") }] : [],
  );
  return {
    compared: both.length,
    differences: both.flatMap(({ probe, places }) => places.map((place) => ({ probe, ...place }))),
    notAsked: pairs.flatMap(({ probe, excel: one, standIn: other }) => (one && other ? [] : [probe.id])),
  };
}

const shown = (answer: Answer | undefined): string =>
  answer === undefined ? "nothing" : JSON.stringify(answer);

/** What a maintainer reads: the difference, and the file to change. */
export function differenceText({ probe, where, excel, standIn }: Difference): string {
  const place = where === "" ? probe.id : `${probe.id} ${where}`;
  return `${place}: Excel ${shown(excel)}, stand-in ${shown(standIn)} – ${probe.asks} (src/sandbox/host/${probe.guess})`;
}
