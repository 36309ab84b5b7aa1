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

/** What stands around the digits. */
interface Dressed {
  readonly body: string;
  readonly percent: boolean;
  readonly dollar: boolean;
}

function undress(text: string): Dressed {
  const percent = /^(.*\S) ?%$/.exec(text) ?? /^%\s?(.+)$/.exec(text);
  const dollar = percent ? null : (/^\$ ?(.+)$/.exec(text) ?? /^(.*\S)[ \u00A0]?\$$/.exec(text));
  const body = (percent?.[1] ?? dollar?.[1] ?? text).trim();
  return { body, percent: percent !== null, dollar: dollar !== null };
}

/** Digits of "1 234,5" as "1234.5", with the power of ten of "1E3". */
interface Digits {
  readonly digits: string;
  readonly power: string | null;
  readonly magnitude: number;
}

function readDigits(body: string, separators: Separators): Digits | null {
  const scientific = /^(.+?)E([+-]?\d{1,3})$/i.exec(body);
  const digits = digitsOf(scientific?.[1] ?? body, separators);
  if (digits === null) return null;
  const power = scientific?.[2] ?? null;
  const magnitude = Number(
    `${digits.startsWith(".") ? "0" : ""}${digits}${power === null ? "" : `e${power}`}`,
  );
  return Number.isFinite(magnitude) ? { digits, power, magnitude } : null;
}

/** A number with its sign, groups, percent or dollar sign; null when the text is no number. */
export function readNumber(text: string, separators: Separators): ReadNumber | null {
  const { negative, rest } = readSign(text.trim());
  const { body, percent, dollar } = undress(rest);
  const read = readDigits(body, separators);
  if (!read) return null;
  const { digits, power, magnitude } = read;
  const signed = negative ? -magnitude : magnitude;
  const decimals = (digits.split(".")[1] ?? "").length;
  const grouped = !digits.startsWith(body.split(separators.decimal)[0] ?? "");
  return {
    value: percent ? Number((signed / 100).toPrecision(15)) : signed,
    percent,
    format: formatOf({ percent, dollar, power: power !== null, grouped, decimals }),
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
