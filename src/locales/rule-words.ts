import type { DiagnosticOf, FactsOf, RowRuleId, RuleId } from "../core/editions/rule-ids";
import type { Facts, FindingCell, Severity } from "../core/programme/finding/facts";

/** The words of one rule. `cell` is the first cell of the finding. */
export interface RuleWording {
  readonly name: string;
  /** What makes a finding, in general: the catalogue's words. */
  readonly checks: string;
  message(facts: Facts, cell: FindingCell, severity: Severity): string;
  /** That of a finding that is information says that no action is required. */
  fix(facts: Facts, cell: FindingCell, severity: Severity): string;
  /** The correction in the catalogue, when `fix` depends on the facts or the severity. */
  readonly fixInGeneral?: string;
  /** What is left to do about a problem, among other things, in a few words: only of a rule that has that part in one. */
  readonly step?: string;
  /** Why it matters. Says « selon » when it rests on something else than the plan. */
  readonly why: string;
  /** Annex, section, page, article or standard, short. */
  readonly source: string;
}

/** Words of every rule, by rule id; a language file types its keys so that none can be forgotten. */
export type RuleWords = Readonly<Record<string, RuleWording>>;

/** What the first cell shows, when its format is known: it comes with the facts of any rule. */
export type ShownFacts = Readonly<{ shownValue?: number; shownCode?: string; shownDay?: string | null }>;

type KeyOf<Each> = Each extends unknown ? keyof Each : never;
type Whole<Each, Key extends PropertyKey> = Each extends unknown
  ? Each & { readonly [Absent in Exclude<Key, keyof Each>]?: never }
  : never;

/** Facts that differ from finding to finding: those that one of them lacks may be asked for, and are then undefined. */
type Told<F> = Whole<F, KeyOf<F>> & ShownFacts;

/** A correction that has no words in general is said in the catalogue too, where there are no facts. */
type FixWords<F> =
  | { fix(facts: F, cell: FindingCell, severity: Severity): string; readonly fixInGeneral: string }
  | { fix(facts: Partial<F>, cell: FindingCell, severity: Severity): string; readonly fixInGeneral?: never };

type WordingOf<F> = Omit<RuleWording, "message" | "fix" | "fixInGeneral"> & {
  message(facts: F, cell: FindingCell, severity: Severity): string;
} & FixWords<F>;

/** What the words of a rule are told of a finding. */
export type ToldOf<Id extends RuleId> = Told<FactsOf<Id>>;

/** The words of every shipped rule: each reads the facts of its own findings, and no others. */
export type TypedRuleWords = { readonly [Id in RuleId]: WordingOf<ToldOf<Id>> };

/** With what the Diagnostic column says of a rule on a row; `{year}` and `{gap}` are filled in by the formula. */
export type DiagnosedRuleWords = TypedRuleWords & {
  readonly [Id in RowRuleId]: { readonly diagnostics: Readonly<Record<DiagnosticOf<Id>, string>> };
};

/** What a programme says of rules otherwise than the others that have them. */
export type OwnRuleWords = { readonly [Id in RuleId]?: Partial<TypedRuleWords[Id]> };

/** A rule of the catalogue that is not checked, and why. */
export interface VoidRuleWording {
  readonly name: string;
  readonly reason: string;
}
