import { cleanText } from "../conditions/cell-text";
import type { SkipReason } from "../programme/finding/finding";
import type { FindingCell } from "../programme/finding/facts";
import type { Fix } from "../programme/finding/fix";
import type { PlanCell } from "../programme/plan";
import { markOf } from "../programme/workbook/mark";
import { drawnAnew } from "../programme/workbook/report";
import { planRule, type PlanCheckInput, type PlanFinding } from "../programme/rule/plan-rule";
import { toFact } from "../programme/rule/rule";
import { whyAbsent } from "../programme/rule/why-absent";

type Reported = Readonly<{ version: string | null; current: string; isNewer: boolean }>;

/** A version as it is written: "2023.1", also when Excel took it for a number. */
const written = ({ value }: PlanCell): string | null => {
  const fact = toFact(value);
  const text = fact === null ? "" : cleanText(String(fact)).replace(",", ".");
  return text === "" ? null : text;
};

function markedVersions({ grid, template }: PlanCheckInput): readonly string[] {
  return grid.sheets.flatMap((sheet) => {
    const mark = markOf(sheet);
    return mark?.roadmap === template.roadmap.id && !drawnAnew.has(mark.role) ? [mark.version] : [];
  });
}

/** "2024.1" is newer than "2023.2"; what is not a version is not newer. */
function isNewer(version: string, current: string): boolean {
  const [year = Number.NaN, number = Number.NaN] = version.split(".").map(Number);
  const [currentYear = 0, currentNumber = 0] = current.split(".").map(Number);
  return year > currentYear || (year === currentYear && number > currentNumber);
}

/** Why nothing says which version the workbook follows. */
const unknownBecause = ({ plan }: PlanCheckInput): SkipReason =>
  plan.identification ? "column-missing" : whyAbsent(plan, "identification");

interface Version {
  /** Null when the cell is blank. */
  readonly version: string | null;
  readonly cell: FindingCell | null;
  /** The cell alone was changed: the marks tell what it held. */
  readonly restorable: PlanCell | null;
}

/** What the workbook says of its version, or null when nothing does. */
function versionOf(input: PlanCheckInput, current: string): Version | null {
  const marks = markedVersions(input);
  const other = marks.find((version) => version !== current);
  const row = input.plan.identification;
  const field = row?.cells["version"];
  if (!row || !field)
    return marks.length > 0 ? { version: other ?? current, cell: null, restorable: null } : null;
  return {
    version: other ?? written(field),
    cell: { sheet: row.sheet, address: field.address },
    restorable: !other && marks.length > 0 ? field : null,
  };
}

function report({ version, cell, restorable }: Version, current: string): PlanFinding<Reported> {
  const fix: { readonly fix?: Fix } =
    cell && restorable
      ? {
          fix: {
            certainty: "certain",
            edits: [{ cell, before: restorable.value, after: current, format: "text" }],
          },
        }
      : {};
  return {
    severity: "warning",
    cells: cell ? [cell] : [],
    facts: { version, current, isNewer: version !== null && isNewer(version, current) },
    ...fix,
  };
}

/**
 * The version that the workbook follows, by the marks of its sheets and by « Identification », is not
 * the newest one that we know.
 */
export const versionNotCurrent = planRule({
  id: "STR-03",
  severities: ["warning"],
  check(input) {
    const { newest: current } = input.template;
    const found = versionOf(input, current);
    if (!found) return { findings: [], checked: 0, skipped: 1, why: unknownBecause(input) };
    const findings = found.version === current ? [] : [report(found, current)];
    return { findings, checked: 1, skipped: 0 };
  },
});
