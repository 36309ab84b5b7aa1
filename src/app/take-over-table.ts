import { withBeside } from "../core/programme/finding/beside";
import type { CellEdit } from "../core/programme/finding/fix";
import { contentAt } from "../core/grid/content-at";
import type { Fate, Takeover } from "../core/takeover/takeover";
import type { EditOutcome } from "../workbook/workbook";
import { afterWriting } from "./again";
import { newMarks } from "./mark-cells";
import type { Context } from "./context";
import type { TakeoverRequest } from "./contracts";
import { placeOf } from "./fixable";
import { cellsHold } from "./notice-holds";
import { perform } from "./perform";
import type { PlanRead } from "./read-plan";
import { readWhole } from "./read-whole";
import { settle } from "./settle";
import type { NotTaken, NotTakenReason, Said, TakenOver } from "./taken-over";

const isSaid = (fate: Fate): fate is Said => fate.kind !== "listed";

/** Why the cells that were decided on do not hold what was wanted, by their place. */
function failures(
  corrections: readonly (readonly CellEdit[])[],
  { written, left }: EditOutcome,
  { grid }: PlanRead,
): ReadonlyMap<string, NotTakenReason> {
  const isWritten = new Set(written.map(placeOf));
  const why = new Map<string, NotTakenReason>(left.map(({ cell, reason }) => [placeOf(cell), reason]));
  return new Map(
    corrections.flatMap((edits) => {
      // A row is written whole, or not at all: what stopped one of its cells stopped them all.
      const stopped = edits.map(({ cell }) => why.get(placeOf(cell))).find((reason) => reason !== undefined);
      return edits.flatMap(({ cell, after }): readonly (readonly [string, NotTakenReason])[] => {
        if (!isWritten.has(placeOf(cell))) return [[placeOf(cell), stopped ?? "changed"]];
        return contentAt(grid, cell) === after ? [] : [[placeOf(cell), "altered"]];
      });
    }),
  );
}

interface Done {
  readonly takeover: Takeover;
  readonly request: TakeoverRequest;
  readonly failed: ReadonlyMap<string, NotTakenReason>;
}

const rowOf = ({ from }: Fate): string => from.address.replace(/\D/g, "");

/** Nothing counts as taken that was not read again. */
function noticeOf({ takeover, request, failed }: Done): TakenOver {
  const { fates, sheet } = takeover;
  const failureOf = ({ to }: Said) => failed.get(placeOf(to));
  const kept = fates.filter(isSaid).filter((fate) => failureOf(fate) === undefined);
  const listed = fates.flatMap((fate): readonly NotTaken[] => {
    const { from, value } = fate;
    const why = isSaid(fate) ? failureOf(fate) : fate.why;
    return why === undefined ? [] : [{ from, value, why }];
  });
  const taken = kept.filter(({ kind }) => kind === "taken");
  return {
    kind: "taken-over",
    ...{ table: request.target, file: request.file, from: request.source.sheet, sheet },
    rows: new Set(taken.map(rowOf)).size,
    taken: taken.length,
    commented: kept.length - taken.length,
    listed,
    doubtful: kept.flatMap((fate) => {
      if (fate.kind !== "taken" || !fate.doubt) return [];
      const { to, value, after, doubt } = fate;
      return [{ to, value, after, doubt }];
    }),
  };
}

const outdated = ({ file, source, target: table }: TakeoverRequest): TakenOver => ({
  kind: "taken-over",
  ...{
    table,
    file,
    from: source.sheet,
    sheet: "",
    rows: 0,
    taken: 0,
    commented: 0,
    listed: [],
    doubtful: [],
  },
  isOutdated: true,
});

/**
 * « Reprendre »: copies a table of the user's own into the plan, as a new reading decides it, then reads again and says
 * what became of each value. The user's table is never written to.
 */
export function takeOverTable(context: Context, request: TakeoverRequest): Promise<void> {
  return perform(context, { kind: "take-over", request }, async (before) => {
    const present = await readWhole(context);
    const { takeovers } = context;
    const isThere = request.file !== null || takeovers?.isThere(present.grid, request) === true;
    const takeover = isThere ? (takeovers?.prepare(present.grid, request) ?? null) : null;
    if (!takeover) return settle(present, before, { notice: outdated(request) });
    const corrections = withBeside(takeover.corrections, present.grid);
    const outcome = await context.ask((workbook) => workbook.applyEdits(corrections));
    const after = await afterWriting(() => readWhole(context));
    const failed = failures(corrections, outcome, after);
    const hasChanged = request.file === null && takeovers?.isThere(after.grid, request) !== true;
    const notice = { ...noticeOf({ takeover, request, failed }), ...(hasChanged && { hasChanged }) };
    if (context.memory) {
      const edits = corrections.flat().filter(({ cell }) => !failed.has(placeOf(cell)));
      context.memory.notice = cellsHold(edits, after.grid);
    }
    return settle(after, before, { notice, ...(await newMarks(context, before, after)) }, request.roadmap);
  });
}
