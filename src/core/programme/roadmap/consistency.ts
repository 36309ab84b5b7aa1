import type { Indicator, Roadmap, Target } from "./schema";

export interface Inconsistency {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Everything in an edition that contradicts something else in it; empty when it is sound. */
export function inconsistenciesOf(roadmap: Roadmap): readonly Inconsistency[] {
  return [
    ...duplicates(roadmap),
    ...unknownReferences(roadmap),
    ...fiscalYearGaps(roadmap),
    ...seasonErrors(roadmap),
    ...roadmap.indicators.flatMap((indicator, index) => targetErrors(indicator, index, roadmap)),
    ...roadmap.indicators.flatMap((indicator, index) => orientationErrors(indicator, index, roadmap)),
  ];
}

function duplicates(roadmap: Roadmap): Inconsistency[] {
  const columns: readonly [keyof Roadmap, readonly string[]][] = [
    ["fiscalYears", roadmap.fiscalYears.map(({ id }) => id)],
    ["columns", roadmap.columns],
    ["orientations", roadmap.orientations.map(({ id }) => id)],
    ["objectives", roadmap.objectives.map(({ id }) => id)],
    ["indicators", roadmap.indicators.map(({ id }) => id)],
    ["riskTypes", roadmap.riskTypes],
    ["risks", roadmap.risks.map(({ id }) => id)],
    ["levers", roadmap.levers.map(({ id }) => id)],
    ["successConditions", roadmap.successConditions.map(({ id }) => id)],
    ["workforceActions", roadmap.workforceActions.map(({ id }) => id)],
    ["benefits", roadmap.benefits.map(({ objective }) => objective)],
  ];
  return columns.flatMap(([key, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [{ path: [key, index], message: `duplicate "${id}"` }],
    ),
  );
}

function unknownReferences(roadmap: Roadmap): Inconsistency[] {
  const orientations = roadmap.orientations.map(({ id }) => id);
  const objectives = roadmap.objectives.map(({ id }) => id);
  const levers = roadmap.levers.map(({ id }) => id);
  const references: readonly [keyof Roadmap, string, readonly (string | undefined)[], readonly string[]][] = [
    ["objectives", "orientation", roadmap.objectives.map(({ orientation }) => orientation), orientations],
    ["indicators", "orientation", roadmap.indicators.map(({ orientation }) => orientation), orientations],
    ["indicators", "objective", roadmap.indicators.map(({ objective }) => objective), objectives],
    ["risks", "type", roadmap.risks.map(({ type }) => type), roadmap.riskTypes],
    ["successConditions", "lever", roadmap.successConditions.map(({ lever }) => lever), levers],
    ["benefits", "objective", roadmap.benefits.map(({ objective }) => objective), objectives],
  ];
  return references.flatMap(([key, field, used, known]) =>
    used.flatMap((id, index) =>
      // Nothing is said where there is nothing to choose from.
      (id === undefined ? known.length === 0 : known.includes(id))
        ? []
        : [
            {
              path: [key, index, field],
              message: id === undefined ? `no ${field}` : `unknown ${field} "${id}"`,
            },
          ],
    ),
  );
}

/** Each year starts on the day after the one before ends; ids and dates say the same years. */
function fiscalYearGaps({ fiscalYears }: Roadmap): Inconsistency[] {
  return fiscalYears.flatMap((year, index) => {
    const first = Number(year.start.slice(0, 4));
    const previous = fiscalYears[index - 1];
    const path = ["fiscalYears", index];
    const errors: Inconsistency[] = [];
    if (year.id !== `${first}-${first + 1}`)
      errors.push({ path, message: `"${year.id}" starts ${year.start}` });
    if (year.start !== `${first}-04-01` || year.end !== `${first + 1}-03-31`) {
      errors.push({ path, message: `"${year.id}" does not run from 1 April to 31 March` });
    }
    if (previous && Number(previous.start.slice(0, 4)) + 1 !== first) {
      errors.push({ path, message: `"${year.id}" does not follow "${previous.id}"` });
    }
    return errors;
  });
}

/** Each filing season lies in the fiscal year that it is of, once a year. */
function seasonErrors({ fiscalYears, filing }: Roadmap): Inconsistency[] {
  const seasons = filing?.collection.seasons ?? [];
  return seasons.flatMap(({ year, start, end }, index) => {
    const path = ["filing", "collection", "seasons", index];
    const of = fiscalYears.find(({ id }) => id === year);
    if (!of) return [{ path, message: `unknown year "${year}"` }];
    if (seasons.findIndex((other) => other.year === year) < index)
      return [{ path, message: `duplicate "${year}"` }];
    return of.start <= start && start <= end && end <= of.end
      ? []
      : [{ path, message: `from ${start} to ${end} is not in "${year}"` }];
  });
}

function targetErrors(indicator: Indicator, index: number, { fiscalYears }: Roadmap): Inconsistency[] {
  const expected = fiscalYears.map(({ id }) => id).join(", ");
  const years = indicator.targets.map(({ year }) => year).join(", ");
  const path = ["indicators", index, "targets"];
  const errors: Inconsistency[] = [];
  if (years !== expected) errors.push({ path, message: `target years are ${years}, expected ${expected}` });
  indicator.targets.forEach((target, position) => {
    if (officialText(target) !== target.text.replace(/ (?=%$)/, "")) {
      errors.push({
        path: [...path, position],
        message: `"${target.text}" is not what the ${target.kind} says`,
      });
    }
  });
  return errors;
}

const percent = (fraction: number): string => `${Math.round(fraction * 10_000) / 100}%`;

/** The cell text that the typed content of a target stands for; a space may stand before its last sign, "%". */
function officialText(target: Target): string {
  switch (target.kind) {
    case "percentage":
      return percent(target.atLeast);
    case "organization":
      return percent(target.share);
    case "relative":
      return `+${target.delta}%`;
    case "milestone":
      return target.wording;
    case "none":
      return "-----";
  }
}

function orientationErrors(indicator: Indicator, index: number, { objectives }: Roadmap): Inconsistency[] {
  const objective = objectives.find(({ id }) => id === indicator.objective);
  if (!objective || objective.orientation === indicator.orientation) return [];
  const message = `objective "${objective.id}" belongs to orientation "${objective.orientation}"`;
  return [{ path: ["indicators", index, "orientation"], message }];
}
