import type { Finding } from "../core/programme/finding/finding";
import type { Facts, FindingCell, ShownNumber } from "../core/programme/finding/facts";
import type { OwnWords } from "./own-words";
import type { RuleWording, RuleWords } from "./rule-words";

/** A finding in words. */
export interface FindingWords {
  readonly message: string;
  readonly fix: string;
}

/** A rule in words, whatever its findings. */
export type RuleExplanation = Pick<RuleWording, "name" | "checks" | "why" | "source"> & {
  /** The correction, in general. */
  readonly fix: string;
};

/** What the pane needs to speak of rules: never their ids. */
export interface RuleTalk {
  /** Throws when the rule has no words: that is a bug. */
  describe(finding: Finding): FindingWords;
  /** Throws when the rule has no words: that is a bug. */
  nameOf(rule: string): string;
  /** What is left to do about a problem that the rule has a part in; its name when it has no such words. */
  stepOf(rule: string): string;
  /** Throws when the rule has no words: that is a bug. */
  explain(rule: string): RuleExplanation;
  /** The same, as a programme says it. @param programme id of its roadmap. */
  of(programme: string): RuleTalk;
}

/** For a finding on the workbook as a whole, whose words name no cell. */
const NOWHERE: FindingCell = { sheet: "", address: "" };

const shownFacts = ({ value, code, day }: ShownNumber): Facts => ({
  shownValue: value,
  shownCode: code,
  shownDay: day,
});

/** The words as a programme says them. */
function wordsOf(words: RuleWords, own: ReturnType<OwnWords>): RuleWords {
  const changed = Object.entries(words).map(([id, { fixInGeneral, ...wording }]) => {
    // The correction in general goes with the one that it generalizes.
    const isKept = fixInGeneral !== undefined && own[id]?.fix === undefined;
    return [id, { ...wording, ...(isKept && { fixInGeneral }), ...own[id] }];
  });
  return Object.fromEntries(changed) as RuleWords;
}

/**
 * Speaks of rules in the common words.
 * @param ownWords what programmes say otherwise; nothing when it is absent.
 */
export function ruleTalk(words: RuleWords, ownWords: OwnWords = () => ({})): RuleTalk {
  const known = new Map<string, RuleTalk>();
  const wordingOf = (rule: string): RuleWording => {
    const wording = words[rule];
    if (!wording) throw new Error(`no words for rule ${rule}`);
    return wording;
  };
  return {
    of(programme) {
      const talk = known.get(programme) ?? ruleTalk(wordsOf(words, ownWords(programme)));
      known.set(programme, talk);
      return talk;
    },
    nameOf: (rule) => wordingOf(rule).name,
    stepOf: (rule) => wordingOf(rule).step ?? wordingOf(rule).name,
    explain(rule) {
      const { name, checks, why, source, fix, fixInGeneral } = wordingOf(rule);
      return { name, checks, why, source, fix: fixInGeneral ?? fix({}, NOWHERE, "error") };
    },
    describe({ rule, severity, facts, shown, cells: [cell = NOWHERE] }) {
      const { message, fix } = wordingOf(rule);
      const told = shown ? { ...facts, ...shownFacts(shown) } : facts;
      return { message: message(told, cell, severity), fix: fix(told, cell, severity) };
    },
  };
}
