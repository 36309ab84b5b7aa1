/** What a sheet of the template lost of its data validations and conditional formats, and how to draw it again. */
import { groupBy } from "../collections/group-by";
import { sameFormula } from "../conditions/same-formula";
import { blockAddress, holds, runs, toBlocks, type Block } from "../grid/blocks";
import { firstHolding } from "../grid/first-holding";
import type { Grid } from "../grid/grid";
import type { CellControl, CellHighlight, SheetRules } from "../grid/sheet-rules";
import type { DrawnConditionalFormat, DrawnValidation } from "../programme/workbook/drawing";
import type { ExpectedControl, ExpectedHighlight, ExpectedInput, ExpectedSheet } from "./expected-sheet";
import type { Gap, GapState, Redrawing, TemplateGap } from "./integrity";
import type { ListContext } from "./list-source";
import { sameControl } from "./same-control";

interface Cell {
  readonly line: number;
  readonly place: number;
}

/** Addresses of cells, those above one another together. */
function addressesOf(cells: readonly Cell[]): readonly string[] {
  return [...groupBy(cells, ({ place }) => String(place)).values()]
    .sort(([one], [other]) => one.place - other.place)
    .flatMap((column) =>
      runs(column.map(({ line }) => line)).map(([top, bottom]) =>
        blockAddress({ top, bottom, left: column[0].place, right: column[0].place }),
      ),
    );
}

/** Blocks of cells of one column that take the same. */
export function controlBlocks(controls: readonly ExpectedControl[]): readonly Block[] {
  const groups = groupBy(controls, ({ input, place }) => `${place} ${input.kind}`);
  return [...groups].flatMap(([, same]) => addressesOf(same).flatMap(toBlocks));
}

/** Drawings of cells that take the same: one for those that stand one above the other. */
function validations(cells: readonly ExpectedControl[]): readonly DrawnValidation[] {
  return [...groupBy(cells, ({ input }) => input.kind)].flatMap(([, same]) =>
    addressesOf(same).flatMap((range) =>
      toBlocks(range).map(({ top, left }) => ({ range, ...same[0].input.drawnAt(top, left) })),
    ),
  );
}

function stateOf(lost: number, all: number, isChanged: boolean): GapState {
  if (isChanged) return "changed";
  return lost < all ? "partial" : "missing";
}

const nothing = { validations: [], conditionalFormats: [], under: [] } as const;

/** @param names what has something of that kind in the template: columns or fields. */
function toGap(
  part: TemplateGap["part"],
  names: readonly string[],
  gaps: readonly Gap[],
  { sheet, redrawing }: { readonly sheet: string; readonly redrawing: Redrawing | null },
): readonly TemplateGap[] {
  const [first, ...rest] = gaps;
  if (!first) return [];
  const isWhole = gaps.length === new Set(names).size && gaps.every(({ state }) => state === "missing");
  return [{ part, sheet, gaps: [first, ...rest], isWhole, redrawing }];
}

/** A formula is written for its first cell, which programs take for that of its first block or the highest. */
function isKept(read: CellControl, { drawnAt, items }: ExpectedInput, context: ListContext): boolean {
  const highest = read.blocks.reduce<Block | undefined>(
    (found, block) => (found && found.top <= block.top ? found : block),
    undefined,
  );
  return [read.blocks[0], highest].some(
    (block) => block !== undefined && sameControl(read, drawnAt(block.top, block.left).rule, context, items),
  );
}

/** The same, compared once for all the cells that share both. */
function comparison(context: ListContext): (read: CellControl, input: ExpectedInput) => boolean {
  const known = new Map<CellControl, Map<string, boolean>>();
  return (read, input) => {
    const byKind = known.get(read) ?? new Map<string, boolean>();
    known.set(read, byKind);
    const kept = byKind.get(input.kind) ?? isKept(read, input, context);
    byKind.set(input.kind, kept);
    return kept;
  };
}

/** Lists and limits that cells no longer have. */
export function controlGaps(
  { sheet, controls }: ExpectedSheet,
  rules: SheetRules,
  grid: Pick<Grid, "sheets" | "names">,
): readonly TemplateGap[] {
  const isSameAs = comparison({ grid, names: sheet.names, sheet: sheet.name });
  const controlAt = firstHolding(rules.controls);
  const lost = controls.flatMap((cell) => {
    const read = controlAt(cell.line, cell.place);
    return read && isSameAs(read, cell.input) ? [] : [{ cell, read }];
  });
  const named = controls.filter(({ input }) => !input.isFree);
  const all = groupBy(named, ({ name }) => name);
  const asked = lost.filter(({ cell }) => !cell.input.isFree);
  const gaps = [...groupBy(asked, ({ cell }) => cell.name)].map(([name, cells]): Gap => {
    const isChanged = cells.some(({ read }) => read !== undefined && read.type !== "any");
    return {
      name,
      ranges: addressesOf(cells.map(({ cell }) => cell)),
      state: stateOf(cells.length, all.get(name)?.length ?? 0, isChanged),
    };
  });
  // A cell that takes anything only lost its prompt: it gets it back with the others, and is no reason to ask.
  const redrawn = validations(lost.map(({ cell }) => cell));
  const redrawing = { sheet: sheet.name, ...nothing, validations: redrawn };
  return toGap("controls", [...all.keys()], gaps, { sheet: sheet.name, redrawing });
}

