/** What a literal of a formula says is no reference. */
const literal = /"(?:[^"]|"")*"/g;

/** `[Classeur.xlsx]Feuil1!A1`, or `[1]Feuil1!A1` as files hold it; a table's column has no sheet after it. */
const ofSheet = /\[[^[\]]+\][\p{L}\p{N}_.]*!/u;
/** The same in apostrophes, with a path or a title that asks for them. */
const quotedSheet = /'(?:[^'[\]]|'')*\[[^[\]]+\](?:[^'[\]]|'')*'!/u;
/** A name of another workbook: `Classeur.xlsx!Taux`, `'C:\Plans\Classeur.xlsx'!Taux`. */
const ofWorkbook = /\.xl(?:s[xmb]?|am?|t[xm]?)'?!/i;

/** True when a formula (en-US form) refers to another workbook. */
export function isExternal(formula: string): boolean {
  const references = formula.replace(literal, '""');
  return [ofSheet, quotedSheet, ofWorkbook].some((reference) => reference.test(references));
}
