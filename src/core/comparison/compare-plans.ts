import { cleanText } from "../conditions/cell-text";
import { findOrganization } from "../organizations/organizations";
import { normalizeText } from "../text/text";
import { tableIds, tableOf } from "../programme/table/table";
import { compareAnswers, rowChanges } from "./compare-answers";
import { compareFindings } from "./compare-findings";
import { compareGaps } from "./compare-gaps";
import type { ComparedWorkbook, Comparison, PlanVersion } from "./comparison";
import { pairRows, type PairedTables } from "./pair-rows";
import { answerOf } from "./same-value";
import { readSide, rowsOf, type ReadSide } from "./side";

function versionOf({ plan, validation }: ReadSide): PlanVersion {
  const field = (id: string, format: "text" | "date" = "text"): string | null => {
    const answer = answerOf(plan.identification?.cells[id]?.value ?? null, format);
    return answer === null ? null : cleanText(String(answer));
  };
  return {
    roadmap: validation.roadmap,
    organization: field("organization"),
    fiscalYear: field("fiscalYear"),
    followUp: field("followUp"),
    dataDate: field("dataDate", "date"),
  };
}

/** An organization goes by several names. */
const organizationKey = (text: string): string => findOrganization(text)?.id ?? normalizeText(text);

function sameOrganization(previous: PlanVersion, current: PlanVersion): Comparison["organization"] {
  if (previous.organization === null || current.organization === null) return "unknown";
  const isSame = organizationKey(previous.organization) === organizationKey(current.organization);
  return isSame ? "same" : "other";
}

function sameRoadmap(
  { roadmap: previous }: PlanVersion,
  { roadmap: current }: PlanVersion,
): Comparison["roadmap"] {
  if (previous.id !== current.id) return "other";
  return previous.version === current.version ? "same" : "other-version";
}

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

const isLater = ({ dataDate: previous }: PlanVersion, { dataDate: current }: PlanVersion): boolean =>
  isDay(previous) && isDay(current) && previous > current;

/**
 * Compares a workbook with a previous version of it: gaps, findings, answers, rows. Columns and rows are found
 * by what they are, wherever they stand. Another organization or another edition is told, and compared all the same.
 * @param today AAAA-MM-JJ, for a plan without « Date des données ».
 */
export function comparePlans(
  previous: ComparedWorkbook,
  current: ComparedWorkbook,
  today: string,
): Comparison {
  const [old, now] = [readSide(previous, today), readSide(current, today)];
  const pairs: PairedTables = Object.fromEntries(
    tableIds(now.template).map((id) => [
      id,
      pairRows(tableOf(now.template, id), rowsOf(old, id), rowsOf(now, id)),
    ]),
  );
  const versions = { previous: versionOf(old), current: versionOf(now) };
  const { answers, notCompared } = compareAnswers(old, now, pairs);
  const { gaps, unknown } = compareGaps(old, now, pairs);
  return {
    ...versions,
    organization: sameOrganization(versions.previous, versions.current),
    roadmap: sameRoadmap(versions.previous, versions.current),
    isPreviousLater: isLater(versions.previous, versions.current),
    gaps,
    findings: compareFindings(old, now, pairs, notCompared),
    answers,
    notCompared,
    added: rowChanges(pairs, "added", [old, now]),
    removed: rowChanges(pairs, "removed", [old, now]),
    gapsNotCompared: unknown,
  };
}
