import { groupBy } from "../collections/group-by";
import { cleanText } from "../conditions/cell-text";
import type { FindingCell } from "../programme/finding/facts";
import { asking, type Asking } from "../programme/rule/asking";
import { rowScope } from "../programme/rule/row-scope";
import { isCellError } from "../grid/grid";
import type { PlanRow } from "../programme/plan";
import type { Roadmap } from "../programme/roadmap/schema";
import { tableOf } from "../programme/table/table";
import type { TextPlace } from "./text-places";
import { INDICATOR_PREFIX, RISK_PREFIX } from "../programme/table/vocabulary";
import { SHORTEST } from "./mes-02-too-short";
import { planRule, type PlanCheckInput, type PlanFinding } from "../programme/rule/plan-rule";
import { outcomeOf, tableRows } from "../programme/rule/table-rows";
import { repeats, saysNothing, wordsOf } from "./wording";

type Reported =
  | Readonly<{ problem: "generic"; value: string }>
  | Readonly<{ problem: "repeats"; value: string; about: Subject["about"]; number: string }>
  | Readonly<{ problem: "copied"; value: string; count: number }>;

/** Rows from which the same text is one that was copied. */
const COPIES = 3;

interface Text {
  readonly place: TextPlace;
  readonly row: PlanRow;
  readonly cell: FindingCell;
  readonly text: string;
}

function shown(row: PlanRow, id: string): string {
  const value = row.cells[id]?.value ?? "";
  return isCellError(value) ? "" : cleanText(String(value));
}

/** The texts of a place that the rule on one row does not already report as too short. */
function textsOf(
  place: TextPlace,
  rows: readonly PlanRow[],
  { template, scope }: PlanCheckInput,
  asked: Asking,
): readonly Text[] {
  const table = tableOf(template, place.subject);
  return rows.flatMap((row) => {
    const cell = row.cells[place.cell];
    if (typeof cell?.value !== "string" || !asked.holds(place.on, rowScope(table, row, scope))) return [];
    const text = cleanText(cell.value);
    return text.length < SHORTEST
      ? []
      : [{ place, row, text, cell: { sheet: row.sheet, address: cell.address } }];
  });
}

interface Subject {
  readonly about: "indicator" | "risk";
  readonly number: string;
  readonly wording: string;
}

/** What each row is about, by what « Vise » would say of it. */
function subjectsOf({ indicators, risks }: Roadmap): ReadonlyMap<string, Subject> {
  return new Map<string, Subject>([
    ...indicators.map(
      ({ id, wording }) =>
        [(INDICATOR_PREFIX + id).toLowerCase(), { about: "indicator", number: id, wording }] as const,
    ),
    ...risks.map(
      ({ id, wording }) =>
        [(RISK_PREFIX + id).toLowerCase(), { about: "risk", number: id, wording }] as const,
    ),
  ]);
}

function subjectOf({ place, row }: Text, subjects: ReadonlyMap<string, Subject>): Subject | undefined {
  const aim = place.aim === null ? shown(row, "aim") : place.aim + shown(row, "number");
  return subjects.get(aim.toLowerCase());
}

/** What is wrong with one text, whatever the others say; null when nothing is. */
function problemOf(text: Text, subjects: ReadonlyMap<string, Subject>): PlanFinding<Reported> | null {
  const value = text.text;
  const base = { severity: "warning", cells: [text.cell] } as const;
  if (saysNothing(text.text)) return { ...base, facts: { problem: "generic", value } };
  const subject = text.place.isMeasure ? subjectOf(text, subjects) : undefined;
  if (!subject || !repeats(text.text, subject.wording)) return null;
  return { ...base, facts: { problem: "repeats", value, about: subject.about, number: subject.number } };
}

/** One finding for each text that stands on three rows or more, on the first of them and showing the others. */
function copiesOf(texts: readonly Text[]): readonly PlanFinding<Reported>[] {
  const groups = groupBy(texts, ({ text }) => wordsOf(text).join(" "));
  return [...groups.values()].flatMap((group): readonly PlanFinding<Reported>[] => {
    const count = new Set(group.map(({ row }) => row)).size;
    if (count < COPIES) return [];
    const facts: Reported = { problem: "copied", value: group[0].text, count };
    return [{ severity: "warning", cells: group.map(({ cell }) => cell), facts }];
  });
}

/**
 * An explanation or a measure long enough to be one says nothing, repeats the risk or the indicator that
 * it is about, or was copied on three rows or more. Shorter ones are those of `tooShort`.
 */
export const vagueText = (places: readonly TextPlace[]) =>
  planRule({
    id: "MES-02",
    severities: ["warning"],
    check(input) {
      const asked = asking();
      const looked = places.map((place) => tableRows(input, place.subject, [place.cell, ...place.needed]));
      const texts = places.flatMap((place, index) => {
        const found = looked[index];
        return found && "rows" in found ? textsOf(place, found.rows, input, asked) : [];
      });
      const subjects = subjectsOf(input.template.roadmap);
      const checked = texts.map((text) => ({ text, problem: problemOf(text, subjects) }));
      return asked.outcome(
        outcomeOf(looked, [
          ...checked.flatMap(({ problem }) => problem ?? []),
          ...copiesOf(checked.flatMap(({ text, problem }) => (problem ? [] : [text]))),
        ]),
      );
    },
  });
