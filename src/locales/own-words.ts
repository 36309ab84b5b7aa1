/** Words of rules that several programmes share, where one of these does not say them as the others do. */
import type { ProgrammeId } from "../core/editions/index";
import type { RuleWording, RuleWords } from "./rule-words";

type Some = Readonly<Record<string, Partial<RuleWording>>>;

/** What a programme has of its own. */
export interface OfProgramme {
  /** Whole words, with what its rows are called. */
  readonly named?: RuleWords;
  /** Reasons, sources and sentences of its own. */
  readonly own?: Some;
}

/** What is said otherwise, by rule id. @param programme id of a roadmap, of one that came from a file too. */
export type OwnWords = (programme: string) => Some;

function merged(all: readonly Some[]): Some {
  const ids = new Set(all.flatMap((words) => Object.keys(words)));
  return Object.fromEntries([...ids].map((id) => [id, Object.assign({}, ...all.map((words) => words[id]))]));
}

/**
 * What each programme says otherwise than the common words, which are those of the first.
 * @param elsewhere what holds of any programme but the first: the reasons of the common words are its own.
 */
export function ownWords<First extends ProgrammeId>(
  first: First,
  elsewhere: Some,
  others: Readonly<Record<Exclude<ProgrammeId, First>, OfProgramme>>,
): OwnWords {
  const known = new Map<string, OfProgramme>(Object.entries(others));
  return (programme) => {
    if (programme === first) return {};
    const { named = {}, own = {} } = known.get(programme) ?? {};
    return merged([named, elsewhere, own]);
  };
}
