import { cleanText } from "../../conditions/cell-text";
import { compute } from "../../conditions/compute";
import { evaluate, type Scope } from "../../conditions/evaluate";
import { choose, column, isBlank, reads, text, type Value } from "../../conditions/expression";
import { ACCEPTED, decisionWords, JUSTIFIED, TO_FIX, type ReportColumnId } from "../workbook/report";
import { spelledItems } from "../table/spellings";

/** A row of « Rapport de validation » where something was decided, as it was typed. */
export interface Decision {
  /** Key of the finding that it is about; empty when the row lost it. */
  readonly key: string;
  readonly decision: string;
  readonly reason: string;
  /** Who decides; absent when the row does not say. */
  readonly author?: string;
  /** What the row says, so that it is not lost when its finding is gone. */
  readonly said: Readonly<Partial<Record<ReportColumnId, string>>>;
}

/** Why a finding is not an error of this plan. */
export interface Justification {
  readonly decision: "accepted" | "justified";
  readonly reason: string;
  /** Who decided; absent when the report does not say. */
  readonly author?: string;
}

/** What a decision is worth; "none" when nothing is decided, or that it is to be fixed. */
const decisionStates = [
  "none",
  "justified",
  "reason-missing",
  "decision-missing",
  "decision-unknown",
] as const;
export type DecisionState = (typeof decisionStates)[number];

const decision = column("decision");
const reason = column("reason");

/** Every way to write some of the words of a decision. */
const spellingsOf = (...words: readonly string[]): readonly string[] =>
  spelledItems(decisionWords)
    .filter(({ place }) => words.includes(decisionWords[place - 1] ?? ""))
    .map(({ spelling }) => spelling);

/** What is said of a row by its decision and its reason: once for the report's formula, once for `stateOf`. */
export function stateValue(said: Readonly<Record<DecisionState, string>>): Value {
  const ifReason = (missing: DecisionState, given: DecisionState): Value =>
    choose([[isBlank(reason), text(said[missing])]], text(said[given]));
  return choose(
    [
      [isBlank(decision), ifReason("none", "decision-missing")],
      [reads(decision, spellingsOf(ACCEPTED, JUSTIFIED)), ifReason("reason-missing", "justified")],
      [reads(decision, spellingsOf(TO_FIX)), text(said.none)],
    ],
    text(said["decision-unknown"]),
  );
}

const codes = stateValue({
  none: "none",
  justified: "justified",
  "reason-missing": "reason-missing",
  "decision-missing": "decision-missing",
  "decision-unknown": "decision-unknown",
});

function scopeOf(row: Pick<Decision, "decision" | "reason">): Scope {
  const nowhere = (name: string): never => {
    throw new Error(`A decision cannot name ${name}`);
  };
  return {
    column: (id) => (id === "decision" ? row.decision : row.reason),
    parameter: nowhere,
    list: nowhere,
    today: () => nowhere("today"),
  };
}

/** What the decision is worth. */
export function stateOf(row: Pick<Decision, "decision" | "reason">): DecisionState {
  const code = compute(codes, scopeOf(row));
  const state = decisionStates.find((item) => item === code);
  if (!state) throw new Error("A decision has no state");
  return state;
}

/** The justification that a decision gives, or null when it accepts nothing or gives no reason. */
export function justificationOf(row: Pick<Decision, "decision" | "reason" | "author">): Justification | null {
  if (stateOf(row) !== "justified") return null;
  const isAccepted = evaluate(reads(decision, spellingsOf(ACCEPTED)), scopeOf(row));
  const author = cleanText(row.author ?? "");
  return {
    decision: isAccepted ? "accepted" : "justified",
    reason: cleanText(row.reason),
    ...(author === "" ? {} : { author }),
  };
}

/**
 * Decisions with the keys that their findings have now: one that was taken in a report of an earlier template follows
 * its finding to where it stands since, when there is no other that it can be about.
 */
export function followed(
  decisions: readonly Decision[],
  findings: readonly { readonly key: string; readonly formerKey: string | null }[],
): readonly Decision[] {
  const keys = new Set(findings.map(({ key }) => key));
  const decided = new Set(decisions.map(({ key }) => key));
  return decisions.map((decision) => {
    if (decision.key === "" || keys.has(decision.key)) return decision;
    const [only, another] = findings.filter(({ formerKey }) => formerKey === decision.key);
    return only && !another && !decided.has(only.key) ? { ...decision, key: only.key } : decision;
  });
}

/** Decisions by key; of several rows with the same key the first one decides. */
export function decisionsByKey(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const found = new Map<string, Decision>();
  for (const item of decisions) if (item.key !== "" && !found.has(item.key)) found.set(item.key, item);
  return found;
}
