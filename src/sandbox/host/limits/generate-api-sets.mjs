// Writes api-sets.json: for each class that the stand-in host knows, the ExcelApi version that brought each
// member, read from the tags of @types/office-js. Run by hand: node src/sandbox/host/limits/generate-api-sets.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const all = readFileSync(join(here, "../../../../node_modules/@types/office-js/index.d.ts"), "utf8");
const start = all.indexOf("declare namespace Excel {");
const end = all.indexOf("\ndeclare namespace ", start + 1);
const types = all.slice(start, end === -1 ? undefined : end);

const classes =
  `Application Chart ChartCollection ChartTitle CommentCollection ConditionalFormat ConditionalFormatCollection
ConditionalFormatRule ConditionalRangeBorder ConditionalRangeBorderCollection ConditionalRangeFill ConditionalRangeFont
ConditionalRangeFormat CultureInfo CustomConditionalFormat CustomXmlPart CustomXmlPartCollection
CustomXmlPartScopedCollection DataValidation FormatProtection FunctionResult Functions HeaderFooter HeaderFooterGroup NamedItem
NamedItemCollection NoteCollection NumberFormatInfo PageLayout Range RangeAreas RangeBorder RangeBorderCollection RangeFill RangeFont RangeFormat
Table TableCollection TableColumn TableColumnCollection TableRow TableRowCollection Workbook
WorkbookProtection Worksheet
WorksheetCollection WorksheetFreezePanes WorksheetProtection`.split(/\s+/);

/** Of the hundreds of worksheet functions, those that the host knows. */
const only = { Functions: ["date"] };

/** "1.9", or "none" for a member that no ExcelApi set holds (preview, online or desktop only). */
const versionOf = (comment) => {
  const tag = /\[Api set: (\w+) (\d+\.\d+)/.exec(comment);
  if (!tag) return null;
  return tag[1] === "ExcelApi" ? tag[2] : "none";
};

const sets = {};
for (const name of classes) {
  const found = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*class ${name}(?:<\\w+>)? extends OfficeExtension\\.ClientObject \\{([\\s\\S]*?)\\n    \\}`,
  ).exec(types);
  if (!found) throw new Error(`class ${name} not found in @types/office-js`);
  const own = versionOf(found[1]) ?? "1.1";
  const members = {};
  const pattern =
    /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*(?:readonly |get |set |static )?(\w+)\s*(?:<[^>]*>)?[(:?]/g;
  for (const [, comment, member] of found[2].matchAll(pattern)) {
    if (["load", "toJSON", "track", "untrack", "set", "context"].includes(member)) continue;
    if (only[name] && !only[name].includes(member)) continue;
    const version = versionOf(comment) ?? own;
    // Overloads: the oldest one counts.
    if (
      !(member in members) ||
      (members[member] !== "none" && Number(version.split(".")[1]) < Number(members[member].split(".")[1]))
    ) {
      members[member] = version;
    }
  }
  if (Object.keys(members).length > 0) sets[name] = Object.fromEntries(Object.entries(members).sort());
}
writeFileSync(join(here, "api-sets.json"), `${JSON.stringify(sets, null, 1)}\n`);