/** The text that the formula searches: it tells a changed format from one of the user's. */
const searchedText = ({ formulaAt, lines }: ExpectedHighlight): string | undefined =>
  /"(?:[^"]|"")+"/.exec(formulaAt(lines[0] ?? 0) ?? "")?.[0];

/** The format is this one: written for its first cell, which programs take for that of its first block or the highest. */
function isSame({ blocks, formula }: CellHighlight, { formulaAt }: ExpectedHighlight): boolean {
  const [first] = blocks;
  const highest = Math.min(...blocks.map(({ top }) => top));
  return [...new Set([first?.top ?? highest, highest])].some((line) => {
    const expected = formulaAt(line);
    return expected !== null && sameFormula(formula, expected);
  });
}

interface Lost {
  readonly expected: ExpectedHighlight;
  readonly cells: readonly Cell[];
  readonly isChanged: boolean;
}

/** The cells that should be lit and that none of the formats covers, line by line. */
function uncovered({ lines, places }: ExpectedHighlight, ours: readonly CellHighlight[]): readonly Cell[] {
  const [first, last] = lines.reduce(
    ([least, most], line) => [Math.min(least, line), Math.max(most, line)],
    [Number.POSITIVE_INFINITY, -1],
  );
  const isWhole = (place: number): boolean =>
    ours.some(({ blocks }) =>
      blocks.some((block) => holds(block, first, place) && holds(block, last, place)),
    );
  const open = places.filter((place) => !isWhole(place));
  if (open.length === 0) return [];
  if (ours.length === 0) return lines.flatMap((line) => open.map((place) => ({ line, place })));
  const coveredAt = firstHolding(ours);
  return lines.flatMap((line) =>
    open.flatMap((place) => (coveredAt(line, place) === undefined ? [{ line, place }] : [])),
  );
}

/** The formats of a sheet that search the same text, and those of them that are the highlight itself. */
function formatsLike(expected: ExpectedHighlight, { highlights }: SheetRules) {
  const text = searchedText(expected);
  // One that lost its colours is lost: nobody sees it.
  const seen = highlights.filter(({ isUnseen }) => isUnseen !== true);
  const alike = text === undefined ? seen : seen.filter(({ formula }) => formula.includes(text));
  return { text, alike, ours: new Set(alike.filter((item) => isSame(item, expected))) };
}

/** The formats of a sheet that are the highlight, whatever cells they cover. */
export const keptFormats = (expected: ExpectedHighlight, rules: SheetRules): readonly CellHighlight[] => [
  ...formatsLike(expected, rules).ours,
];

function lostOf(expected: ExpectedHighlight, rules: SheetRules): Lost {
  const { text, alike, ours } = formatsLike(expected, rules);
  const cells = uncovered(expected, [...ours]);
  const otherAt = firstHolding(text === undefined ? [] : alike.filter((item) => !ours.has(item)));
  const isChanged = cells.some(({ line, place }) => otherAt(line, place) !== undefined);
  return { expected, cells, isChanged };
}

/** One format for each block of cells that lack it. */
function formatsOf({ expected, cells }: Lost): readonly DrawnConditionalFormat[] {
  const { style, stopIfTrue, formulaAt } = expected;
  const columns = groupBy(cells, ({ place }) => String(place));
  const places = [...columns.values()].map(([{ place }]) => place);
  const known = new Map(
    [...columns].map(([place, column]) => [Number(place), runs(column.map(({ line }) => line))] as const),
  );
  const linesAt = (place: number): ReturnType<typeof runs> => known.get(place) ?? [];
  return [...groupBy(places, (place) => JSON.stringify(linesAt(place)))].flatMap(([, same]) =>
    runs(same).flatMap(([left, right]) =>
      linesAt(left).flatMap(([top, bottom]) => {
        const formula = formulaAt(top);
        if (formula === null) return [];
        return [{ range: blockAddress({ top, bottom, left, right }), formula, style, stopIfTrue }];
      }),
    ),
  );
}

/** Highlights that cells no longer have. */
export function highlightGaps(
  { sheet, highlights }: ExpectedSheet,
  rules: SheetRules,
): readonly TemplateGap[] {
  const lost = highlights.map((expected) => lostOf(expected, rules)).filter(({ cells }) => cells.length > 0);
  const gaps = [...groupBy(lost, ({ expected }) => expected.name)].map(([name, items]): Gap => {
    const all = highlights
      .filter((item) => item.name === name)
      .reduce((sum, { lines, places }) => sum + lines.length * places.length, 0);
    const cells = items.flatMap((item) => item.cells);
    return {
      name,
      ranges: addressesOf(cells),
      state: stateOf(
        cells.length,
        all,
        items.some(({ isChanged }) => isChanged),
      ),
    };
  });
  const drawn = (isOver: boolean): readonly DrawnConditionalFormat[] =>
    lost.filter(({ expected }) => expected.stopIfTrue === isOver).flatMap(formatsOf);
  const [conditionalFormats, under] = [drawn(true), drawn(false)];
  const isDrawn = conditionalFormats.length + under.length > 0;
  const redrawing = isDrawn ? { sheet: sheet.name, ...nothing, conditionalFormats, under } : null;
  const names = highlights.map(({ name }) => name);
  return toGap("highlights", names, gaps, { sheet: sheet.name, redrawing });
}
