import type { FindingCell } from "../programme/finding/facts";
import { organizationOn } from "../reading/choose-identification";
import type { GridSheet } from "../grid/grid";
import { locateSheets, type LocatedSheets } from "../reading/locate";
import { candidatesOf, type Candidate } from "../reading/sheet-candidates";
import { chosenRole, chosenRoles, leftFor } from "../reading/sheet-choice";
import type { SheetRole } from "../programme/sheet-reading";
import { planRule, type PlanCheckInput, type PlanFinding } from "../programme/rule/plan-rule";

/** Titles of sheets, one a line; `read` is the sheet that is read instead, or the organization of the plan that is. */
type Reported =
  | Readonly<{
      problem: "unsure" | "reports" | "copy" | "chosen" | "lost" | "chosen-gone";
      role: SheetRole;
      sheets: string;
      read: string | null;
    }>
  | Readonly<{ problem: "other-plan"; sheets: string; organization: string | null; read: string | null }>;

const topOf = ({ name }: GridSheet): FindingCell => ({ sheet: name, address: "A1" });
const isVisible = ({ sheet }: Candidate): boolean => sheet.visibility === "visible";
const namesOf = (items: readonly Candidate[]): string => items.map(({ sheet }) => sheet.name).join("\n");

interface Context {
  readonly input: PlanCheckInput;
  readonly located: LocatedSheets;
  /** In view, and not read: a copy kept aside is hidden. */
  readonly left: readonly Candidate[];
}

const readIn = ({ read }: LocatedSheets, role: SheetRole): Candidate | undefined => read.get(role);

/** A role that several sheets could have, nothing telling which goes with the others: none of them is read. */
function unsure({ located, input }: Context): readonly PlanFinding<Reported>[] {
  const { found } = candidatesOf(input.grid, input.template);
  const others = [...located.unsure].filter((role) => role !== "report" || located.reports.length === 0);
  return others.flatMap((role): readonly PlanFinding<Reported>[] => {
    const could = found.filter((item) => item.role === role);
    const facts: Reported = { problem: "unsure", role, sheets: namesOf(could), read: null };
    return [{ severity: "error", cells: could.map(({ sheet }) => topOf(sheet)), facts }];
  });
}

/** Copies of the report, nothing telling which is in use: what is decided in each counts, and none is written over. */
function reports({ located }: Context): readonly PlanFinding<Reported>[] {
  if (located.reports.length === 0) return [];
  const facts: Reported = {
    problem: "reports",
    role: "report",
    sheets: namesOf(located.reports),
    read: null,
  };
  return [{ severity: "warning", cells: located.reports.map(({ sheet }) => topOf(sheet)), facts }];
}

/** The sheets of another plan, with the organization that it names. */
function otherPlans({ located, left }: Context): readonly PlanFinding<Reported>[] {
  const isOwn = ({ role }: Candidate) => role === "identification" && !located.unsure.has(role);
  return located.others.flatMap((group): readonly PlanFinding<Reported>[] => {
    const owners = left.filter((item) => isOwn(item) && located.others.length === 1);
    const sheets = left.filter((item) => group.includes(item) || owners.includes(item));
    if (sheets.length === 0) return [];
    const own = readIn(located, "identification");
    const facts: Reported = {
      problem: "other-plan",
      sheets: namesOf(sheets),
      organization: owners[0] ? organizationOn(owners[0].sheet) : null,
      read: own ? organizationOn(own.sheet) : null,
    };
    return [{ severity: "warning", cells: sheets.map(({ sheet }) => topOf(sheet)), facts }];
  });
}

/** A second sheet of a role, which is of no other plan. */
function copies({ located, left }: Context): readonly PlanFinding<Reported>[] {
  const isOfOther = (item: Candidate): boolean =>
    located.others.some((group) => group.includes(item)) ||
    (item.role === "identification" && located.others.length === 1);
  return left
    .filter((item) => !isOfOther(item) && !located.unsure.has(item.role))
    .flatMap(({ role, sheet }): readonly PlanFinding<Reported>[] => {
      const read = readIn(located, role);
      const facts: Reported = { problem: "copy", role, sheets: sheet.name, read: read?.sheet.name ?? null };
      // Which one to read was settled by the user.
      const severity = read?.by === "choice" ? "info" : "warning";
      return [{ severity, cells: [topOf(sheet)], facts }];
    });
}

/** What the user chose: followed, or not to be followed any more. */
function choices({ input: { grid, template }, located }: Context): readonly PlanFinding<Reported>[] {
  return grid.sheets.flatMap((sheet): readonly PlanFinding<Reported>[] => {
    const role = chosenRole(sheet, template);
    if (role === null) return [];
    const isRead = readIn(located, role)?.sheet === sheet;
    const facts: Reported = { problem: isRead ? "chosen" : "lost", role, sheets: sheet.name, read: null };
    return [{ severity: isRead ? "info" : "warning", cells: [topOf(sheet)], facts }];
  });
}

/** A sheet was chosen, and is no longer in the workbook: the sheets that were left out for it tell. */
function gone({ input: { grid, template }, located }: Context): readonly PlanFinding<Reported>[] {
  return chosenRoles(template).flatMap((role): readonly PlanFinding<Reported>[] => {
    if (grid.sheets.some((sheet) => chosenRole(sheet, template) === role)) return [];
    const left = grid.sheets.filter((sheet) => leftFor(sheet, template)?.role === role);
    const [first] = left.flatMap((sheet) => leftFor(sheet, template) ?? []);
    if (!first) return [];
    const read = readIn(located, role)?.sheet.name ?? null;
    const facts: Reported = { problem: "chosen-gone", role, sheets: first.chosen, read };
    return [{ severity: "warning", cells: left.map(topOf), facts }];
  });
}

/**
 * Several sheets could be read in one role, or several plans stand in the workbook: which is read is told, and which
 * is not. Sheets of two plans are never mixed.
 */
export const severalSheets = planRule({
  id: "STR-09",
  severities: ["error", "warning", "info"],
  isBeside: true,
  check(input) {
    const located = locateSheets(input.grid, input.template);
    const { found } = candidatesOf(input.grid, input.template);
    const left = found.filter((item) => isVisible(item) && located.read.get(item.role) !== item);
    const context: Context = { input, located, left };
    return {
      findings: [unsure, reports, otherPlans, copies, choices, gone].flatMap((problems) => problems(context)),
      checked: 1,
      skipped: 0,
    };
  },
});
