/**
 * What a finding is known by from one run to the next, so that what was decided of it holds as long
 * as its facts do: the rule, the place as the plan names it (never an address when the row has a name
 * of its own), the severity and the facts.
 */
import { tableOf, tableIds, yearlessId } from "../table/table";
import { cleanText } from "../../conditions/cell-text";
import { isCellError, type CellValue, type Grid } from "../../grid/grid";
import type { Plan, PlanRow } from "../plan";
import { lettersApart } from "../../text/normal-form";
import { normalizeText } from "../../text/text";
import type { RuleSubject } from "../rule/rule";
import { markOf } from "../workbook/mark";
import type { Template } from "../template";
import type { Finding } from "./finding";
import type { FactValue, Facts, FindingCell } from "./facts";

const plainText = (value: CellValue | undefined): string =>
  value === null || value === undefined || isCellError(value) ? "" : normalizeText(cleanText(String(value)));

function namedBy(columns: readonly string[], row: PlanRow): string {
  const texts = columns.map((column) => plainText(row.cells[column]?.value));
  return texts[0] === "" ? "" : JSON.stringify(texts);
}

/** The first of a row's names that no other row has; null when it has none. */
function rowNames(
  rows: readonly PlanRow[],
  names: readonly (readonly string[])[],
): readonly (string | null)[] {
  const tried = names.map((columns) => {
    const found = rows.map((row) => namedBy(columns, row));
    const times = new Map<string, number>();
    for (const name of found) times.set(name, (times.get(name) ?? 0) + 1);
    return found.map((name) => (name !== "" && times.get(name) === 1 ? name : null));
  });
  return rows.map(
    (_, place) => tried.map((found) => found[place] ?? null).find((name) => name !== null) ?? null,
  );
}

const placeOf = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;

interface Place {
  readonly subject: RuleSubject;
  /** The row's own name; null when it has none. */
  readonly row: string | null;
  readonly column: string;
}

/** Place of each cell of the plan. */
function planPlaces(plan: Plan, template: Template): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = (subject: RuleSubject, { sheet, cells }: PlanRow, row: string | null): void => {
    for (const column of Object.keys(cells))
      places.set(placeOf({ sheet, address: cells[column]?.address ?? "" }), { subject, row, column });
  };
  if (plan.identification) add("identification", plan.identification, "");
  for (const id of tableIds(template)) {
    const rows = plan.tables[id]?.rows ?? [];
    const { keyColumn, namedBy } = tableOf(template, id);
    const names = rowNames(rows, [[keyColumn], ...(namedBy ? [namedBy] : [])]);
    rows.forEach((row, place) => {
      add(id, row, names[place] ?? null);
    });
  }
  return places;
}

/** A place in the plan's own terms. */
const inTerms = ({ subject, row, column }: Place, { address }: FindingCell): string =>
  JSON.stringify([subject, row ?? address.replace(/^[A-Z]+/, ""), column]);

/** What a sheet is in the template, whatever its title; the title when it is none of ours. */
export function sheetRoles(grid: Grid, plan: Plan): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const [id, table] of Object.entries(plan.tables)) {
    if (table) roles.set(table.sheet, id);
  }
  for (const sheet of grid.sheets) {
    const mark = markOf(sheet);
    if (mark) roles.set(sheet.name, mark.role);
  }
  return roles;
}

/** Digits that every program keeps of a number when it saves it again. */
const DIGITS = 15;

const sameNumber = (value: FactValue): FactValue =>
  typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value;

/** The same text for the same facts, whatever program saved the workbook since. */
export const canonicalFacts = (facts: Facts): string =>
  JSON.stringify(
    Object.entries(facts)
      .map(([name, value]) => [name, sameNumber(value)] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );

/** FNV-1a over the text's code units, with a multiplier of one's choice. */
function hash(text: string, multiplier: number): string {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), multiplier);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** 16 hexadecimal digits: two texts of the same rule have the same ones by design or once in 10^18. */
const fingerprint = (text: string): string => hash(text, 0x01000193) + hash(text, 0x85ebca6b);

/** What an earlier template called what a finding names, by what it is called now. */
interface FormerTerms {
  /** One column for all the years of a row, by table and column. */
  readonly columns: ReadonlyMap<string, string>;
  /** « Main-d'oeuvre », by title. */
  readonly titles: ReadonlyMap<FactValue, string>;
}

const columnKey = ({ subject, column }: Pick<Place, "subject" | "column">): string => `${subject} ${column}`;

function formerTermsOf({ tables, titles }: Template): FormerTerms {
  const columns = tables.flatMap(({ id, columns }) =>
    columns
      .filter(({ wasOfRow }) => wasOfRow !== undefined)
      .map((column) => [columnKey({ subject: id, column: column.id }), yearlessId(column)] as const),
  );
  const spelled = Object.values(titles).map((title) => [title, lettersApart(title)] as const);
  return {
    columns: new Map(columns),
    titles: new Map(spelled.filter(([title, former]) => former !== title)),
  };
}

const inFormerTerms = (place: Place, { columns }: FormerTerms): Place => ({
  ...place,
  column: columns.get(columnKey(place)) ?? place.column,
});

const inFormerTitles = (facts: Facts, { titles }: FormerTerms): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, titles.get(value) ?? value]));

export interface FindingKeys {
  readonly key: string;
  /** What an earlier template knew the finding by; null when it is the same. */
  readonly formerKey: string | null;
}

/** What tells the keys of each finding on that plan. */
export function keysOn({
  grid,
  plan,
  template,
}: {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly template: Template;
}): (finding: Finding) => FindingKeys {
  const places = planPlaces(plan, template);
  const roles = sheetRoles(grid, plan);
  const keyOf = ({ rule, severity, cells, facts }: Finding, terms: (place: Place) => Place): string => {
    const where = cells.map((cell) => {
      const place = places.get(placeOf(cell));
      return place
        ? inTerms(terms(place), cell)
        : JSON.stringify([roles.get(cell.sheet) ?? cell.sheet, cell.address]);
    });
    return `${rule}-${fingerprint(JSON.stringify([severity, where.sort(), canonicalFacts(facts)]))}`;
  };
  const former = formerTermsOf(template);
  const hasFormer = ({ cells, facts }: Finding): boolean =>
    Object.values(facts).some((value) => former.titles.has(value)) ||
    cells.some((cell) => {
      const place = places.get(placeOf(cell));
      return place !== undefined && former.columns.has(columnKey(place));
    });
  return (finding) => {
    const key = keyOf(finding, (place) => place);
    if (!hasFormer(finding)) return { key, formerKey: null };
    const facts = inFormerTitles(finding.facts, former);
    return { key, formerKey: keyOf({ ...finding, facts }, (place) => inFormerTerms(place, former)) };
  };
}
