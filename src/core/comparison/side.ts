import { tableOf, yearlessId, type ColumnFormat, type TableId } from "../programme/table/table";
import { rowFacts } from "../programme/rule/row-facts";
import {
  planScope,
  rowScope,
  strictPlanScope,
  strictRowScope,
  type NotRead,
  type PlanScope,
} from "../programme/rule/row-scope";
import type { Scope } from "../conditions/evaluate";
import { successorsOf, yearInQuestion } from "../programme/rule/year-in-question";
import { isoToSerial } from "../calendar/dates";
import type { Plan, PlanRow } from "../programme/plan";
import { readPlan } from "../reading/read-plan";
import type { RowFacts, RuleSubject } from "../programme/rule/rule";
import { fields } from "../programme/workbook/identification";
import type { ComparedWorkbook } from "./comparison";

/** A workbook as the comparison looks at it. */
export interface ReadSide extends ComparedWorkbook {
  readonly plan: Plan;
  /** What could not be read is unknown in it. */
  readonly strict: PlanScope<NotRead>;
  readonly lenient: PlanScope;
}

/** A column where people answer, known by the same key in every edition: its fiscal year, never its place. */
export interface AnswerColumn {
  readonly key: string;
  readonly id: string;
  readonly header: string;
  readonly format: ColumnFormat;
  readonly isFound: boolean;
}

/** Reads the plan of a workbook; `today`, AAAA-MM-JJ, stands for the date that it does not say. */
export function readSide(workbook: ComparedWorkbook, today: string): ReadSide {
  const { grid, template } = workbook;
  const plan = readPlan(grid, template);
  const day = isoToSerial(today);
  const strict = strictPlanScope(plan, template, day);
  return { ...workbook, plan, strict, lenient: planScope(plan, template, day) };
}

/** The columns of a table, or the fields, where people answer; null when the sheet is not there or was not read. */
export function answerColumns(side: ReadSide, subject: RuleSubject): readonly AnswerColumn[] | null {
  const { plan, template } = side;
  if (plan.unread.includes(subject)) return null;
  if (subject === "identification") {
    const read = plan.identification;
    if (!read) return null;
    return fields
      .filter(({ kind }) => kind === "input")
      .map(({ id, label, format }) => {
        return { key: id, id, header: label, format, isFound: read.cells[id] !== undefined };
      });
  }
  const read = plan.tables[subject];
  if (!read) return null;
  return tableOf(template, subject)
    .columns.filter(({ kind }) => kind === "input")
    .map((column) => {
      const { id, header, format, year } = column;
      const fiscalYear = year === undefined ? undefined : template.roadmap.fiscalYears[year - 1]?.id;
      const key = fiscalYear === undefined ? id : `${yearlessId(column)} ${fiscalYear}`;
      return { key, id, header, format, isFound: !read.missingColumns.includes(id) };
    });
}

/** A cell of a row of a table, on the side where it was read. */
export interface SideCell {
  readonly side: ReadSide;
  readonly id: TableId;
  readonly row: PlanRow;
  readonly column: string;
}

/** Which column of its year, in the other template, says what a cell says once for all the years of its row. */
export function successorIn(other: ReadSide, { side, id, row, column }: SideCell) {
  const { template } = side;
  if (!other.template.tables.some((table) => table.id === id)) return undefined;
  const successors = successorsOf(tableOf(other.template, id), tableOf(template, id), column);
  const about = successors[0]?.wasOfRow;
  if (about === undefined) return undefined;
  const years = template.roadmap.fiscalYears.map((_, place) => place + 1);
  const table = tableOf(template, id);
  const year = yearInQuestion(about, table, rowScope(table, row, side.lenient), years);
  const fiscalYear = year === undefined ? undefined : template.roadmap.fiscalYears[year - 1]?.id;
  return successors.find(
    (item) => item.year !== undefined && other.template.roadmap.fiscalYears[item.year - 1]?.id === fiscalYear,
  );
}

/** Rows of a table; none when its sheet is not there. */
export const rowsOf = ({ plan }: ReadSide, id: TableId): readonly PlanRow[] => plan.tables[id]?.rows ?? [];

/** What conditions see of a row; what could not be read is unknown. */
export function strictScope(side: ReadSide, id: TableId, row: PlanRow): Scope<NotRead> {
  const missing = new Set(side.plan.tables[id]?.missingColumns);
  return strictRowScope(tableOf(side.template, id), row, side.strict, missing);
}

/** What rules may ask of a row of a table to tell its facts. */
export function factsOf(side: ReadSide, id: TableId, row: PlanRow): RowFacts {
  const table = tableOf(side.template, id);
  const place = rowsOf(side, id).indexOf(row);
  return rowFacts(table, rowScope(table, row, side.lenient), place, side);
}
