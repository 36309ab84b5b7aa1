/** Numbers as people and programs write them, with the number format that Excel gives the cell for them. */

/** How a language writes numbers. */
export interface Separators {
  readonly decimal: "." | ",";
  /** What may stand between groups of three digits. */
  readonly groups: readonly string[];
}

export const english: Separators = { decimal: ".", groups: [","] };
/** Excel in French (Canada): spaces between groups, as the keyboard and as Word give them. */
export const french: Separators = { decimal: ",", groups: [" ", "\u00A0", "\u202F"] };

export interface ReadNumber {
  readonly value: number;
  readonly percent: boolean;
  /** Number format for a cell that has none; null for a plain number. */
  readonly format: string | null;
  /** Written without a digit before the decimal sign, as ",1". */
  readonly bare: boolean;
}

interface Sign {
  readonly negative: boolean;
  readonly rest: string;
}

function readSign(text: string): Sign {
  const parentheses = /^\((.+)\)$/.exec(text);
  if (parentheses?.[1] !== undefined && !/^[-+]/.test(parentheses[1]))
    return { negative: true, rest: parentheses[1] };
  const signed = /^([-+])\s*(.+)$/.exec(text);
  return signed ? { negative: signed[1] === "-", rest: signed[2] ?? "" } : { negative: false, rest: text };
}

function digitsOf(text: string, { decimal, groups }: Separators): string | null {
  const [whole = "", fraction, more] = text.split(decimal);
  if (more !== undefined) return null;
  const group = `[${groups.join("")}]`;
  const grouped = new RegExp(`^\\d{1,3}(?:${group}\\d{3})+$`).test(whole);
  const plain = /^\d*$/.test(whole);
  if (!grouped && !plain) return null;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return null;
  if (whole === "" && (fraction ?? "") === "") return null;
  return `${whole.replace(new RegExp(group, "g"), "")}.${fraction ?? ""}`;
}

/** A number with its sign, groups, percent or dollar sign; null when the text is no number. */
export function readNumber(text: string, separators: Separators): ReadNumber | null {
  const { negative, rest } = readSign(text.trim());
  const percent = /^(.*\S) ?%$/.exec(rest) ?? /^%\s?(.+)$/.exec(rest);
  const dollar = percent ? null : (/^\$ ?(.+)$/.exec(rest) ?? /^(.*\S)[ \u00A0]?\$$/.exec(rest));
  const body = (percent?.[1] ?? dollar?.[1] ?? rest).trim();
  const power = /^(.+?)E([+-]?\d{1,3})$/i.exec(body);
  const digits = digitsOf(power?.[1] ?? body, separators);
  if (digits === null) return null;
  const magnitude = Number(
    `${digits.startsWith(".") ? "0" : ""}${digits}${power ? `e${power[2] ?? ""}` : ""}`,
  );
  if (!Number.isFinite(magnitude)) return null;
  const decimals = (digits.split(".")[1] ?? "").length;
  const grouped = !digits.startsWith(body.split(separators.decimal)[0] ?? "");
  const value = (negative ? -magnitude : magnitude) / (percent ? 100 : 1);
  return {
    value: percent ? Number(value.toPrecision(15)) : value,
    percent: percent !== null,
    format: formatOf({
      percent: percent !== null,
      dollar: dollar !== null,
      power: power !== null,
      grouped,
      decimals,
    }),
    bare: body.startsWith(separators.decimal),
  };
}

interface Shape {
  readonly percent: boolean;
  readonly dollar: boolean;
  readonly power: boolean;
  readonly grouped: boolean;
  readonly decimals: number;
}

function formatOf({ percent, dollar, power, grouped, decimals }: Shape): string | null {
  if (percent) return decimals > 0 ? "0.00%" : "0%";
  if (power) return "0.00E+00";
  if (dollar) return decimals > 0 ? "$#,##0.00" : "$#,##0";
  if (grouped) return decimals > 0 ? "#,##0.00" : "#,##0";
  return null;
}
