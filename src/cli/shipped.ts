import { engineWith, shippedEngine } from "../app/editions";
import { ruleTalk } from "../locales/describe-finding";
import { ownRuleWords as ownEn } from "../locales/en/programme";
import { ruleWords as en } from "../locales/en/rules";
import { ownRuleWords as ownFr } from "../locales/fr/programme";
import { ruleWords as fr } from "../locales/fr/rules";
import type { Surroundings } from "./run-validate";

/** The editions that are shipped, and how the findings of their rules are said. */
export const shipped: Pick<Surroundings, "engine" | "engineWith" | "talk"> = {
  engine: shippedEngine,
  engineWith: (edition) => engineWith([edition]),
  talk: { fr: ruleTalk(fr, ownFr), en: ruleTalk(en, ownEn) },
};
