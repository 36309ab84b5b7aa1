import { ruleTalk } from "../describe-finding";
import type { PaneWords } from "../pane-words";
import { fr } from "./pane";
import { ownRuleWords } from "./programme";
import { ruleWords } from "./rules";

export const paneWords: PaneWords = { messages: fr, talk: ruleTalk(ruleWords, ownRuleWords) };
