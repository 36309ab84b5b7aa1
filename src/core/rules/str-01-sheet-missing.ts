import { tableOf } from "../programme/table/table";
import { candidatesOf } from "../reading/sheet-candidates";
import { IDENTIFICATION_TITLE } from "../programme/workbook/identification";
import { answerSheets } from "../programme/template";
import { planRule, type PlanCheckInput, type PlanFinding } from "../programme/rule/plan-rule";
import type { RuleSubject } from "../programme/rule/rule";

type Reported = Readonly<{ sheet: string; emptied: string | null }>;

function missing(subject: RuleSubject, { grid, template }: PlanCheckInput): PlanFinding<Reported> {
  const sheet = subject === "identification" ? IDENTIFICATION_TITLE : tableOf(template, subject).title;
  const emptied = candidatesOf(grid, template).hollow.find(({ role }) => role === subject);
  return { severity: "error", cells: [], facts: { sheet, emptied: emptied?.sheet.name ?? null } };
}

/**
 * A sheet that holds answers is not in the workbook, or is there without the headers by which
 * answers are found (`emptied` is then its title).
 */
export const sheetMissing = planRule({
  id: "STR-01",
  severities: ["error"],
  check(input) {
    const { plan, template } = input;
    // Without one of them a part of the plan is not validated.
    const required = answerSheets(template);
    const sought = required.filter((subject) => !plan.unread.includes(subject));
    const isThere = (subject: RuleSubject): boolean =>
      subject === "identification" ? plan.identification !== null : plan.tables[subject] !== undefined;
    const findings = sought.filter((subject) => !isThere(subject)).map((subject) => missing(subject, input));
    const skipped = required.length - sought.length;
    return {
      findings,
      checked: sought.length,
      skipped,
      ...(skipped > 0 ? { why: "sheet-unread" } : {}),
    };
  },
});
