import type { Finding } from "../core/programme/finding/finding";
import type { SheetChoices } from "../core/reading/sheet-choices";
import type { SheetPick } from "./session";

/** What a finding lets the user do with the sheets that could be read in a role. */
export type SheetOffer =
  | { readonly kind: "choose"; readonly choices: SheetChoices }
  /** Reads the sheets of another plan of the workbook instead. */
  | { readonly kind: "choose-plan"; readonly sheets: readonly string[]; readonly picks: readonly SheetPick[] }
  | {
      readonly kind: "take-back";
      readonly role: SheetPick["role"];
      /** False when the choice is kept, but no longer followed. */
      readonly isUsed: boolean;
      /** Every choice of the workbook, when there are several. */
      readonly all: readonly SheetPick[];
    };

const isKept = ({ chosen, left }: SheetChoices): boolean => chosen.length + left.length > 0;

const forgetting = ({ role }: SheetChoices): SheetPick => ({ role, sheet: null });

/** Each sheet of the other plan in its role; what was chosen for the roles that it lacks is forgotten. */
function planOffer(sheets: readonly string[], offered: readonly SheetChoices[]): SheetOffer | null {
  const picks = offered.flatMap((choices): readonly SheetPick[] => {
    const own = choices.candidates.find(({ sheet }) => sheets.includes(sheet));
    if (own) return [{ role: choices.role, sheet: own.sheet }];
    return isKept(choices) ? [forgetting(choices)] : [];
  });
  return picks.some(({ sheet }) => sheet !== null) ? { kind: "choose-plan", sheets, picks } : null;
}

function takeBack(choices: SheetChoices, problem: unknown, offered: readonly SheetChoices[]): SheetOffer {
  const all = offered.filter(isKept).map(forgetting);
  return {
    kind: "take-back",
    role: choices.role,
    isUsed: problem === "chosen",
    all: all.length > 1 ? all : [],
  };
}

/** Of several sheets one may be chosen; a choice that was made may be taken back. Null for any other finding. */
export function sheetOfferOf({ rule, facts }: Finding, offered: readonly SheetChoices[]): SheetOffer | null {
  const { problem, role, sheets } = facts;
  if (rule !== "STR-09" || typeof sheets !== "string") return null;
  if (problem === "other-plan") return planOffer(sheets.split("\n"), offered);
  const choices = offered.find((item) => item.role === role);
  if (!choices) return null;
  if (problem === "unsure" || problem === "copy") return { kind: "choose", choices };
  return isKept(choices) ? takeBack(choices, problem, offered) : null;
}
