/** Lists of the template whose source was written in another way. */
import { parseArea } from "../../src/sandbox/file/file-address";
import type { ValidationSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import { between, columnAt } from "../scenarios/scenario-places";
import { withSheet } from "./snapshot-changes";

const isOfColumn = (range: string, column: number): boolean => {
  const { left, right } = parseArea(range);
  return left === column && right === column;
};

/** The validation without the areas of a column, and that column's own list. */
function rewritten(
  validation: ValidationSnapshot,
  column: number,
  source: string,
): readonly ValidationSnapshot[] {
  const areas = validation.range.split(",");
  const own = areas.filter((area) => isOfColumn(area, column));
  if (own.length === 0 || validation.rule.type !== "list") return [validation];
  const others = areas.filter((area) => !own.includes(area));
  const list: ValidationSnapshot = { ...validation, range: own.join(","), rule: { type: "list", source } };
  return others.length === 0 ? [list] : [{ ...validation, range: others.join(",") }, list];
}

/** "Plan d'action, État > =Listes!$A$1:$A$8" or "… > Planifiée,En cours". Throws when the column has no list. */
export function listSource(book: WorkbookSnapshot, detail: string): WorkbookSnapshot {
  const [where, source] = between(detail, ">");
  const [title, header] = between(where, ",");
  const column = columnAt(title, header);
  return withSheet(book, title, (sheet) => {
    const validations = sheet.validations.flatMap((item) => rewritten(item, column, source));
    if (!validations.some(({ rule }) => rule.type === "list" && rule.source === source))
      throw new Error(`No list in ${where}`);
    return { ...sheet, validations };
  });
}
