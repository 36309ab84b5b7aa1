/**
 * The codes that the hidden columns hold, e.g. `|ECA-02 w:result2; w:gap2;|`: the
 * rule, then each cell to highlight with the letter of its severity. Conditional
 * formats and the Diagnostic column search these texts, so each is unambiguous.
 */
import { choose, join, text, type Value } from "../conditions/expression";
import type { Severity } from "../findings/finding";
import type { Chain } from "./chains";

const letters: Readonly<Record<Severity, string>> = { error: "e", toFill: "f", warning: "w", info: "i" };

/** Code of a finding. */
export function codeOf(rule: string, severity: Severity, cells: readonly string[]): string {
  return `|${rule}${cells.map((cell) => highlightKey(severity, cell)).join("")}|`;
}

/** What a conditional format searches to know whether its column is to be highlighted. */
export function highlightKey(severity: Severity, cell: string): string {
  return ` ${letters[severity]}:${cell};`;
}

/** What the Diagnostic column searches to know whether a rule holds with that severity. */
export function ruleKey(rule: string, severity: Severity): string {
  return `|${rule} ${letters[severity]}:`;
}

/** Codes of several chains, as the content of a hidden column. */
export function codesValue(chains: readonly Chain[]): Value {
  return join(
    ...chains.map(({ cases }) =>
      choose(
        cases.map(
          ({ rule, severity, when, check }) => [when, text(codeOf(rule, severity, check.cells))] as const,
        ),
        text(""),
      ),
    ),
  );
}
