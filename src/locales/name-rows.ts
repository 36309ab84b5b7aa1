import type { Facts, FindingCell } from "../core/programme/finding/facts";
import type { RuleWording } from "./rule-words";

/** Facts that name a row by its number. */
const namesOfRows = ["key", "risk", "indicator"] as const;

function named(facts: Facts, { address }: FindingCell, row: (line: string) => string): Facts {
  const line = /\d+$/.exec(address)?.[0];
  const blank = namesOfRows.filter((name) => facts[name] === "");
  if (line === undefined || blank.length === 0) return facts;
  return { ...facts, ...Object.fromEntries(blank.map((name) => [name, row(line)])) };
}

/**
 * The words of every rule, a row without number being called by its line.
 * @param row « de la ligne 23 », after « le risque », « l’indicateur », « l’action ».
 */
export function namingRows<Id extends string>(
  words: Readonly<Record<Id, RuleWording>>,
  row: (line: string) => string,
): Readonly<Record<Id, RuleWording>> {
  const wrapped = Object.entries<RuleWording>(words).map(([id, { message, fix, ...others }]) => [
    id,
    {
      ...others,
      message: (...[facts, cell, ...rest]: Parameters<RuleWording["message"]>) =>
        message(named(facts, cell, row), cell, ...rest),
      fix: (...[facts, cell, ...rest]: Parameters<RuleWording["fix"]>) =>
        fix(named(facts, cell, row), cell, ...rest),
    },
  ]);
  return Object.fromEntries(wrapped) as Readonly<Record<Id, RuleWording>>;
}
