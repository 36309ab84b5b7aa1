/** What an organization answers to a target that is about organizations as a whole. */
import { NOT_APPLICABLE, NOT_AVAILABLE } from "../../programme/table/vocabulary";

export const YES = "Oui";
export const NO = "Non";
export const ANSWERS = [YES, NO] as const;

/** Id of the list of its cells, with the words that say why there is no answer. */
export const ANSWER_LIST = "answers";
export const answerItems: readonly string[] = [...ANSWERS, NOT_APPLICABLE, NOT_AVAILABLE];
