import type { Fix } from "../core/programme/finding/fix";
import type { ShownValue } from "../core/programme/finding/shown-edit";

/** Why a cell does not hold what was wanted; a test compares it with that of the session. */
export type NotCorrectedReason = "missing" | "protected" | "changed" | "formula" | "altered";

/** Words of the corrections. */
export interface FixMessages {
  /** Button that shows what a correction would change. */
  readonly open: Readonly<Record<Fix["certainty"], string>>;
  /** Its accessible name: its text, then the cell. */
  readonly openAt: (button: string, place: string) => string;
  readonly title: Readonly<Record<Fix["certainty"], string>>;
  /** Under a title that stands for a likely reading only. */
  readonly proposalNote: string;
  /** Said before what the cell holds, and before what it would hold. */
  readonly before: string;
  readonly after: string;
  readonly shown: (value: ShownValue) => string;
  /** Said of a text that looks like the number that would replace it. */
  readonly asText: (shown: string) => string;
  /** Said of merged cells that a correction separates. */
  readonly separated: (range: string) => string;
  readonly seeAll: (findings: number) => string;
  readonly apply: string;
  readonly applyAll: (findings: number) => string;
  readonly cancel: string;
  readonly undoNotice: string;
  readonly working: string;
  readonly done: (cells: number) => string;
  readonly outdated: (corrections: number) => string;
  /** `more`: how many cells are not named. */
  readonly left: Readonly<Record<NotCorrectedReason, (places: readonly string[], more: number) => string>>;
  /** Of a finding that is there again, by the name of its rule and its cell. */
  readonly remaining: (findings: readonly string[], more: number) => string;
}
