/** Styles of a snapshot ↔ styles of Univer. `locked` is not Univer's: it is kept beside. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "../univer-packages";
import type { CellStyle } from "../../../core/programme/workbook/drawing";

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

function allSides(color: string, isDotted: boolean): IBorderData {
  const line = { s: isDotted ? BorderStyleTypes.DOTTED : BorderStyleTypes.THIN, cl: { rgb: color } };
  return { t: line, b: line, l: line, r: line };
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Univer's style of a snapshot's. */
export function toUniver(style: CellStyle): IStyleData {
  return {
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.color !== undefined && { cl: { rgb: style.color } }),
    ...(style.bold !== undefined && { bl: flag(style.bold) }),
    ...(style.italic !== undefined && { it: flag(style.italic) }),
    ...(style.size !== undefined && { fs: style.size }),
    ...(style.wrap === true && { tb: WrapStrategy.WRAP }),
    ...(style.horizontal !== undefined && { ht: horizontal[style.horizontal] }),
    ...(style.vertical !== undefined && { vt: vertical[style.vertical] }),
    ...(style.numberFormat !== undefined && { n: { pattern: style.numberFormat } }),
    ...(style.border !== undefined && { bd: allSides(style.border, style.dotted === true) }),
  };
}

/** A snapshot says one colour for all sides: the first side that has a line gives it. */
const lineOf = ({ bd }: IStyleData) =>
  [bd?.t, bd?.b, bd?.l, bd?.r].find((line) => line && line.s !== BorderStyleTypes.NONE);

const wordOf = <T extends string>(
  words: Readonly<Record<T, number>>,
  code: number | null | undefined,
): T | undefined => {
  for (const word in words) if (words[word] === code) return word;
  return undefined;
};

/** Without what is undefined. */
const defined = <T extends object>(given: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

const upper = (rgb: Nullable<string>): string | undefined => (rgb ? rgb.toUpperCase() : undefined);
const whenSet = (flagged: Nullable<BooleanNumber>): true | undefined =>
  flagged === BooleanNumber.TRUE ? true : undefined;
const patternOf = ({ n }: IStyleData): string | undefined =>
  n && n.pattern !== "General" ? n.pattern : undefined;

/** The snapshot's style of Univer's, without the properties that say nothing. */
export const fromUniver = (style: IStyleData, locked: boolean | undefined): CellStyle =>
  defined<CellStyle>({
    fill: upper(style.bg?.rgb),
    color: upper(style.cl?.rgb),
    bold: whenSet(style.bl),
    italic: whenSet(style.it),
    size: style.fs,
    wrap: style.tb === WrapStrategy.WRAP ? true : undefined,
    horizontal: wordOf(horizontal, style.ht ?? undefined),
    vertical: wordOf(vertical, style.vt ?? undefined),
    numberFormat: patternOf(style),
    border: upper(lineOf(style)?.cl.rgb),
    dotted: lineOf(style)?.s === BorderStyleTypes.DOTTED ? true : undefined,
    locked,
  });

/** Numbers styles in the order in which they are met. */
export class StyleTable {
  private readonly indexes = new Map<string, number>();
  readonly styles: CellStyle[] = [];

  /** Undefined for a style that says nothing. */
  indexOf(style: CellStyle): number | undefined {
    const key = JSON.stringify(style);
    if (key === "{}") return undefined;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}
