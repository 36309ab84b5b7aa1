/** Signs that start a formula, full-width ones included, whatever blanks come first; and blanks that a cell may lose. */
const formulaStart = /^[\s\u00a0\u202f\u200b\ufeff]*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Could a spreadsheet take this text for a formula (CWE-1236)? */
export const readsAsFormula = (text: string): boolean => formulaStart.test(text);
