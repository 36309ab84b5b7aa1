import { severities, type Severity } from "../programme/finding/facts";
import type { PlanRule } from "../programme/rule/plan-rule";
import type { RowRule } from "../programme/rule/rule";
import { programmes } from ".";
import type { RuleId } from "./rule-ids";
import { newestOf, type ShippedProgramme } from "./shipped-programme";
import { voidRuleIds, type VoidRuleId } from "./void-rules";

/** What a rule is about: the first part of its id, in the order of the catalogue. */
export const families = [
  "STR",
  "FDR",
  "POR",
  "VAL",
  "CIB",
  "ECA",
  "MES",
  "ACT",
  "RIS",
  "DAT",
  "SUI",
  "COH",
  "GDC",
  "PRI",
  "VAR",
] as const;
export type RuleFamily = (typeof families)[number];

/** cells = it shows in the template's own cells, as they are typed; validation = it needs the add-in. */
export type ShownIn = "cells" | "validation";

/** A rule that is checked, as a reader of the catalogue sees it. */
export interface CatalogueRule {
  readonly id: RuleId;
  /** Those that it can give, the severest first. */
  readonly severities: readonly Severity[];
  readonly shownIn: readonly ShownIn[];
  /** Acronyms of the programmes that it is for; none when it is for all. */
  readonly onlyFor: readonly string[];
}

/** The rules of one family, by id. */
export interface CatalogueFamily {
  readonly family: RuleFamily;
  readonly checked: readonly CatalogueRule[];
  /** Those that no template gives anything to check. */
  readonly notChecked: readonly VoidRuleId[];
}

type Known<Rule> = readonly (Rule & { readonly id: RuleId })[];

/** A programme, and the rules that its plans are checked against. */
export interface CataloguedProgramme {
  /** Id of its roadmap. */
  readonly id: string;
  /** How people call it. */
  readonly name: string;
  /** Somebody gave it as a file. */
  readonly isFromFile?: true;
  /** Ids of the rules. */
  readonly rules: readonly string[];
}

const known = programmes.map((programme) => {
  const roadmap = newestOf(programme);
  const { rowRules, planRules } = programme.rulesOf(roadmap);
  return { acronym: roadmap.acronym, rowRules, planRules };
});

function catalogued(programme: ShippedProgramme): CataloguedProgramme {
  const roadmap = newestOf(programme);
  const { rowRules, planRules } = programme.rulesOf(roadmap);
  const rules = [...new Set([...rowRules, ...planRules].map(({ id }) => id))];
  return { id: programme.id, name: roadmap.acronym, rules };
}

/** The programmes that are shipped, each in its newest edition, in the order in which they are offered. */
export const cataloguedProgrammes: readonly [CataloguedProgramme, ...CataloguedProgramme[]] = [
  catalogued(programmes[0]),
  ...programmes.slice(1).map(catalogued),
];

const rowRules: Known<RowRule> = known.flatMap((each): Known<RowRule> => each.rowRules);
const planRules: Known<PlanRule> = known.flatMap((each): Known<PlanRule> => each.planRules);

/** Every rule that is checked, once: some look at one row and at the plan as a whole. */
export const ruleIds: readonly RuleId[] = [...new Set([...planRules, ...rowRules].map(({ id }) => id))];

const has = (rules: readonly { readonly id: string }[], id: RuleId) => rules.some((rule) => rule.id === id);

function onlyFor(id: RuleId): readonly string[] {
  const concerned = known.filter((each) => has(each.rowRules, id) || has(each.planRules, id));
  return concerned.length === known.length ? [] : concerned.map(({ acronym }) => acronym);
}

function describeRule(id: RuleId): CatalogueRule {
  const onRows = rowRules.filter((rule) => rule.id === id);
  const onPlan = planRules.filter((rule) => rule.id === id);
  const given = new Set([
    ...onRows.flatMap(({ checks }) => checks.flatMap(({ cases }) => cases.map(({ severity }) => severity))),
    ...onPlan.flatMap((rule) => rule.severities),
  ]);
  return {
    id,
    severities: severities.filter((severity) => given.has(severity)),
    shownIn: [
      ...(onRows.length > 0 ? (["cells"] as const) : []),
      ...(onPlan.length > 0 ? (["validation"] as const) : []),
    ],
    onlyFor: onlyFor(id),
  };
}

function ofFamily<Id extends string>(family: RuleFamily, ids: readonly Id[]): readonly Id[] {
  return ids.filter((id) => id.startsWith(`${family}-`)).sort();
}

const holdsRules = ({ checked, notChecked }: CatalogueFamily): boolean =>
  checked.length + notChecked.length > 0;

/** Every rule of the catalogue by family, read from the registry: never a list kept by hand. */
export const catalogue: readonly CatalogueFamily[] = families
  .map((family) => ({
    family,
    checked: ofFamily(family, ruleIds).map(describeRule),
    notChecked: ofFamily(family, voidRuleIds),
  }))
  .filter(holdsRules);

/**
 * The part of the catalogue that plans of a programme are checked against. The official catalogue, of which some rules
 * have nothing to check, is that of the first programme.
 */
export function catalogueOf({
  id,
  rules,
}: Pick<CataloguedProgramme, "id" | "rules">): readonly CatalogueFamily[] {
  const own = new Set(rules);
  const isOfficial = id === programmes[0].id;
  return catalogue
    .map(({ family, checked, notChecked }) => ({
      family,
      checked: checked.filter((rule) => own.has(rule.id)),
      notChecked: isOfficial ? notChecked : [],
    }))
    .filter(holdsRules);
}
