/** Names that Excel accepts: sheets, defined names, tables. */
import { parseRect } from "../model/addresses";
import { invalidArgument } from "../protocol/host-error";

/** Refuses what Excel refuses as the title of a sheet. */
export function checkSheetName(name: string): void {
  if (name.trim() === "") throw invalidArgument("empty sheet name");
  if (name.length > 31) throw invalidArgument(`sheet name of ${name.length} characters, 31 at most`);
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument(`sheet name with one of : \\ / ? * [ ] (${name})`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`sheet name with an apostrophe at an end (${name})`);
  if (name.toLowerCase() === "history") throw invalidArgument("sheet name reserved by Excel");
}

const namePattern = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Refuses what Excel refuses as a defined name or the name of a table. */
export function checkDefinedName(name: string): void {
  if (name.length > 255) throw invalidArgument(`name of ${name.length} characters, 255 at most`);
  if (!namePattern.test(name))
    throw invalidArgument(`name with a character that Excel does not accept (${name})`);
  if (parseRect(name)) throw invalidArgument(`name that reads as a cell (${name})`);
  if (/^R\d*C\d*$|^[RC]\d*$/i.test(name))
    throw invalidArgument(`name that reads as an R1C1 reference (${name})`);
  if (/^(true|false)$/i.test(name)) throw invalidArgument(`name that reads as a value (${name})`);
}
