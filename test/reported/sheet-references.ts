/** What formulas, names, lists and charts say of a sheet, in a workbook that was made into text. */

/** The sheet's name as formulas write it, inside a JSON text: quoted, or bare where it may be. */
function asWritten(title: string): string {
  const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
  const safe = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `(?:'${safe(inJson(title.replaceAll("'", "''")))}'|(?<![\\w'.])${safe(inJson(title))})!`;
}

/** The text, where references to a sheet are to another one. */
export const referringTo = (json: string, title: string, name: string): string => {
  const quoted = JSON.stringify(`'${name.replaceAll("'", "''")}'!`).slice(1, -1);
  return json.replace(new RegExp(asWritten(title), "g"), () => quoted);
};

/** The text, where references to a sheet that is gone are what Excel makes of them. */
export const withoutReferences = (json: string, title: string): string =>
  json.replace(new RegExp(`${asWritten(title)}\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?`, "g"), "#REF!");
