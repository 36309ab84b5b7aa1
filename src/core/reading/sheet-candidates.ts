/** Which sheets could be read in which role: by the user's choice, by their mark, by their headers, which decide. */
import { markOf } from "../programme/workbook/mark";
import { readRoles, type Template } from "../programme/template";
import type { Grid, GridSheet } from "../grid/grid";
import { onceForBoth } from "../collections/once-for";
import { bestFit, fitsOf, type Fit } from "./role-fit";
import { chosenRole } from "./sheet-choice";
import type { ChosenBy, SheetRole } from "../programme/sheet-reading";

/** A sheet that could be read in a role. */
export interface Candidate {
  readonly sheet: GridSheet;
  /** Place in the workbook. */
  readonly order: number;
  /** Place of its role in the template, from 0. */
  readonly rank: number;
  readonly role: SheetRole;
  readonly by: ChosenBy;
  /** Headers of the role that it holds. */
  readonly fit: number;
  /** The part of the role's headers that they are, from 0 to 1. */
  readonly share: number;
  /** Its headers alone would tell its role. */
  readonly isWhole: boolean;
}

/** A mark that gives a sheet a role that its headers deny. */
export interface DeniedMark {
  readonly sheet: GridSheet;
  /** The role that the mark names. */
  readonly role: string;
  /** What its headers say; null when they are none of ours. */
  readonly is: SheetRole | null;
}

export interface Candidates {
  readonly found: readonly Candidate[];
  readonly denied: readonly DeniedMark[];
  /** Sheets that carry the mark of a role whose headers they lost, no other sheet having that role. */
  readonly hollow: readonly { readonly sheet: GridSheet; readonly role: SheetRole }[];
}

/** What a sheet says that it is, and what it holds. */
interface Claim {
  readonly sheet: GridSheet;
  readonly order: number;
  readonly marked: string | null;
  readonly fits: readonly Fit[];
  readonly best: Fit | null;
}

const fitFor = ({ fits }: Claim, role: string | null): Fit | undefined =>
  fits.find((fit) => fit.role === role);

/** Null for the sheet of another roadmap: its own mark says so. */
function claimOf(sheet: GridSheet, order: number, template: Template): Claim | null {
  const mark = markOf(sheet);
  if (mark && mark.roadmap !== template.roadmap.id) return null;
  const fits = fitsOf(sheet, template);
  return { sheet, order, marked: mark?.role ?? null, fits, best: bestFit(fits) };
}

const candidate = ({ sheet, order, fits }: Claim, fit: Fit, by: ChosenBy): Candidate => ({
  sheet,
  order,
  rank: fits.indexOf(fit),
  role: fit.role,
  by,
  fit: fit.count,
  share: fit.share,
  isWhole: fit.isWhole,
});

/** The role by which the sheet may be read; null when neither mark nor headers give it one. */
function candidateOf(claim: Claim, template: Template): Candidate | null {
  const { sheet, marked, best } = claim;
  const chosen = fitFor(claim, chosenRole(sheet, template));
  if (chosen?.isSome) return candidate(claim, chosen, "choice");
  const own = fitFor(claim, marked);
  const agrees = own !== undefined && own.isWhole && (best?.count ?? 0) <= own.count;
  if (agrees) return candidate(claim, own, "mark");
  if (best) return candidate(claim, best, best.role === marked ? "mark" : "headers");
  return own?.isSome ? candidate(claim, own, "mark") : null;
}

/** What a mark becomes when the sheet is not read by it. */
function leftMark(
  claim: Claim,
  found: readonly Candidate[],
  template: Template,
): DeniedMark | "hollow" | null {
  const { sheet, marked } = claim;
  const role = readRoles(template).find((item) => item === marked);
  const own = found.find((item) => item.sheet === sheet);
  if (marked === null || own?.by === "choice" || own?.role === marked) return null;
  if (own) return { sheet, role: marked, is: own.role };
  if (role === undefined) return null;
  return found.some((item) => item.role === role && item.isWhole)
    ? { sheet, role: marked, is: null }
    : "hollow";
}

function find(grid: Grid, template: Template): Candidates {
  const claims = grid.sheets.flatMap((sheet, order) => claimOf(sheet, order, template) ?? []);
  const all = claims.flatMap((claim) => candidateOf(claim, template) ?? []);
  // A sheet that lost most of its headers yields to one that has them.
  const isBeaten = ({ role, isWhole, by }: Candidate): boolean =>
    !isWhole && by !== "choice" && all.some((other) => other.role === role && other.isWhole);
  const found = all.filter((item) => !isBeaten(item));
  const left = claims.map((claim) => ({ claim, outcome: leftMark(claim, found, template) }));
  return {
    found,
    denied: left.flatMap(({ outcome }) => (outcome !== null && outcome !== "hollow" ? [outcome] : [])),
    hollow: left.flatMap(({ claim: { sheet, marked }, outcome }) => {
      const role = outcome === "hollow" ? readRoles(template).find((item) => item === marked) : undefined;
      return role ? [{ sheet, role }] : [];
    }),
  };
}

/** Every sheet that could be read in a role, and the marks that headers deny. */
export const candidatesOf = onceForBoth(find);
