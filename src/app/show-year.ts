import { fromA1, toA1, toColumns } from "../core/grid/address";
import type { YearBand } from "../core/reading/year-bands";
import type { Validation } from "../core/validation/validation";
import { WorkbookError, type SheetColumns } from "../workbook/workbook";
import { afterWriting } from "./again";
import type { Context } from "./context";
import type { FiscalYear } from "./contracts";
import { perform } from "./perform";
import { shownPlan } from "./plans-in";
import { readPlan, type PlanRead } from "./read-plan";
import { retryWhileEditing } from "./retry";
import type { Settled } from "./session";
import { settle } from "./settle";

function bandsOf(
  { views }: Context,
  { grid, outcome }: PlanRead,
  before: Settled | null,
): readonly YearBand[] {
  const plan = shownPlan(outcome, before);
  return plan && views ? views.years({ grid, validation: plan.validation }) : [];
}

const idIn = ({ grid }: Pick<PlanRead, "grid">, { sheet }: YearBand): string | undefined =>
  grid.sheets.find(({ name }) => name === sheet)?.id;

const columnsOf = (read: Pick<PlanRead, "grid">, band: YearBand): SheetColumns => ({
  ...{ sheet: band.sheet, id: idIn(read, band) },
  columns: toColumns(band),
});

/**
 * The fiscal year of which the columns are in view, those of the others being folded: one read, once no command is
 * under way. Null where it is not one year, whole, and where Excel does not tell. Rejects for our own bugs alone.
 */
export async function shownYear(
  { ask, lock, memory, views }: Pick<Context, "ask" | "lock" | "memory" | "views">,
  validation: Validation,
): Promise<FiscalYear | null> {
  const grid = memory?.read;
  const bands = grid && views ? views.years({ grid, validation }) : [];
  if (!grid || bands.length === 0) return null;
  try {
    const asked = bands.map((band) => columnsOf({ grid }, band));
    const shown = await lock(() => ask((workbook) => workbook.areShown(asked)));
    const years = new Set(bands.filter((_, place) => shown[place] !== false).map(({ year }) => year));
    const [year] = years;
    const isWhole = bands.every((band, place) => shown[place] === (band.year === year));
    return year !== undefined && isWhole ? year : null;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return null;
  }
}

/** Goes to the first column of the year, on the row that is selected where it is one of its table's. */
async function goThere({ ask }: Context, read: PlanRead, band: YearBand): Promise<void> {
  const { sheet, first, firstRow } = band;
  const active = await ask((workbook) => workbook.activeCell());
  const selected = active.sheet === sheet ? (fromA1(active.address)?.row ?? 0) : 0;
  const address = toA1({ row: Math.max(firstRow, selected), column: first });
  const going = { id: idIn(read, band), reveal: false, unfolds: false };
  await ask((workbook) => workbook.goTo({ sheet, address }, going));
}

/**
 * « Exercice affiché »: unfolds the columns of a fiscal year, folds those of the others, whose gaps stay in view, and
 * goes there.
 */
export function showYear(context: Context, year: FiscalYear): Promise<void> {
  return perform(context, { kind: "show-year", year }, async (before) => {
    const read = await retryWhileEditing(context.clock, () => readPlan(context));
    const bands = bandsOf(context, read, before);
    const own = bands.find((band) => band.year === year);
    if (!own) {
      const isPlan = read.outcome.status === "validated";
      return settle(read, before, {
        notice: isPlan ? { kind: "year-shown", year, isFound: false } : { kind: "no-plan" },
      });
    }
    const folds = bands.map((band) => ({ ...columnsOf(read, band), isShown: band.year === year }));
    await context.ask((workbook) => workbook.foldColumns(folds));
    await afterWriting(() => goThere(context, read, own));
    return settle(read, before, { notice: { kind: "year-shown", year, isFound: true } });
  });
}
