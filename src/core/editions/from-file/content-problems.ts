import type { EditionFile } from "./file-shape";
import type { Placed } from "./problem";
import { readTarget } from "./read-target";

type Path = Placed["path"];
type Item = readonly [value: string, path: Path];

/** Numbers under a list, with their places. */
const numbersOf = (items: readonly { readonly number: string }[], path: Path): readonly Item[] =>
  items.map(({ number }, place) => [number, [...path, place, "number"]]);

/** Every item after the first that has the same value, whatever its case. */
function repeated(items: readonly Item[]): readonly Placed[] {
  const seen = new Set<string>();
  return items.flatMap(([value, path]) => {
    const key = value.toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path, reason: { kind: "repeated" as const, value } }];
  });
}

/** Each year is twelve months, and follows the one before. */
function yearProblems(years: readonly string[]): readonly Placed[] {
  return years.flatMap((year, place) => {
    const [first = 0, last = 0] = year.split("-").map(Number);
    const previous = years[place - 1];
    const follows = previous === undefined || Number(previous.slice(0, 4)) + 1 === first;
    return last === first + 1 && follows
      ? []
      : [{ path: ["fiscalYears", place], reason: { kind: "year-order" as const, value: year } }];
  });
}

/** A text that the sheet would take for a formula, or with nothing on it: targets begin as they like otherwise. */
const isNoWording = (text: string): boolean => /^[=@]|^\s*$|[\u0000-\u001F\u007F]/.test(text);

function targetProblems(targets: readonly string[], years: readonly string[], path: Path): readonly Placed[] {
  const wrong = targets.flatMap((text, place): readonly Placed[] => {
    const at = [...path, place];
    if (isNoWording(text)) return [{ path: at, reason: { kind: "malformed", expected: "wording" } }];
    return readTarget(text, years[place] ?? "") === null
      ? [{ path: at, reason: { kind: "malformed", expected: "percentage" } }]
      : [];
  });
  if (targets.length === years.length) return wrong;
  return [
    { path, reason: { kind: "target-count", found: targets.length, expected: years.length } },
    ...wrong,
  ];
}

/** What a workbook may hold of each in all, whatever the lists that they stand in: of more, it would not be drawn any more. */
const MOST_IN_ALL = 200;

function tooMany(
  counts: Readonly<Record<"objectives" | "indicators" | "conditions", number>>,
): readonly Placed[] {
  return (["objectives", "indicators", "conditions"] as const)
    .filter((items) => counts[items] > MOST_IN_ALL)
    .map((items) => ({
      path: [items === "conditions" ? "successConditions" : "orientations"],
      reason: { kind: "too-many-in-all", items, limit: MOST_IN_ALL },
    }));
}

/** Objectives with their places in the file. */
const objectivesOf = ({ orientations }: EditionFile) =>
  orientations.flatMap(({ objectives }, first) =>
    objectives.map((objective, second) => ({
      objective,
      path: ["orientations", first, "objectives", second] as Path,
      start: `${first + 1}.`,
    })),
  );

/**
 * What contradicts itself in a file whose shape is sound: numbers that come twice, years out of order, targets that are
 * not one a year, the id of a programme that the add-in has.
 */
export function contentProblems(file: EditionFile, reserved: readonly string[]): readonly Placed[] {
  const objectives = objectivesOf(file);
  const indicators = objectives.flatMap(({ objective, path, start }) =>
    objective.indicators.map((indicator, place) => ({
      indicator,
      path: [...path, "indicators", place] as Path,
      start,
    })),
  );
  const conditions = (file.successConditions ?? []).flatMap((lever, place) =>
    numbersOf(lever.conditions, ["successConditions", place, "conditions"]),
  );
  return [
    ...(reserved.includes(file.id)
      ? [{ path: ["id"], reason: { kind: "reserved" as const, value: file.id } }]
      : []),
    ...tooMany({
      objectives: objectives.length,
      indicators: indicators.length,
      conditions: conditions.length,
    }),
    ...yearProblems(file.fiscalYears),
    ...repeated(objectives.map(({ objective, path }) => [objective.number, [...path, "number"]])),
    ...repeated(indicators.map(({ indicator, path }) => [indicator.number, [...path, "number"]])),
    ...indicators.flatMap(({ indicator, path, start }) =>
      indicator.number.startsWith(start)
        ? []
        : [{ path: [...path, "number"], reason: { kind: "other-orientation" as const, start } }],
    ),
    ...repeated(numbersOf(file.risks ?? [], ["risks"])),
    ...repeated(numbersOf(file.workforceActions ?? [], ["workforceActions"])),
    ...repeated(conditions),
    ...indicators.flatMap(({ indicator, path }) =>
      targetProblems(indicator.targets, file.fiscalYears, [...path, "targets"]),
    ),
  ];
}
