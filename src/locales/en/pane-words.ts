import { ruleTalk } from "../describe-finding";
import type { PaneWords } from "../pane-words";
import { en } from "./pane";
import { ownRuleWords } from "./programme";
import { ruleWords } from "./rules";

export const paneWords: PaneWords = { messages: en, talk: ruleTalk(ruleWords, ownRuleWords) };
