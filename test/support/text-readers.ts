/** Everything that reads a text of a cell, whatever its length, by what it looks for. */
import { plainText } from "../../src/app/plain-text";
import { cleanText } from "../../src/core/conditions/cell-text";
import { foldText } from "../../src/core/conditions/fold-text";
import { headerKey } from "../../src/core/text/header-key";
import { findOrganization } from "../../src/core/organizations/organizations";
import { namesPerson, personalKindsIn } from "../../src/core/text/personal-information";
import { readDate } from "../../src/core/calendar/read-date";
import { readNumber } from "../../src/core/text/read-number";
import { normalizeText } from "../../src/core/text/text";
import { itemsToQuote } from "../../src/core/programme/rule/nearest-items";
import { repeats, saysNothing } from "../../src/core/rules/wording";
import { compareOfficial, numberText } from "../../src/core/programme/official/compare";

const official = { content: "Former les équipes", variants: [] };

export const textReaders: readonly (readonly [string, (text: string) => unknown])[] = [
  ["personal information", personalKindsIn],
  ["names of persons", namesPerson],
  ["texts that say nothing", saysNothing],
  ["texts that repeat a wording", (text) => repeats(text, "Former les équipes")],
  ["numbers", readNumber],
  ["dates", readDate],
  ["headers", headerKey],
  ["numbers of rows", numberText],
  ["official wordings", (text) => compareOfficial("wording", text, official)],
  ["organizations", findOrganization],
  ["normalized texts", normalizeText],
  ["cleaned texts", cleanText],
  ["spellings", foldText],
  ["nearest items", (text) => itemsToQuote(text, ["Planifiée", "En cours", "Réalisée"])],
  ["searches", plainText],
];
