/** Formulas as people read them: one line when they are short, else one argument a line, as code is. */

const WIDTH = 170;

/** A text, or the quoted title of a sheet. */
const quoted = `"[^"]*"|'[^']*'`;
const signs = new RegExp(`${quoted}|[(),&]`, "g");
const references = new RegExp(`${quoted}|(?<![\\w.$])(\\$?[A-Z]{1,3})(\\d+)(?![\\w.(])`, "g");

/** Calls back with each parenthesis and separator that is not in quotes. */
function scan(formula: string, look: (sign: string, place: number) => void): void {
  for (const { 0: sign, index } of formula.matchAll(signs)) if (sign.length === 1) look(sign, index);
}

/** Cut after each separator that stands in no parenthesis. */
function cut(formula: string, separator: string): readonly string[] {
  const ends: number[] = [];
  let depth = 0;
  scan(formula, (sign, place) => {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === separator && depth === 0) ends.push(place + 1);
  });
  return [...ends, formula.length]
    .map((end, index) => formula.slice(ends[index - 1] ?? 0, end))
    .filter((piece) => piece !== "");
}

/** What stands before, in and after the first parentheses; null when there are none. */
function unwrap(formula: string): { head: string; inside: string; tail: string } | null {
  let depth = 0;
  const opened: number[] = [];
  const closed: number[] = [];
  scan(formula, (sign, place) => {
    if (sign === "(") {
      if (depth === 0) opened.push(place);
      depth += 1;
    } else if (sign === ")") {
      depth -= 1;
      if (depth === 0) closed.push(place);
    }
  });
  const [open, close] = [opened[0], closed[0]];
  if (open === undefined || close === undefined) return null;
  return {
    head: formula.slice(0, open + 1),
    inside: formula.slice(open + 1, close),
    tail: formula.slice(close),
  };
}

/** The formula in lines: joined without their indents, they are the formula again. */
export function formulaLines(formula: string, indent = ""): readonly string[] {
  if (formula.length <= WIDTH) return [indent + formula];
  const terms = cut(formula, "&");
  if (terms.length > 1) return terms.flatMap((term) => formulaLines(term, indent));
  const call = unwrap(formula);
  if (!call) return [indent + formula];
  const inside = cut(call.inside, ",").flatMap((item) => formulaLines(item, `${indent}  `));
  return [indent + call.head, ...inside, indent + call.tail];
}

/** The formula of a row with "#" for the row's own number: the same text in each row that it is filled down to. */
export const onItsRow = (formula: string, row: number): string =>
  formula.replace(references, (found: string, column: string | undefined, digits: string | undefined) =>
    column !== undefined && Number(digits) === row ? `${column}#` : found,
  );
