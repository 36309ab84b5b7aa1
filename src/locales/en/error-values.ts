import type { FactValue } from "../../core/programme/finding/facts";

interface ErrorWords {
  /** As Excel shows it in English. */
  readonly name: string;
  /** How it usually came into a cell that people fill in. */
  readonly cause: string;
}

const formulaMistake = "A formula was typed or pasted into the cell, and it fails.";
const data = "The cell is waiting for data from elsewhere, which did not come.";

const causes: Readonly<Record<string, string>> = {
  "#NAME?": "Excel takes a text that begins with “-”, “+” or “=” for a formula.",
  "#VALUE!": "A picture was placed in the cell, or a formula in it mixes text and numbers.",
  "#REF!": "A formula in it refers to a cell, a sheet or a workbook that no longer exists.",
  "#N/A": "A lookup formula in it found nothing.",
  "#DIV/0!": "A formula in it divides by zero or by a blank cell.",
  "#SPILL!": "A formula in it gives several results, and the cells next to it are not free.",
  "#FIELD!": "A formula in it asks for a field that does not exist.",
  "#BLOCKED!": data,
  "#CONNECT!": data,
  "#GETTING_DATA": data,
  "#BUSY!": data,
  "#UNKNOWN!": "The cell holds something that this version of Excel does not know.",
};

/** What is said of an error value, by its code. */
export function errorWords(code: FactValue): ErrorWords {
  const name = typeof code === "string" ? code : "";
  return { name, cause: causes[name] ?? formulaMistake };
}
