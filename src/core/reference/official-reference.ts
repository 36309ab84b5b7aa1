import type { FindingCell } from "../programme/finding/facts";
import { numberText, readTick } from "../programme/official/compare";
import type { OfficialContent, OfficialRow } from "../programme/official/content";
import type { Plan } from "../programme/plan";
import { tableIds, tableOf, type TableId } from "../programme/table/table";
import type { Template } from "../programme/template";
import { itemColumns, textOf, type ItemColumns } from "./item-columns";
import type { OfficialReference, ReferenceItem, ReferenceSection } from "./reference";

const idsOf = ({ rows }: OfficialContent): string => rows.map(({ id }) => id).join("\n");

const isTable = ({ role }: OfficialContent, { tables }: Pick<Template, "tables">): boolean =>
  tableIds({ tables }).includes(role);

const isFirst = (content: OfficialContent, all: readonly OfficialContent[]): boolean =>
  all.find((other) => idsOf(other) === idsOf(content)) === content;

/** The table where the rows of an official content are filled in: its own sheet, or the one that has the same rows. */
function tableFor(
  content: OfficialContent,
  all: readonly OfficialContent[],
  template: Template,
): TableId | null {
  if (isTable(content, template)) return content.role;
  if (!isFirst(content, all)) return null;
  return all.find((other) => isTable(other, template) && idsOf(other) === idsOf(content))?.role ?? null;
}

/** Where each row of a table is, by its number. */
function cellsByNumber(plan: Plan | null, template: Template, id: TableId | null) {
  const table = id === null ? undefined : plan?.tables[id];
  const key = id === null ? "" : tableOf(template, id).keyColumn;
  return new Map(
    (table?.rows ?? []).flatMap(({ sheet, cells }): readonly (readonly [string, FindingCell])[] => {
      const cell = cells[key];
      return cell ? [[numberText(cell.value), { sheet, address: cell.address }]] : [];
    }),
  );
}

/** How the rate of a row is worked out, where the row is an indicator: one that has targets. */
function rateOf(
  { id }: OfficialRow,
  { columns }: OfficialContent,
  { roadmap }: Pick<Template, "roadmap">,
): Pick<ReferenceItem, "calculation" | "mayCountNothing"> {
  const hasTargets = columns.some(({ year }) => year !== undefined);
  const indicator = hasTargets ? roadmap.indicators.find((each) => each.id === id) : undefined;
  return {
    calculation: indicator?.calculation ?? null,
    mayCountNothing: indicator?.zeroDenominatorPossible ?? false,
  };
}

/** What is published of a row. */
function itemOf(
  row: OfficialRow,
  { columns }: OfficialContent,
  { under, title, fields }: ItemColumns,
): Omit<ReferenceItem, "cell" | "calculation" | "mayCountNothing"> {
  const at = ({ id }: { readonly id: string }): string => textOf(row.cells[id]);
  const scopes = columns.flatMap((column) =>
    column.scope === undefined ? [] : [{ ...column, scope: column.scope }],
  );
  return {
    id: row.id,
    under: under.map(at).filter((text) => text !== ""),
    title: title ? at(title) : "",
    scope:
      scopes.length === 0
        ? null
        : scopes
            .filter(({ id }) => readTick(row.cells[id]?.content ?? null) === true)
            .map(({ scope }) => scope),
    targets: columns.flatMap(({ id, year }) => (year === undefined ? [] : [{ year, text: at({ id }) }])),
    fields: fields.flatMap((column) => {
      const text = at(column);
      return text === "" ? [] : [{ header: column.header, text }];
    }),
  };
}

/**
 * Everything that a programme publishes, sheet by sheet; a table whose rows another sheet publishes before it is told
 * there only.
 * @param plan what was read of the workbook; null where nothing was.
 */
export function officialReference(template: Template, plan: Plan | null): OfficialReference {
  const all = Object.values(template.official).filter((content) => content !== undefined);
  const sections = all
    .filter((content) => isFirst(content, all) || !isTable(content, template))
    .map((content): ReferenceSection => {
      const columns = itemColumns(content);
      const cells = cellsByNumber(plan, template, tableFor(content, all, template));
      return {
        role: content.role,
        title: template.titles[content.role] ?? content.role,
        source: content.section ?? null,
        items: content.rows.map((row) => ({
          ...itemOf(row, content, columns),
          ...rateOf(row, content, template),
          cell: cells.get(numberText(row.id)) ?? null,
        })),
      };
    });
  const { title, acronym, version } = template.roadmap;
  return { title, acronym, version, isFromFile: template.isFromFile === true, sections };
}
