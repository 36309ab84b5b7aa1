/** What programmes say otherwise of the rules that they share: their nouns, their reasons and their sources. */
import { namingRows } from "../../name-rows";
import { ownWords } from "../../own-words";
import { rowNamed } from "../row-named";
import { elsewhere } from "./elsewhere";
import { pmtOwnWords } from "./pmt";
import { ptnMeieOwnWords } from "./ptn-meie";
import { stngNouns, stngRuleWords } from "./stng";

/** A roadmap that came from a file says what holds anywhere. */
export const ownRuleWords = ownWords("ptn-sss", elsewhere, {
  stng: { named: namingRows(stngNouns, rowNamed), own: stngRuleWords },
  "ptn-meie": { own: ptnMeieOwnWords },
  pmt: { own: pmtOwnWords },
});
