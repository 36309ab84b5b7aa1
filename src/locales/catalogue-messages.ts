import type { RuleFamily, ShownIn } from "../core/editions/catalogue";
import type { VoidRuleId } from "../core/editions/void-rules";
import type { VoidRuleWording } from "./rule-words";

/** Words of the view « Règles », but those of the rules that are checked. */
export interface CatalogueMessages {
  /** Button that opens the view. */
  readonly open: string;
  readonly back: string;
  readonly title: string;
  /** Button that draws the rules in a sheet. */
  readonly add: string;
  readonly undoNotice: string;
  readonly working: string;
  /** Title of the catalogue that somebody wrote on. */
  readonly setAside: (title: string) => string;
  /** It took the place of one whose notes Excel does not tell. */
  readonly notesUnseen: string;
  /** Nothing told which of these catalogues was in use. */
  readonly rivals: (titles: readonly string[]) => string;
  readonly added: (title: string, isNew: boolean) => string;
  /** Label of the choice of a programme. */
  readonly programme: string;
  readonly search: string;
  readonly searchHint: string;
  /** How many rules are shown; those that are not checked are only told where there are any. */
  readonly checked: (rules: number, notChecked: number) => string;
  readonly noMatch: string;
  readonly families: Readonly<Record<RuleFamily, string>>;
  readonly labels: {
    readonly checks: string;
    readonly why: string;
    readonly source: string;
    readonly fix: string;
    readonly severity: string;
    readonly shownIn: string;
    /** Before the programmes that a rule is for, when it is not for all. */
    readonly onlyFor: string;
    readonly reason: string;
  };
  /** Where the findings of a rule show. */
  readonly shownIn: (places: readonly ShownIn[]) => string;
  /** The severities that a rule can give, by their names. */
  readonly severities: (names: readonly string[]) => string;
  readonly notChecked: string;
  readonly voidRules: Readonly<Record<VoidRuleId, VoidRuleWording>>;
}
