import { foldText } from "../../conditions/fold-text";
import type { Finding } from "./finding";

/** How many findings somebody justified. */
export interface JustifiedBy {
  /** As the first of them says it; null when the report does not say who. */
  readonly author: string | null;
  readonly count: number;
}

/** Who justified how many findings, most first; case, accents and spaces of names do not count. Without a name comes last. */
export function justifiedBy(findings: readonly Pick<Finding, "justified">[]): readonly JustifiedBy[] {
  const found = new Map<string, JustifiedBy>();
  for (const { justified } of findings) {
    if (!justified) continue;
    const author = justified.author ?? null;
    const key = foldText(author ?? "");
    const known = found.get(key);
    found.set(key, { author: known?.author ?? author, count: (known?.count ?? 0) + 1 });
  }
  const isNamed = ({ author }: JustifiedBy): number => Number(author !== null);
  return [...found.values()].sort((one, other) => isNamed(other) - isNamed(one) || other.count - one.count);
}
