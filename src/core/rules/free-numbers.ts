/** Digits that end a number: more than nine are a name, not a count. */
const counted = /^(.*?)(\d{0,9})$/s;

/** A number that nobody has: what precedes the last digits, then one more than the greatest there is. */
function freeAfter(key: string, taken: ReadonlySet<string>): string {
  const [, before = "", digits = ""] = counted.exec(key) ?? [];
  const stem = digits === "" ? `${key}-` : before;
  const folded = stem.toLowerCase();
  const ranks = [...taken].flatMap((other) => {
    const rest = other.startsWith(folded) ? other.slice(folded.length) : "";
    return /^\d{1,9}$/.test(rest) ? [Number(rest)] : [];
  });
  let rank = Math.max(digits === "" ? 1 : 0, ...ranks) + 1;
  const written = (): string => stem + String(rank).padStart(digits.length, "0");
  while (taken.has(written().toLowerCase())) rank += 1;
  return written();
}

/**
 * For each number, the one to give instead when it stands higher up already, else null. The numbers
 * given differ from each other and from all the rest, whatever the case; holes are left, since a number
 * that was taken out may still be cited elsewhere.
 */
export function freeNumbers(keys: readonly string[]): readonly (string | null)[] {
  const taken = new Set(keys.map((key) => key.toLowerCase()));
  const seen = new Set([""]);
  return keys.map((key) => {
    const folded = key.toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return null;
    }
    if (key === "") return null;
    const free = freeAfter(key, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}
