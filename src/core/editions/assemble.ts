import { drawIdentification } from "../drawing/draw-identification";
import { drawReadMe } from "../drawing/draw-read-me";
import { drawReference } from "../drawing/draw-reference";
import { drawReport } from "../drawing/draw-report";
import { drawTable } from "../drawing/draw-table";
import { givenRows } from "../drawing/given";
import { compile } from "../programme/compile";
import type { Edition, SheetPage } from "../programme/edition";
import { tableContent } from "../programme/official/table-content";
import type { OfficialRow } from "../programme/official/content";
import type { Roadmap } from "../programme/roadmap/schema";
import { tableOf, type Table } from "../programme/table/table";
import type { ListItems } from "../programme/template";
import { IDENTIFICATION_TITLE } from "../programme/workbook/identification";
import { settings } from "../programme/workbook/parameters";
import { REVISION } from "../programme/workbook/mark";
import { REPORT_ROLE } from "../programme/workbook/report";
import { sharedLists } from "../programme/workbook/shared-lists";
import type { TemplateWords } from "../programme/workbook/words";

/** What tells a programme from another: its sheets, what they hold, and its rules. The rest has its usual content. */
export interface Parts extends Pick<Edition, "rowRules" | "planRules" | "unusedFields"> {
  readonly roadmap: Roadmap;
  readonly words: TemplateWords;
  /** In the order of the workbook. */
  readonly tables: readonly Table[];
  /** Official rows of tables, by the id of the table; none for a table that organizations fill in from scratch. */
  readonly rows?: Readonly<Record<string, readonly OfficialRow[]>>;
  /** Lists besides those that every programme has. */
  readonly lists?: Readonly<Record<string, ListItems>>;
  /** Ids of the rules, the first one first to be told on a cell; those on the plan, then those on rows, when absent. */
  readonly precedence?: readonly string[];
  /** Official content of sheets that are no tables. */
  readonly official?: Edition["official"];
  /** Sheets that are no tables, before and after the tables; a table may be drawn in its own way. */
  readonly pages?: {
    readonly before?: readonly SheetPage[];
    readonly after?: readonly SheetPage[];
    readonly draw?: Readonly<Record<string, SheetPage["draw"]>>;
  };
  /** Lists that its formulas search, besides those that all search. */
  readonly searchedLists?: readonly string[];
  readonly countedColumns?: Edition["countedColumns"];
  readonly namedColumns?: Edition["namedColumns"];
  readonly newest?: string;
  readonly isFromFile?: true;
  /** How its template is drawn, where it is not as all are. */
  readonly revision?: number;
}

/** Lists that formulas search: the programme's own, then those of what actions aim at and of every setting. */
const searchedIn = (
  own: readonly string[],
  lists: Readonly<Record<string, ListItems>>,
): readonly string[] => [
  ...own,
  "fiscalYears",
  ...(lists["aims"] ? ["aims", "aimKeys"] : []),
  "organizationNames",
  "excludedNames",
];

const tablePage = ({ id, title }: Table, draw: SheetPage["draw"] | undefined): SheetPage => ({
  role: id,
  title,
  draw: draw ?? ((context) => drawTable(context, tableOf(context.template, id), givenRows(context, id), [])),
});

function pagesOf({ tables, words: { titles }, pages = {} }: Parts): readonly SheetPage[] {
  return [
    { role: "readMe", title: titles.readMe, draw: drawReadMe },
    { role: "identification", title: IDENTIFICATION_TITLE, draw: drawIdentification },
    ...(pages.before ?? []),
    ...tables.map((table) => tablePage(table, pages.draw?.[table.id])),
    ...(pages.after ?? []),
    { role: REPORT_ROLE, title: titles.report, draw: (context) => drawReport(context, null) },
    { role: "reference", title: "_reference", draw: drawReference },
  ];
}

/** Section of the document that each sheet comes from, where it is said. */
const sectionsOf = ({ source }: Roadmap): Readonly<Record<string, string>> => ({
  roadmap: source.roadmap,
  benefits: source.benefits,
  risks: source.risks,
  change: source.successConditions,
  workforce: source.workforceActions,
});

/** What is published, in the order of the workbook, as findings are told. */
function publishedIn(
  roles: readonly string[],
  official: Edition["official"],
  roadmap: Roadmap,
): Edition["official"] {
  const sections = sectionsOf(roadmap);
  return Object.fromEntries(
    roles.flatMap((role) => {
      const content = official[role];
      const section = sections[role];
      return content ? [[role, section ? { ...content, section } : content]] : [];
    }),
  );
}

/** Makes an edition out of what its programme consists of. */
export function assemble(parts: Parts): Edition {
  const { roadmap, words, tables, rows = {}, rowRules, planRules } = parts;
  const years = roadmap.fiscalYears.map(({ id }) => id);
  const ofTables = tables.flatMap((table) => {
    const own = rows[table.id];
    return own ? [[table.id, tableContent(table, years, own)] as const] : [];
  });
  const lists = parts.lists ?? sharedLists(roadmap);
  const official = { ...Object.fromEntries(ofTables), ...parts.official };
  const pages = pagesOf(parts);
  return compile({
    roadmap,
    words,
    tables,
    lists,
    searchedLists: searchedIn(parts.searchedLists ?? [], lists),
    countedColumns: parts.countedColumns ?? {},
    namedColumns: parts.namedColumns ?? [],
    settings: settings(roadmap),
    official: publishedIn(
      pages.map(({ role }) => role),
      official,
      roadmap,
    ),
    newest: parts.newest ?? roadmap.version,
    ...(parts.isFromFile && { isFromFile: parts.isFromFile }),
    revision: parts.revision ?? REVISION,
    rowRules,
    planRules,
    ...(parts.unusedFields ? { unusedFields: parts.unusedFields } : {}),
    precedence: parts.precedence ?? [...new Set([...planRules, ...rowRules].map(({ id }) => id))],
    pages,
  });
}
