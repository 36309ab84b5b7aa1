import type { Facts, FindingCell } from "../core/findings/finding";

/** The words of one rule. `cell` is the first cell of the finding. */
export interface RuleWording {
  readonly name: string;
  readonly message: (facts: Facts, cell: FindingCell) => string;
  readonly fix: (facts: Facts, cell: FindingCell) => string;
  readonly why?: string;
}

/** Words of every rule, by rule id; a language file types its keys so that none can be forgotten. */
export type RuleWords = Readonly<Record<string, RuleWording>>;
