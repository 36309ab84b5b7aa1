/** Every cell that takes the words of a list: list columns, results that are no rate, fields of Identification. */
import { and, column, compare, not, number, type Condition } from "../conditions/expression";
import { fields, type FieldId } from "../programme/workbook/identification";
import { fieldReadId, isAnyItem, isAsListed, isListId, otherwiseId, readId } from "../programme/table/listed";
import { wordsOf } from "../programme/table/reading-columns";
import { inputsOf, type Column, type Table, type YearPlace } from "../programme/table/table";
import { lists } from "../programme/table/vocabulary";
import { itemsOf } from "../programme/rule/list-facts";
import type { RowFacts, RuleSubject } from "../programme/rule/rule";
import { parameter } from "../programme/workbook/setting-names";

export interface ListCell {
  readonly subject: RuleSubject;
  readonly id: string;
  /** As the sheet names it. */
  readonly header: string;
  readonly year?: YearPlace;
  /** Words are all that the cell takes: a number is none of them. */
  readonly isList: boolean;
  /** The cell is an item, however it is written. */
  readonly isRead: Condition;
  /** The cell is an item, but not as the list has it. */
  readonly isOtherwise: Condition;
  /** Id of the list of its words. */
  readonly list: string;
  /** The item that the cell is understood as. */
  itemOf(row: RowFacts): string;
}

const isPositive = (of: Parameters<typeof compare>[0]): Condition => compare(of, ">", number(0));

function itemAt(items: readonly string[], place: unknown): string {
  const item = items[Number(place) - 1];
  if (item === undefined) throw new Error(`No item at place ${String(place)}`);
  return item;
}

function columnCell({ id: subject }: Table, { id, header, year, control }: Column): readonly ListCell[] {
  const list = wordsOf(control);
  if (list === null) return [];
  const of = column(id);
  return [
    {
      subject,
      id,
      header,
      ...(year ? { year } : {}),
      isList: control?.type === "list",
      isRead: isAnyItem(of),
      isOtherwise: isPositive(column(otherwiseId(id))),
      list,
      itemOf: (row) => itemAt(itemsOf(list, row), row.value(readId(id))),
    },
  ];
}

/** Fields with a list, but for the organization: its own rule knows every name that it goes by. */
const listFields = [
  "category",
  "fiscalYear",
  "followUp",
  "relativeReading",
] as const satisfies readonly FieldId[];

function fieldCell(id: (typeof listFields)[number]): ListCell {
  const { label, list = "" } = fields.find((field) => field.id === id) ?? {};
  const of = parameter(id);
  const isListed = isListId(list) ? isAsListed(of, lists[list]) : isPositive(parameter("fiscalYearListed"));
  return {
    subject: "identification",
    id,
    header: label ?? "",
    isList: true,
    isRead: isAnyItem(of),
    isOtherwise: and(isAnyItem(of), not(isListed)),
    list,
    itemOf: (row) => itemAt(itemsOf(list, row), row.parameter(fieldReadId(id))),
  };
}

/** Table by table, then field by field. */
export const listCells = (tables: readonly Table[]): readonly ListCell[] => [
  ...tables.flatMap((table) => inputsOf(table).flatMap((each) => columnCell(table, each))),
  ...listFields.map(fieldCell),
];
