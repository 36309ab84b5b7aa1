import type { Failed } from "../app/session";
import type { Messages } from "../locales/messages";

/** What a failed command left in the workbook, in words; null when there is nothing to say of it. */
export function remainsText(remains: Failed["remains"], { incomplete, findings }: Messages): string | null {
  const said = incomplete.remains;
  const cells = (of: readonly { readonly sheet: string; readonly address: string }[]) =>
    of.map(({ sheet, address }) => findings.cell(sheet, address));
  switch (remains?.state) {
    case undefined:
      return null;
    case "as-before":
      return said.asBefore;
    case "unknown":
      return said.unknown;
    case "incomplete":
      return said.incomplete(remains.sheets);
    case "typed":
      return said.typed(cells(remains.cells));
    case "written":
      return said.written(cells(remains.cells));
    case "partly":
      return said.partly(remains.sheets);
    case "some-marks":
      return said.someMarks;
    case "done":
      return said.done;
  }
}
