import { WorkbookError } from "../workbook";

export interface ExistingSheet {
  readonly id: string;
  readonly title: string;
  readonly visibility: Excel.Worksheet["visibility"];
}

/** What the workbook already holds, names in lower case. */
export interface Existing {
  readonly all: readonly ExistingSheet[];
  readonly sheets: ReadonlySet<string>;
  /** Defined names of the workbook and names of tables. */
  readonly names: ReadonlySet<string>;
}

export const lower = (items: readonly { readonly name: string }[]): readonly string[] =>
  items.map(({ name }) => name.toLowerCase());

/** What the workbook already holds; refuses a read-only file and a protected structure before anything is done. */
export async function survey(context: Excel.RequestContext): Promise<Existing> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name");
  workbook.tables.load("items/name");
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("read-only", "the workbook is open read-only");
  if (workbook.protection.protected)
    throw new WorkbookError("protected", "the structure of the workbook is protected");
  return {
    sheets: new Set(lower(workbook.worksheets.items)),
    all: workbook.worksheets.items.map(({ id, name, visibility }) => ({ id, title: name, visibility })),
    names: new Set([...lower(workbook.names.items), ...lower(workbook.tables.items)]),
  };
}

/** A name that nothing of the workbook has: the wanted one, else with a number. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
