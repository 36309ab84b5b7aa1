/**
 * The codes that the hidden columns hold, e.g. `|ECA-02 w:result2; w:gap2;|`: the
 * rule, then each cell to highlight with the letter of its severity. Conditional
 * formats and the Diagnostic column search these texts, so each is unambiguous.
 */
import { choose, join, text, type Value } from "../../conditions/expression";
import type { Severity } from "../finding/facts";
import type { Chain, ChainCase } from "./chains";

const letters: Readonly<Record<Severity, string>> = { error: "e", toFill: "f", warning: "w", info: "i" };

/** Code of a finding. */
export function codeOf({ rule, severity, check, variant }: Omit<ChainCase, "when" | "said">): string {
  const keys = check.cells.map((cell) => highlightKey(severity, cell)).join("");
  return `|${rule}${keys}${variant === undefined ? "" : ` ${variant}`}|`;
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
        cases.map((item) => [item.when, text(codeOf(item))] as const),
        text(""),
      ),
    ),
  );
}
