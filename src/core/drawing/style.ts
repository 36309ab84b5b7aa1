/** Colours and number formats of the template; every text on its ground has a contrast of at least 4.5:1. */
import type { Severity } from "../programme/finding/facts";
import type { CellStyle } from "../programme/workbook/drawing";
import type { ColumnFormat } from "../programme/table/table";

export const NBSP = "\u00a0";

export const heading: CellStyle = {
  fill: "#095797",
  color: "#FFFFFF",
  bold: true,
  wrap: true,
  vertical: "center",
  border: "#FFFFFF",
};
export const band: CellStyle = { fill: "#DAE6F0", color: "#223654", bold: true };
export const title: CellStyle = { color: "#095797", bold: true, size: 16 };
export const hint: CellStyle = { color: "#4E6378", italic: true };
export const official: CellStyle = {
  fill: "#F1F1F2",
  color: "#223654",
  wrap: true,
  vertical: "top",
  border: "#C5CAD2",
};
export const entry: CellStyle = {
  fill: "#FFFFFF",
  color: "#223654",
  wrap: true,
  vertical: "top",
  border: "#8893A2",
  locked: false,
};
export const calculated: CellStyle = {
  fill: "#F6F8FA",
  color: "#223654",
  vertical: "top",
  wrap: true,
  border: "#C5CAD2",
};

/** Ground, text and frame of a highlighted cell: the frame and the bold say it without the colour. */
export const highlights: Readonly<
  Record<Severity, Pick<CellStyle, "fill" | "color" | "bold" | "border" | "dotted">>
> = {
  error: { fill: "#FADBD8", color: "#8A1414", bold: true, border: "#CB381F" },
  toFill: { fill: "#F5F0FA", color: "#5B3A86", border: "#7A55A8", dotted: true },
  warning: { fill: "#FBE8BF", color: "#6B4500", bold: true, border: "#A36F00" },
  info: { fill: "#DAE6F0", color: "#0B4A80", border: "#4A98D9" },
};
export const outOfScope: Pick<CellStyle, "fill" | "color"> = { fill: "#E6E6E8", color: "#4E5662" };
export const clear: Pick<CellStyle, "color"> = { color: "#2C6E2F" };

/** Number format codes, en-US form. The non-breaking space before % is Québec's (OQLF). */
export const numberFormats: Readonly<Record<ColumnFormat, string>> = {
  text: "@",
  percent: `0.0"${NBSP}"%`,
  rate: "General",
  points: "+0.0;\u22120.0;0.0",
  number: "#,##0",
  numberDifference: "+#,##0;\u2212#,##0;0",
  integer: "0",
  amount: "#,##0.0",
  amountDifference: "+#,##0.0;\u2212#,##0.0;0.0",
  score: "0.00",
  scoreDifference: "+0.00;\u22120.00;0.00",
  date: "yyyy-mm-dd",
};
export const WHOLE_PERCENT = `0"${NBSP}"%`;
