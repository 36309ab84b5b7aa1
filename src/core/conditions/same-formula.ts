/** Texts and quoted sheet names, which stay as they are. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Programs write spaces, case and constants in their own way when they save a formula. */
function plainly(code: string): string {
  return code
    .replace(/\s/g, "")
    .toUpperCase()
    .replace(/_XLFN\./g, "")
    .replace(/\b(TRUE|FALSE)\(\)/g, "$1");
}

/** The form in which formulas are compared. */
export const inOneForm = (formula: string): string =>
  formula
    .split(quoted)
    .map((part, place) => (place % 2 === 1 ? part : plainly(part)))
    .join("");

/** True when two formulas, with their equals signs, are the same but for the program that saved them. */
export const sameFormula = (left: string, right: string): boolean =>
  left === right || inOneForm(left) === inOneForm(right);
