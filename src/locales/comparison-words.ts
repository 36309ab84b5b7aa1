import type { AnswerChange, GapChange, GapSide, RowName } from "../core/comparison/comparison";
import type { FactValue } from "../core/programme/finding/facts";
import { excerpts } from "./excerpts";
import { formats } from "./formats";
import type { Language } from "./language";

/** The words from which a language says what changed. */
interface Parts {
  readonly blank: string;
  readonly truth: (value: boolean) => string;
  readonly quoted: (text: string) => string;
  readonly points: (value: number) => string;
  readonly index: (value: string) => string;
  readonly local: (gap: string) => string;
  readonly milestone: string;
  readonly standings: Readonly<Record<GapSide["standing"], string>>;
  readonly gap: (where: { indicator: string; year: string }, change: string, result: string | null) => string;
  readonly rows: Readonly<Partial<Record<RowName["subject"], string>>>;
  readonly line: (subject: string, line: number) => string;
  readonly identification: string;
}

/** « 35 points → 20 points ». */
export const arrow = (before: string, after: string): string => `${before} → ${after}`;

/** Says gaps, answers and rows of a comparison with the words of a language. */
export function comparisonWords(language: Language, parts: Parts) {
  const { number, percent } = formats[language];

  const valueOf = (value: FactValue, isRate: boolean): string => {
    if (value === null) return parts.blank;
    if (typeof value === "boolean") return parts.truth(value);
    if (typeof value === "string") return value;
    return isRate ? percent(value) : number(value, 4);
  };

  const sideOf = ({ gap, standing }: GapSide): string => {
    if (!gap) return parts.standings[standing];
    if (gap.points === null) return parts.milestone;
    const size = gap.isIndex ? parts.index(number(gap.points, 3)) : parts.points(gap.points);
    return gap.against === "local" ? parts.local(size) : size;
  };

  const answer = ({ format, isIndex, before, after }: AnswerChange, side: "before" | "after"): string => {
    const isRate = format === "percent" && !isIndex;
    const isText = format === "text" && typeof before === "string" && typeof after === "string";
    // Two long texts are shown where they begin to differ.
    const [old, now] = isText
      ? excerpts(before, after)
      : excerpts(valueOf(before, isRate), valueOf(after, isRate));
    const shown = side === "before" ? old : now;
    const value = side === "before" ? before : after;
    return typeof value === "string" && format === "text" ? parts.quoted(shown) : shown;
  };

  return {
    gap: ({ indicator, year, before, after }: GapChange): string => {
      const isRate = !(before.gap?.isIndex ?? after.gap?.isIndex ?? false);
      const results = [valueOf(before.result, isRate), valueOf(after.result, isRate)] as const;
      const isSame = results[0] === results[1];
      return parts.gap(
        { indicator, year },
        arrow(sideOf(before), sideOf(after)),
        isSame ? null : arrow(...results),
      );
    },
    rowName: (name: RowName | null): string => {
      if (!name) return parts.identification;
      const subject = parts.rows[name.subject] ?? name.subject;
      const called = name.key === null ? parts.line(subject, name.line) : `${subject} ${name.key}`;
      return name.title === null ? called : `${called} – ${excerpts(name.title, "")[0]}`;
    },
    before: (change: AnswerChange): string => answer(change, "before"),
    after: (change: AnswerChange): string => answer(change, "after"),
  };
}
