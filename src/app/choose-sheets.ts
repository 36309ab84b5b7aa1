import {
  SHEET_CHOICE_NAME,
  sheetChoiceFormula,
  SHEET_LEFT_NAME,
  sheetLeftFormula,
} from "../core/reading/sheet-choice";
import type { SheetChoices } from "../core/reading/sheet-choices";
import type { NameChange } from "../workbook/workbook";
import { afterWriting } from "./again";
import { newMarks } from "./mark-cells";
import type { Context } from "./context";
import { perform } from "./perform";
import { shownPlan } from "./plans-in";
import type { PlanRead } from "./read-plan";
import { readWhole } from "./read-whole";
import type { SheetPick, SheetsChosen } from "./session";
import { settle } from "./settle";

/**
 * « Lire cette feuille » and « Ne plus choisir cette feuille »: keeps in the workbook, and in none of its cells, the
 * choices that the plan still allows, then reads again and says what became of them.
 */
export function chooseSheets(context: Context, picks: readonly SheetPick[]): Promise<void> {
  return perform(context, { kind: "choose-sheets", picks }, async (before) => {
    const present = await readWhole(context);
    const sheetsIn = ({ outcome }: PlanRead) => shownPlan(outcome, before)?.sheets ?? [];
    const offered = sheetsIn(present);
    const current = allowed(offered, picks);
    const outdated = picks.length - current.length;
    if (current.length === 0) return settle(present, before, { notice: { ...nothing, outdated } });
    const changes = changesOf(offered, current);
    await context.ask((workbook) => workbook.keepNames(changes));
    const after = await afterWriting(() => readWhole(context));
    const notice = { ...judged(current, sheetsIn(after)), outdated };
    return settle(after, before, { notice, ...(await newMarks(context, before, after)) });
  });
}

const nothing = { kind: "sheets-chosen", used: 0, forgotten: 0, notKept: 0 } as const;

/** The choice of the role is kept, and followed. */
const isFollowed = ({ candidates, chosen }: SheetChoices, sheet: string): boolean =>
  chosen.length === 1 &&
  chosen[0] === sheet &&
  candidates.some((item) => item.sheet === sheet && item.isRead);

/** The choices that the plan still offers, one a role. */
function allowed(offered: readonly SheetChoices[], picks: readonly SheetPick[]): readonly SheetPick[] {
  return picks.filter(({ role, sheet }, place) => {
    const choices = offered.find((item) => item.role === role);
    if (!choices || picks.findIndex((pick) => pick.role === role) !== place) return false;
    if (sheet === null) return choices.chosen.length + choices.left.length > 0;
    return choices.candidates.some((item) => item.sheet === sheet) && !isFollowed(choices, sheet);
  });
}

/** What each sheet that could have the role, or was said to, has to keep. */
function ofRole(
  { role, candidates, chosen, left }: SheetChoices,
  { sheet: wanted }: SheetPick,
): readonly NameChange[] {
  const titles = new Set([...candidates.map(({ sheet }) => sheet), ...chosen, ...left]);
  return [...titles].flatMap((sheet): readonly NameChange[] => {
    const isLeft = wanted !== null && sheet !== wanted && candidates.some((item) => item.sheet === sheet);
    const choice = sheet === wanted ? sheetChoiceFormula(role) : null;
    const leaving = isLeft ? sheetLeftFormula({ role, chosen: wanted }) : null;
    return [
      ...(choice !== null || chosen.includes(sheet)
        ? [{ sheet, name: SHEET_CHOICE_NAME, formula: choice }]
        : []),
      ...(leaving !== null || left.includes(sheet)
        ? [{ sheet, name: SHEET_LEFT_NAME, formula: leaving }]
        : []),
    ];
  });
}

/** The names to write; of two choices for one sheet, the one that gives it a role counts. */
function changesOf(offered: readonly SheetChoices[], picks: readonly SheetPick[]): readonly NameChange[] {
  const changes = new Map<string, NameChange>();
  for (const pick of picks) {
    for (const choices of offered.filter(({ role }) => role === pick.role)) {
      for (const change of ofRole(choices, pick)) {
        const key = JSON.stringify([change.sheet, change.name]);
        if (change.formula !== null || !changes.has(key)) changes.set(key, change);
      }
    }
  }
  return [...changes.values()];
}

/** What a new reading says of each choice; nothing counts as kept that was not read again. */
function judged(picks: readonly SheetPick[], after: readonly SheetChoices[]): Omit<SheetsChosen, "outdated"> {
  const choicesFor = (role: SheetPick["role"]) => after.find((item) => item.role === role);
  const used = picks.filter(({ role, sheet }) => {
    const choices = choicesFor(role);
    return sheet !== null && choices !== undefined && isFollowed(choices, sheet);
  });
  const forgotten = picks.filter(({ role, sheet }) => {
    const { chosen = [], left = [] } = choicesFor(role) ?? {};
    return sheet === null && chosen.length + left.length === 0;
  });
  return {
    kind: "sheets-chosen",
    used: used.length,
    forgotten: forgotten.length,
    notKept: picks.length - used.length - forgotten.length,
  };
}
