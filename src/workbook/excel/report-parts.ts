/** The content of a report in requests: what was decided goes first, so that no failure in between can lose it. */
import { fromA1, toA1 } from "../../core/grid/address";
import type { CellContent, ContentBlock, SheetDrawing } from "../../core/programme/workbook/drawing";
import { REPORT_HEADER_ROW, reportColumnPlace } from "../../core/programme/workbook/report";

/** Characters of content in one request, far enough under the limit of 5 MB for what surrounds them. */
const BUDGET = 1_000_000;

/** Row of a report's last line, from 1; header and summary are rows too. */
export function heightOf({ content }: Pick<SheetDrawing, "content">): number {
  const last = content.map(({ range }) => Number(/(\d+)$/.exec(range)?.[1] ?? 1));
  return Math.max(1, ...last);
}

interface Line {
  readonly block: ContentBlock;
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly CellContent[];
}

function linesOf(block: ContentBlock): readonly Line[] {
  const start = fromA1(block.range.split(":")[0] ?? block.range);
  if (!start) throw new Error(`not a range: ${block.range}`);
  return block.content.map((cells, place) => ({
    block,
    row: start.row + place,
    column: start.column,
    cells,
  }));
}

const decided = (["decision", "reason", "author"] as const).map(reportColumnPlace);

const isDecided = ({ row, column, cells }: Line): boolean =>
  row > REPORT_HEADER_ROW &&
  decided.some((place) => {
    const content = cells[place - column];
    return content !== undefined && content !== null && content !== "";
  });

/** Lines that stand one under the other, of one block, as a block. */
function toBlock(lines: readonly Line[]): ContentBlock {
  const [first] = lines;
  if (!first) throw new Error("a block without lines");
  const { row, column, block, cells } = first;
  const end = toA1({ row: row + lines.length - 1, column: column + cells.length - 1 });
  return { ...block, range: `${toA1({ row, column })}:${end}`, content: lines.map((line) => line.cells) };
}

function toBlocks(lines: readonly Line[]): readonly ContentBlock[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.block === line.block && last.row + 1 === line.row) run.push(line);
    else runs.push([line]);
  }
  return runs.map(toBlock);
}

const weightOf = ({ content }: ContentBlock): number => JSON.stringify(content).length;

/** Blocks in their order, in parts that fit one request; one part when they all fit. */
export function reportParts(blocks: readonly ContentBlock[]): readonly (readonly ContentBlock[])[] {
  const whole = blocks.reduce((sum, block) => sum + weightOf(block), 0);
  if (whole <= BUDGET) return [blocks];
  const keyRows = new Set(
    blocks
      .flatMap(linesOf)
      .filter(isDecided)
      .map(({ row }) => row),
  );
  const isFirst = ({ row }: Line): boolean => row <= REPORT_HEADER_ROW || keyRows.has(row);
  const lines = blocks.flatMap(linesOf);
  const found: ContentBlock[][] = [[...toBlocks(lines.filter(isFirst))]];
  let room = 0;
  for (const block of toBlocks(lines.filter((line) => !isFirst(line)))) {
    for (const piece of pieces(block)) {
      const weight = weightOf(piece);
      const last = found.at(-1);
      if (found.length > 1 && last && weight <= room) last.push(piece);
      else {
        found.push([piece]);
        room = BUDGET;
      }
      room -= weight;
    }
  }
  return found;
}

/** A block in halves, until each fits one request. */
function pieces(block: ContentBlock): readonly ContentBlock[] {
  const lines = linesOf(block);
  if (lines.length === 1 || weightOf(block) <= BUDGET) return [block];
  const half = Math.ceil(lines.length / 2);
  return [...pieces(toBlock(lines.slice(0, half))), ...pieces(toBlock(lines.slice(half)))];
}
