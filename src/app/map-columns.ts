import type { ColumnChoices } from "../core/reading/column-choices";
import { mappingFormula, mappingName, type UserColumn } from "../core/reading/column-mapping";
import { afterWriting } from "./again";
import { newMarks } from "./mark-cells";
import type { Context } from "./context";
import type { JudgedPlan } from "./contracts";
import { perform } from "./perform";
import { shownPlan } from "./plans-in";
import type { PlanRead } from "./read-plan";
import { readWhole } from "./read-whole";
import type { ColumnChoice, ColumnsMapped, Task } from "./session";
import { settle } from "./settle";

type MapColumns = Extract<Task, { kind: "map-columns" }>;

/**
 * « Utiliser cette colonne » and « Ne plus utiliser »: keeps in the workbook, and in none of its cells, the
 * choices that the plan still allows, then reads again and says what became of them.
 */
export function mapColumns(context: Context, task: MapColumns): Promise<void> {
  return perform(context, task, async (before) => {
    const present = await readWhole(context);
    const columnsIn = (read: Pick<PlanRead, "outcome">) => offeredIn(shownPlan(read.outcome, before), task);
    const offered = columnsIn(present);
    const current = offered ? allowed(offered, task.choices) : [];
    const outdated = task.choices.length - current.length;
    if (!offered || current.length === 0) {
      return settle(present, before, { notice: { ...nothing, outdated } });
    }
    const changes = current.map(({ column, chosen }) => ({
      sheet: offered.sheet,
      name: mappingName(column),
      formula: chosen && mappingFormula(task.table, chosen),
    }));
    await context.ask((workbook) => workbook.keepNames(changes));
    const after = await afterWriting(() => readWhole(context));
    const notice = { ...judged(current, columnsIn(after)), outdated };
    const kept = JSON.stringify(columnsIn(after)?.kept);
    if (context.memory) {
      context.memory.notice = (_, outcome) => JSON.stringify(columnsIn({ outcome })?.kept) === kept;
    }
    return settle(after, before, { notice, ...(await newMarks(context, before, after)) });
  });
}

const nothing = { kind: "columns-mapped", used: 0, forgotten: 0, notKept: 0 } as const;

const offeredIn = (plan: JudgedPlan | undefined, { table }: MapColumns): ColumnChoices | undefined =>
  plan?.columns?.find((each) => each.table === table);

const isSame = (one: UserColumn, other: UserColumn): boolean =>
  one.header === other.header && one.ordinal === other.ordinal && one.count === other.count;

/** The choices that the plan still offers; no two columns take the same one. */
function allowed(
  { missing, free, kept }: ColumnChoices,
  choices: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  return choices.filter(({ column, chosen }, place) => {
    if (!chosen) return kept.some((each) => each.column === column);
    const isTaken = choices
      .slice(0, place)
      .some((other) => other.column === column || (other.chosen && isSame(other.chosen, chosen)));
    return (
      !isTaken && missing.some((each) => each.column === column) && free.some((each) => isSame(each, chosen))
    );
  });
}

/** What a new reading says of each choice; nothing counts as kept that was not read again. */
function judged(
  choices: readonly ColumnChoice[],
  after: ColumnChoices | undefined,
): Omit<ColumnsMapped, "outdated"> {
  const keptFor = (column: string) => after?.kept.find((each) => each.column === column);
  const used = choices.filter(({ column, chosen }) => {
    const kept = keptFor(column);
    return chosen && kept?.isUsed === true && isSame(kept.chosen, chosen);
  });
  const forgotten = choices.filter(({ column, chosen }) => !chosen && !keptFor(column));
  return {
    kind: "columns-mapped",
    used: used.length,
    forgotten: forgotten.length,
    notKept: choices.length - used.length - forgotten.length,
  };
}
