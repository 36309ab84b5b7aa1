/** Values of a scenario, as texts. */
import { isoToSerial } from "../../src/core/calendar/dates";
import type { CellValue } from "../../src/core/grid/grid";

/** What a cell of a workbook is given. */
export interface CellContent {
  readonly value: CellValue;
  /** Number format code, en-US. Absent: the format of the template stays. */
  readonly format?: string;
  /** With its equals sign; `value` is then the result that the file keeps, null when it keeps none. */
  readonly formula?: string;
  /** What stands between `<c …>` and `</c>` in the file, and the type of the cell; `value` does not count then. */
  readonly xml?: { readonly type: string | null; readonly inner: string };
}

const escapes = /\\u([0-9a-fA-F]{4})|\\n|\\t/g;

const unescaped = (text: string): string =>
  text.replace(escapes, (escape, code: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return escape === "\\n" ? "\n" : "\t";
  });

/** What a value of a scenario stands for. */
export function toValue(text: string): CellValue {
  if (text === "") return null;
  const [, quoted, times] = /^"(.*)"(?: x (\d+))?$/s.exec(text) ?? [];
  if (quoted !== undefined) return unescaped(quoted).repeat(Number(times ?? 1));
  if (/^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text)) return { error: text };
  if (text === "VRAI" || text === "FAUX") return text === "VRAI";
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isoToSerial(text);
  const percent = /^(-?\d+(?:,\d+)?) %$/.exec(text)?.[1];
  if (percent !== undefined) return Number((Number(percent.replace(",", ".")) / 100).toFixed(12));
  return /^-?\d+(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text;
}

/** What a value, with all that only a workbook holds, stands for. */
export function toContent(text: string): CellContent {
  const [, said = text, format] = /^(.*?) *\bas "(.+)"$/s.exec(text) ?? [];
  const styled = format === undefined ? {} : { format };
  const [, type, inner] = /^xml (?:t="(\w+)" *)?(<.*)$/s.exec(said) ?? [];
  if (inner !== undefined) return { value: null, xml: { type: type ?? null, inner }, ...styled };
  const [, formula, result = ""] = /^\{(=.+)\} *(.*)$/s.exec(said) ?? [];
  if (formula !== undefined) return { value: toValue(result), formula, ...styled };
  return { value: toValue(said), ...styled };
}
