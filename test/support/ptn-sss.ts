/** The shipped edition, as tests of the core name its parts. */
import { ptnSss20231 } from "../../src/core/editions/ptn-sss/2023.1";
import { rulesOf, templateOf } from "../../src/core/editions/ptn-sss/template";
import { BY_YEAR, CURRENT, FORMER, shapeIn } from "../../src/core/editions/ptn-sss/revisions";
import type { IndicatorShape } from "../../src/core/sheets/indicators/shape";
import type { Edition } from "../../src/core/programme/edition";
import type { PlanRule } from "../../src/core/programme/rule/plan-rule";
import type { RowRule, RuleSubject } from "../../src/core/programme/rule/rule";
import type { OfficialContent } from "../../src/core/programme/official/content";
import type { Chain } from "../../src/core/programme/rule/chains";
import { chainsIn, officialOf } from "../../src/core/programme/template";
import { inputsOf, tableOf, type Column, type Table } from "../../src/core/programme/table/table";
import { workbookWords } from "../../src/locales/fr/workbook";

export const template: Edition = templateOf(ptnSss20231, workbookWords);

/** The same, as the revision before drew it: what a gap asks for stands after what its rate is worked out from. */
export const byYearTemplate: Edition = templateOf(ptnSss20231, workbookWords, BY_YEAR);

/** The same, as the first revisions drew it: one explanation and one measure for all the years of a row. */
export const formerTemplate: Edition = templateOf(ptnSss20231, workbookWords, FORMER);

/** What « Indicateurs » has now. */
export const shape: IndicatorShape = shapeIn(ptnSss20231, CURRENT);

export const tableIds = ["indicators", "actions", "risks", "change", "workforce"] as const;
export type TableId = (typeof tableIds)[number];
export const yearPlaces = [1, 2, 3, 4] as const;
export type YearPlace = (typeof yearPlaces)[number];

const ids = template.tables.map(({ id }) => id);
if (ids.join() !== tableIds.join()) throw new Error(`The edition has other tables: ${ids.join()}`);

/** The columns that users fill in, by table. */
export const inputColumns = Object.fromEntries(
  tableIds.map((id) => [id, inputsOf(tableOf(template, id))]),
) as Readonly<Record<TableId, readonly Column[]>>;

export const { rowRules, planRules, precedence } = rulesOf(ptnSss20231);

/** The tables, by id. */
export const tables = Object.fromEntries(tableIds.map((id) => [id, tableOf(template, id)])) as Readonly<
  Record<TableId, Table>
>;

/** What the rules on rows say of each cell of a sheet. */
export const chainsOf = (subject: RuleSubject): readonly Chain[] => chainsIn(template, subject);

/** The official content of a sheet. */
export const official = (role: string): OfficialContent => officialOf(template, role);

/** The rule on rows, as the edition has it. */
export function rowRule(id: string): RowRule {
  const found = rowRules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id} on rows`);
  return found;
}

/** The rule on the plan as a whole, as the edition has it. */
export function planRule(id: string): PlanRule {
  const found = planRules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id} on the plan`);
  return found;
}
