import { serialToIso } from "../calendar/dates";
import { hasEnded } from "../programme/roadmap/ended";
import { planRule } from "../programme/rule/plan-rule";

/** The programme's last fiscal year is over on the day of the validation: its plan is validated for reference. */
export const programmeEnded = planRule({
  id: "VAR-00",
  severities: ["info"],
  check({ template: { roadmap }, scope }) {
    const today = scope.today();
    const day = typeof today === "number" ? serialToIso(today) : null;
    const isOver = day !== null && hasEnded(roadmap, day);
    const facts = { programme: roadmap.acronym, end: roadmap.fiscalYears.at(-1)?.end ?? "" };
    return { findings: isOver ? [{ severity: "info", cells: [], facts }] : [], checked: 1, skipped: 0 };
  },
});
