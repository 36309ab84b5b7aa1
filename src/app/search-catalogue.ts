import {
  catalogue,
  catalogueOf,
  cataloguedProgrammes,
  type CataloguedProgramme,
  type CatalogueFamily,
  type CatalogueRule,
  type RuleFamily,
  type ShownIn,
} from "../core/editions/catalogue";
import type { VoidRuleId } from "../core/editions/void-rules";
import type { Validation } from "../core/validation/validation";
import { holdingWords } from "./plain-text";

export { catalogue, catalogueOf };
export type { CataloguedProgramme, CatalogueFamily, CatalogueRule, RuleFamily, ShownIn, VoidRuleId };

/** What a reader sees of a rule or of a family, to search in. */
export interface CatalogueTexts {
  readonly ofFamily: (family: RuleFamily) => string;
  readonly ofRule: (rule: CatalogueRule) => string;
  readonly ofVoidRule: (id: VoidRuleId) => string;
}

/**
 * The programmes whose rules may be looked at: those that are shipped, in the order in which they are offered, then
 * others that the workbook has a plan of. A plan of the workbook tells which rules it is checked against.
 */
export function cataloguedWith(
  plans: readonly Pick<Validation, "roadmap" | "coverage">[],
): readonly [CataloguedProgramme, ...CataloguedProgramme[]] {
  const own = plans.map(({ roadmap: { id, name, isFromFile }, coverage }) => ({
    ...{ id, name, rules: coverage.map(({ rule }) => rule) },
    ...(isFromFile && { isFromFile }),
  }));
  const [first, ...others] = cataloguedProgrammes;
  const asChecked = (each: CataloguedProgramme) => own.find(({ id }) => id === each.id) ?? each;
  const isShipped = ({ id }: CataloguedProgramme) => cataloguedProgrammes.some((each) => each.id === id);
  return [asChecked(first), ...others.map(asChecked), ...own.filter((each) => !isShipped(each))];
}

/**
 * The rules in whose texts each word of the query is found, whatever its case and accents; families
 * without any are left out. An empty query finds them all.
 */
export function searchCatalogue(
  families: readonly CatalogueFamily[],
  query: string,
  texts: CatalogueTexts,
): readonly CatalogueFamily[] {
  const isHeld = holdingWords(query);
  const holds = (...parts: readonly string[]) => isHeld(parts.join(" "));
  return families
    .map(({ family, checked, notChecked }) => {
      const said = texts.ofFamily(family);
      return {
        family,
        checked: checked.filter((rule) => holds(rule.id, said, texts.ofRule(rule))),
        notChecked: notChecked.filter((id) => holds(id, said, texts.ofVoidRule(id))),
      };
    })
    .filter(({ checked, notChecked }) => checked.length + notChecked.length > 0);
}

/** Number of rules, those that are checked and those that are not. */
export function countRules(found: readonly CatalogueFamily[]): {
  readonly checked: number;
  readonly notChecked: number;
} {
  return {
    checked: found.reduce((sum, { checked }) => sum + checked.length, 0),
    notChecked: found.reduce((sum, { notChecked }) => sum + notChecked.length, 0),
  };
}
