import { rangeClass } from "./range";
import { worksheetClass } from "./worksheet";
import {
  absoluteFormula,
  addName,
  deleteName,
  findName,
  nameComment,
  nameFormula,
  nameRange,
  namesOf,
  nameVisible,
  setNameFormula,
  setNameVisible,
  type NameEntry,
} from "../model/names";
import {
  calculatedProperty,
  defineClass,
  method,
  navigation,
  property,
  type HostClass,
  type HostObject,
} from "../protocol/define-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { isErrorValue } from "../model/cells";
import { sheetsOf } from "../model/sheets";
import type { Argument } from "../protocol/argument";
import type { Book, Sheet } from "../model/book";

function rangeOf(entry: NameEntry): HostObject | null {
  const range = nameRange(entry);
  return range ? rangeClass.of(range) : null;
}

/** Value of a name that stands for a constant or a formula. */
function constant(entry: NameEntry): Promise<unknown> {
  const sheet = entry.sheet ?? sheetsOf(entry.book)[0];
  if (!sheet) throw itemNotFound("sheet");
  return entry.book.calculation.evaluate(sheet.id, 0, 0, nameFormula(entry));
}

async function typeOf(entry: NameEntry): Promise<string> {
  if (nameRange(entry)) return "Range";
  const value = await constant(entry);
  if (Array.isArray(value)) return "Array";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return isErrorValue(value) ? "Error" : "String";
}

const namedItemClass: HostClass<NameEntry> = defineClass<NameEntry>({
  name: "NamedItem",
  handle: ({ name }) => ({ _Id: name }),
  members: {
    name: property(({ name }) => name),
    scope: property(({ sheet }) => (sheet ? "Worksheet" : "Workbook")),
    comment: property(nameComment),
    visible: property(nameVisible, (entry, value) => {
      setNameVisible(entry, value.boolean());
    }),
    formula: property(nameFormula, (entry, value) => {
      setNameFormula(entry, value.text());
    }),
    type: calculatedProperty(typeOf),
    value: calculatedProperty((entry) => (nameRange(entry) ? nameFormula(entry).slice(1) : constant(entry))),
    worksheet: navigation(({ sheet }) => {
      if (!sheet) throw itemNotFound("the name belongs to the workbook");
      return worksheetClass.of(sheet);
    }),
    worksheetOrNullObject: navigation(({ sheet }) => (sheet ? worksheetClass.of(sheet) : null)),
    getRange: method((entry) => {
      const range = rangeOf(entry);
      if (!range) throw itemNotFound(`name ${entry.name} is not a range`);
      return range;
    }),
    getRangeOrNullObject: method(rangeOf),
    delete: method((entry) => {
      deleteName(entry);
    }),
  },
});

/** The names of the workbook, or of one sheet. */
export interface NameScope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

function formulaOf(argument: Argument): string {
  if (rangeClass.is(argument)) {
    const range = rangeClass.from(argument);
    return absoluteFormula(range.sheet, range.rect);
  }
  if (typeof argument.raw === "number") return `=${argument.number()}`;
  const text = argument.text();
  if (!text.startsWith("="))
    throw invalidArgument(`the formula of a name starts with an equals sign (${text})`);
  return text;
}

const found = ({ book, sheet }: NameScope, key: Argument): HostObject | null => {
  const entry = findName(book, sheet, key.text());
  return entry ? namedItemClass.of(entry) : null;
};

export const namedItemCollectionClass: HostClass<NameScope> = defineClass<NameScope>({
  name: "NamedItemCollection",
  items: ({ book, sheet }) => namesOf(book, sheet).map((entry) => namedItemClass.of(entry)),
  members: {
    add: method(({ book, sheet }, arg) =>
      namedItemClass.of(
        addName(book, sheet, {
          name: arg(0).text(),
          formula: formulaOf(arg(1)),
          visible: true,
          comment: arg(2).textOr(""),
        }),
      ),
    ),
    getItem: method((scope, arg) => {
      const item = found(scope, arg(0));
      if (!item) throw itemNotFound(`name ${arg(0).text()}`);
      return item;
    }),
    getItemOrNullObject: method((scope, arg) => found(scope, arg(0))),
    getCount: method(({ book, sheet }) => namesOf(book, sheet).length),
  },
});
