/** Formula text as files hold it: no equals sign, and a prefix on the functions that came after Excel 2007. */
import { onceForKey } from "../core/collections/once-for";

const plainPrefix = [
  "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH",
  "CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND FILTERXML FLOOR.MATH",
  "FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS",
  "MODE.MULT MODE.SNGL NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERMUTATIONA PHI QUARTILE.EXC",
  "QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S",
  "SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S",
  "VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR",
]
  .join(" ")
  .split(" ");

const prefixes = new Map<string, string>([
  ...plainPrefix.map((name): [string, string] => [name, "_xlfn."]),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);

/** Strings, quoted sheet names, then names followed by an opening parenthesis. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][A-Za-z0-9_.]*)(?=\()/g;

/** Formulas that are remembered: a template is written time and again, as it was. */
const MOST = 10_000;

/** `=IFS(A1,"SORT(")` → `_xlfn.IFS(A1,"SORT(")`. Throws when the text is no formula. */
export const toFileFormula = onceForKey(withPrefixes, MOST);

function withPrefixes(formula: string): string {
  if (!formula.startsWith("=")) throw new Error(`Formula without equals sign: ${formula}`);
  return formula.slice(1).replace(token, (found, name: string | undefined) => {
    const prefix = name === undefined ? undefined : prefixes.get(name.toUpperCase());
    return prefix === undefined ? found : prefix + found;
  });
}

/** Without one of these, nothing is taken off a formula: nearly every formula of a plan. */
const anyPrefix = /_xlfn\./i;

/** The reverse: `_xlfn.IFS(A1)` → `=IFS(A1)`. */
export function fromFileFormula(text: string): string {
  if (!anyPrefix.test(text)) return `=${text}`;
  const plain = text.replace(token, (found, name: string | undefined) =>
    name === undefined ? found : found.replace(/^_xlfn\.(_xlws\.)?/i, ""),
  );
  return `=${plain}`;
}
