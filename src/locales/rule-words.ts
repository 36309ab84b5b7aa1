import type { Facts, FindingCell, Severity } from "../core/programme/finding/facts";

/** The words of one rule. `cell` is the first cell of the finding. */
export interface RuleWording {
  readonly name: string;
  /** What makes a finding, in general: the catalogue's words. */
  readonly checks: string;
  readonly message: (facts: Facts, cell: FindingCell, severity: Severity) => string;
  /** That of a finding that is information says that no action is required. */
  readonly fix: (facts: Facts, cell: FindingCell, severity: Severity) => string;
  /** The correction in the catalogue, when `fix` depends on the facts or the severity. */
  readonly fixInGeneral?: string;
  /** Why it matters. Says « selon » when it rests on something else than the plan. */
  readonly why: string;
  /** Annex, section, page, article or standard, short. */
  readonly source: string;
}

/** Words of every rule, by rule id; a language file types its keys so that none can be forgotten. */
export type RuleWords = Readonly<Record<string, RuleWording>>;

/** A rule of the catalogue that is not checked, and why. */
export interface VoidRuleWording {
  readonly name: string;
  readonly reason: string;
}
