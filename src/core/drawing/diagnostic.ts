/** Formulas of the visible Diagnostic column: what the codes of the row say, in words. */
import { quote } from "../conditions/to-formula";
import { severities } from "../programme/finding/facts";
import type { Chain, ChainCase } from "../programme/rule/chains";
import { codeOf, ruleKey } from "../programme/rule/code";
import type { CodeGroup } from "../programme/table/finding-columns";
import type { TemplateWords } from "../programme/workbook/words";

interface Place {
  /** Reference to the cell that holds the group's codes. */
  readonly codes: string;
  /** Fiscal year of the group, if it has one. */
  readonly year: string | null;
  /** Reference to the year's gap, if it has one. */
  readonly gap: string | null;
}

function phrase(symbol: string, words: string, { year, gap }: Place): string {
  const sentence = `${symbol} ${words} `.replace(" {year}", year === null ? "" : ` ${year}`);
  const [before = "", after] = sentence.split("{gap}");
  if (after === undefined) return quote(before);
  return gap ? `${quote(before)}&ABS(${gap})&${quote(after)}` : quote(before + after);
}

/** Formula text of how many times a text holds one of these signs. */
const countOf = (text: string, signs: readonly string[]): string =>
  signs.map((sign) => `LEN(${text})-LEN(SUBSTITUTE(${text},${quote(sign)},""))`).join("+");

const isIn = (sign: string, text: string): string => `ISNUMBER(SEARCH(${quote(sign)},${text}))`;

/** Formula text, without equals sign, of what is said from the first of the worst things on. */
export const fromWorst = (said: string, symbols: TemplateWords["symbols"]): string =>
  severities.reduceRight((others, severity) => {
    const sign = symbols[severity];
    return `IF(${isIn(sign, said)},MID(${said},SEARCH(${quote(sign)},${said}),LEN(${said})),${others})`;
  }, quote(""));

/**
 * Formula text, without equals sign, of the worst of the things said, and of how many others there are.
 * @param said reference to all of them. @param worst reference to what is said from the worst one on.
 */
export function briefWords(said: string, worst: string, symbols: TemplateWords["symbols"]): string {
  const signs = severities.map((severity) => symbols[severity]);
  // A place to start from is left out: not every program counts from it alike.
  const rest = `MID(${worst},2,LEN(${worst}))&${quote(signs.join(""))}`;
  const next = signs.map((sign) => `SEARCH(${quote(sign)},${rest})`).join(",");
  const count = countOf(said, signs);
  return `TRIM(LEFT(${worst},MIN(${next})))&IF(${count}>1," +"&(${count}-1),"")`;
}

/** What to search for a case: its whole code where another case of its rule and severity has other words. */
function keyOf(of: ChainCase, cases: readonly ChainCase[]): string {
  const { rule, severity, said } = of;
  const isSplit = cases.some(
    (item) => item.rule === rule && item.severity === severity && item.said !== said,
  );
  return isSplit ? codeOf(of) : ruleKey(rule, severity);
}

/** Formula text, without equals sign, of one group's words; empty text when it has no code. */
export function groupWords(
  chains: readonly Chain[],
  group: CodeGroup,
  words: TemplateWords,
  place: Place,
): string {
  const cases = chains.filter((chain) => chain.group === group).flatMap((chain) => chain.cases);
  const byKey = new Map<string, ChainCase>();
  for (const item of cases) {
    const key = keyOf(item, cases);
    const { said = item.said } = byKey.get(key) ?? {};
    if (said !== item.said) throw new Error(`${said} and ${item.said} have one code: ${key}`);
    byKey.set(key, item);
  }
  const parts = [...byKey].map(([key, { severity, said: id }]) => {
    const said = words.diagnostics[id];
    if (said === undefined) throw new Error(`No diagnostic words for ${id}`);
    return `IF(ISNUMBER(SEARCH(${quote(key)},${place.codes})),${phrase(words.symbols[severity], said, place)},"")`;
  });
  return parts.join("&");
}
