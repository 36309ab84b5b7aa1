import type { WorkbookSnapshot } from "./snapshot";

/** The workbook without one of its sheets; the first sheet that can be seen is then the active one when it was it. */
export function withoutSheet(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const active = snapshot.sheets[snapshot.activeSheet]?.name;
  const sheets = snapshot.sheets.filter((sheet) => sheet.name !== name);
  const kept = sheets.findIndex((sheet) => sheet.name === active);
  const activeSheet = kept >= 0 ? kept : sheets.findIndex((sheet) => sheet.visibility === "visible");
  return { ...snapshot, sheets, activeSheet };
}
