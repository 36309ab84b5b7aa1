/** What a sheet of the template lost of its data validations and conditional formats, and how to draw it again. */
import { groupBy } from "../collections/group-by";
import { sameFormula } from "../conditions/same-formula";
import { blockAddress, holds, runs, toBlocks, type Block } from "../grid/blocks";
import type { Grid } from "../grid/grid";
import type { CellControl, CellHighlight, SheetRules } from "../grid/sheet-rules";
import type { DrawnConditionalFormat, DrawnValidation } from "../programme/workbook/drawing";
import type { ExpectedControl, ExpectedHighlight, ExpectedSheet } from "./expected-sheet";
import type { Gap, GapState, Redrawing, TemplateGap } from "./integrity";
import type { ListContext } from "./list-source";
import { sameControl } from "./same-control";

interface Cell {
  readonly line: number;
  readonly place: number;
}

/** Addresses of cells, those above one another together. */
function addressesOf(cells: readonly Cell[]): readonly string[] {
  const places = [...new Set(cells.map(({ place }) => place))].sort((one, other) => one - other);
  return places.flatMap((place) =>
    runs(cells.filter((cell) => cell.place === place).map(({ line }) => line)).map(([top, bottom]) =>
      blockAddress({ top, bottom, left: place, right: place }),
    ),
  );
}

const controlAt = ({ controls }: SheetRules, { line, place }: Cell): CellControl | undefined =>
  controls.find(({ blocks }) => blocks.some((block) => holds(block, line, place)));

/** Blocks of cells of one column that take the same. */
export function controlBlocks(controls: readonly ExpectedControl[]): readonly Block[] {
  const groups = groupBy(controls, ({ kind, place }) => `${place} ${kind}`);
  return [...groups].flatMap(([, same]) => addressesOf(same).flatMap(toBlocks));
}

/** Drawings of cells that take the same: one for those that stand one above the other. */
function validations(cells: readonly ExpectedControl[]): readonly DrawnValidation[] {
  return [...groupBy(cells, ({ kind }) => kind)].flatMap(([, same]) =>
    addressesOf(same).flatMap((range) =>
      toBlocks(range).map(({ top, left }) => ({ range, ...same[0].drawnAt(top, left) })),
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
function isKept(read: CellControl, { drawnAt, items }: ExpectedControl, context: ListContext): boolean {
  const highest = read.blocks.reduce<Block | undefined>(
    (found, block) => (found && found.top <= block.top ? found : block),
    undefined,
  );
  return [read.blocks[0], highest].some(
    (block) => block !== undefined && sameControl(read, drawnAt(block.top, block.left).rule, context, items),
  );
}

/** Lists and limits that cells no longer have. */
export function controlGaps(
  { sheet, controls }: ExpectedSheet,
  rules: SheetRules,
  grid: Pick<Grid, "sheets" | "names">,
): readonly TemplateGap[] {
  const context = { grid, names: sheet.names, sheet: sheet.name };
  const lost = controls.flatMap((cell) => {
    const read = controlAt(rules, cell);
    return read && isKept(read, cell, context) ? [] : [{ cell, isChanged: read !== undefined }];
  });
  const asked = lost.filter(({ cell }) => cell.drawn.rule.type !== "none");
  const gaps = [...groupBy(asked, ({ cell }) => cell.name)].map(([name, cells]): Gap => {
    const all = controls.filter((cell) => cell.name === name && cell.drawn.rule.type !== "none").length;
    const isChanged = cells.some((item) => item.isChanged && controlType(rules, item.cell) !== "any");
    return {
      name,
      ranges: addressesOf(cells.map(({ cell }) => cell)),
      state: stateOf(cells.length, all, isChanged),
    };
  });
  // A cell that takes anything only lost its prompt: it gets it back with the others, and is no reason to ask.
  const redrawn = validations(lost.map(({ cell }) => cell));
  const names = controls.filter(({ drawn }) => drawn.rule.type !== "none").map(({ name }) => name);
  const redrawing = { sheet: sheet.name, ...nothing, validations: redrawn };
  return toGap("controls", names, gaps, { sheet: sheet.name, redrawing });
}

const controlType = (rules: SheetRules, cell: Cell): CellControl["type"] | undefined =>
  controlAt(rules, cell)?.type;

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

function lostOf(expected: ExpectedHighlight, { highlights }: SheetRules): Lost {
  const text = searchedText(expected);
  // One that lost its colours is lost: nobody sees it.
  const seen = highlights.filter(({ isUnseen }) => isUnseen !== true);
  const alike = text === undefined ? seen : seen.filter(({ formula }) => formula.includes(text));
  const ours = new Set(alike.filter((item) => isSame(item, expected)));
  const blocks = [...ours].flatMap((item) => item.blocks);
  const cells = expected.lines
    .flatMap((line) => expected.places.map((place) => ({ line, place })))
    .filter(({ line, place }) => !blocks.some((block) => holds(block, line, place)));
  const isOver = (item: CellHighlight): boolean =>
    cells.some(({ line, place }) => item.blocks.some((block) => holds(block, line, place)));
  const isChanged = text !== undefined && alike.some((item) => !ours.has(item) && isOver(item));
  return { expected, cells, isChanged };
}

/** One format for each block of cells that lack it. */
function formatsOf({ expected, cells }: Lost): readonly DrawnConditionalFormat[] {
  const { style, stopIfTrue, formulaAt } = expected;
  const linesAt = (place: number) =>
    runs(cells.filter((cell) => cell.place === place).map(({ line }) => line));
  const places = [...new Set(cells.map(({ place }) => place))];
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
