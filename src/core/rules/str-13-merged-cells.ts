import { tableOf, tableIds, type TableId } from "../programme/table/table";
import type { CellEdit, EditFormat, Fix } from "../programme/finding/fix";
import { blockAddress, type Block } from "../grid/blocks";
import { toA1, type CellPosition } from "../grid/address";
import type { FormatCategory, GridSheet } from "../grid/grid";
import { readColumns } from "../reading/headers";
import { heldAt, isDownwards } from "../grid/input-cell";
import { locateIdentification, locateTable } from "../reading/locate";
import type { Plan } from "../programme/plan";
import { fields } from "../programme/workbook/identification";
import { joinOutcomes } from "../programme/rule/join-outcomes";
import {
  planRule,
  type PlanCheckInput,
  type PlanFinding,
  type PlanOutcome,
} from "../programme/rule/plan-rule";
import { whyAbsent } from "../programme/rule/why-absent";

type Reported = Readonly<{ problem: "down" | "other"; sheet: string; ranges: string }>;

/** Where the plan is on a sheet: what it holds there, if anything. */
interface Ground {
  readonly sheet: GridSheet;
  /** Row of the headers; null on « Identification », where each row is a question of its own. */
  readonly headerRow: number | null;
  /** Places of the columns that people fill in, and of all that are read. */
  readonly inputs: ReadonlySet<number>;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Cells of the plan under a merged region, two at most: it does not matter how many more. */
function coveredBy({ top, left, bottom, right }: Block, { rows, columns }: Ground): readonly CellPosition[] {
  const across = columns.filter((column) => column >= left && column <= right).slice(0, 2);
  const down = rows.filter((row) => row >= top && row <= bottom).slice(0, 2);
  return down.flatMap((row) => across.map((column) => ({ row, column })));
}

/** True when the region takes nothing from the plan: none of its cells, or one, which is the first. */
function isHarmless(region: Block, ground: Ground): boolean {
  const [cell, ...others] = coveredBy(region, ground);
  if (!cell) return true;
  return others.length === 0 && cell.row === region.top && cell.column === region.left;
}

const holdsForAll = (region: Block, { headerRow, inputs }: Ground): boolean =>
  headerRow !== null && isDownwards(region, headerRow) && inputs.has(region.left);

const editFormats: Readonly<Partial<Record<FormatCategory, EditFormat>>> = {
  percent: "percent",
  date: "date",
};

/** More cells than these are for their owner to look at one by one. */
const MOST_SEPARATED = 1_000;

/** Separates the region and copies its answer in each of its rows; null when the answer is none that can be written. */
function separated(sheet: GridSheet, region: Block): readonly CellEdit[] | null {
  const { top, left, bottom } = region;
  const answer = heldAt(sheet, { row: top, column: left });
  if ((answer !== null && typeof answer === "object") || typeof answer === "boolean") return null;
  if (bottom - top >= MOST_SEPARATED) return null;
  const category = sheet.formats[top - sheet.origin.row]?.[left - sheet.origin.column] ?? "general";
  const format = editFormats[category];
  return Array.from({ length: bottom - top + 1 }, (_, place): CellEdit => {
    const at = { row: top + place, column: left };
    return {
      cell: { sheet: sheet.name, address: toA1(at) },
      before: heldAt(sheet, at),
      after: answer,
      ...(format && place > 0 ? { format } : {}),
      ...(place === 0 ? { unmerge: blockAddress(region) } : {}),
    };
  });
}

function fixOf(sheet: GridSheet, regions: readonly Block[]): { readonly fix?: Fix } {
  const edits = regions.map((region) => separated(sheet, region));
  const [first, ...rest] = edits.flatMap((item) => item ?? []);
  if (!first || rest.length >= MOST_SEPARATED || edits.includes(null)) return {};
  return { fix: { certainty: "certain", edits: [first, ...rest] } };
}

function findingOf(
  problem: "down" | "other",
  sheet: GridSheet,
  regions: readonly Block[],
): readonly PlanFinding<Reported>[] {
  const { name } = sheet;
  const cells = regions.map(({ top, left }) => ({ sheet: name, address: toA1({ row: top, column: left }) }));
  if (cells.length === 0) return [];
  const ranges = regions.map(blockAddress).join("\n");
  const severity = problem === "down" ? "info" : "warning";
  const facts = { problem, sheet: name, ranges };
  return [{ severity, cells, facts, ...(problem === "down" ? fixOf(sheet, regions) : {}) }];
}

function findingsOn(ground: Ground): readonly PlanFinding<Reported>[] {
  const regions = (ground.sheet.merges ?? []).filter((region) => !isHarmless(region, ground));
  const isDown = (region: Block): boolean => holdsForAll(region, ground);
  return [
    ...findingOf("down", ground.sheet, regions.filter(isDown)),
    ...findingOf(
      "other",
      ground.sheet,
      regions.filter((region) => !isDown(region)),
    ),
  ];
}

function tableGround(id: TableId, { grid, template }: PlanCheckInput): Ground | null {
  const located = locateTable(grid, template, id);
  if (!located) return null;
  const { sheet, headerRow, columns } = located;
  const found = readColumns(tableOf(template, id)).flatMap(({ id: column, kind }) => {
    const place = columns[column];
    return place === undefined ? [] : [{ place, kind }];
  });
  const last = sheet.merges?.length ? sheet.origin.row + sheet.values.length : headerRow;
  return {
    sheet,
    headerRow,
    inputs: new Set(found.flatMap(({ place, kind }) => (kind === "input" ? [place] : []))),
    columns: found.map(({ place }) => place),
    rows: Array.from({ length: Math.max(0, last - headerRow) }, (_, place) => headerRow + place),
  };
}

function identificationGround({ grid, template }: PlanCheckInput): Ground | null {
  const located = locateIdentification(grid, template);
  if (!located) return null;
  const { sheet, labels, valueOffset } = located;
  const places = fields.flatMap(({ id }) => labels[id] ?? []);
  const columns = places.flatMap(({ column }) => [column, column + valueOffset]);
  return {
    sheet,
    headerRow: null,
    inputs: new Set(),
    columns: [...new Set(columns)],
    rows: places.map(({ row }) => row).sort((one, other) => one - other),
  };
}

function outcomeOn(ground: Ground | null, subject: TableId, plan: Plan): PlanOutcome<Reported> {
  if (ground?.sheet.mergesUnknown) return { findings: [], checked: 0, skipped: 1, why: "merges-unknown" };
  if (ground) return { findings: findingsOn(ground), checked: 1, skipped: 0 };
  return { findings: [], checked: 0, skipped: 1, why: whyAbsent(plan, subject) };
}

/**
 * Merged cells where the plan is. Downwards in one column to fill in, what is written holds for each row: told once a
 * sheet. Any other region counts for its first cell only, and may hide an answer. Formulas see no merged cells: the
 * colours of the sheet cannot follow.
 */
export const mergedCells = planRule({
  id: "STR-13",
  severities: ["warning", "info"],
  isBeside: true,
  check(input) {
    const { plan, template } = input;
    return joinOutcomes([
      outcomeOn(identificationGround(input), "identification", plan),
      ...tableIds(template).map((id) => outcomeOn(tableGround(id, input), id, plan)),
    ]);
  },
});
