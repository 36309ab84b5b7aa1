/**
 * One cell that holds as much as Excel lets it costs no more than a long one, whatever stands in it: what reads a
 * text takes a time that follows its length. Eight times the length takes about eight times as long; where the time
 * grew with the square of the length it would take sixty-four times.
 */
import { planGrid, template, validated } from "../../../test/support/plan-grid";
import { fullPlan } from "../../../test/support/full-plan";
import { hostileTexts } from "../../../test/support/hostile-texts";
import { growthOf, LINEAR, shortest } from "../../../test/support/growth";
import { ruleTalk } from "../../locales/describe-finding";
import { ruleWords } from "../../locales/fr/rules";
import { plainText } from "../../app/plain-text";
import { cleanText } from "../conditions/cell-text";
import { foldText } from "../conditions/fold-text";
import { parseFiscalYear } from "../plan/fiscal-year";
import type { Grid } from "../plan/grid";
import { headerKey } from "../plan/header-key";
import { findOrganization } from "../plan/organizations";
import { namesPerson, personalKindsIn } from "../plan/personal-information";
import { readDate } from "../plan/read-date";
import { readNumber } from "../plan/read-number";
import { normalizeText } from "../plan/text";
import { fields } from "../template/identification";
import { compareOfficial, numberText } from "../template/official/compare";
import { tableIds, type TableId } from "../template/table";
import { itemsToQuote } from "./nearest-items";
import { repeats, saysNothing } from "./wording";

const { describe: inWords } = ruleTalk(ruleWords);
const TODAY = "2025-06-01";

const firstRow = (id: TableId): string | null => {
  const list = template.tables[id].keyList;
  return list === null ? null : String(template.lists[list]?.[0]);
};

/** A plan that is filled in, with this text in every cell of the first row of each table and of Identification. */
function filledWith(text: string): Grid {
  const rowOf = (id: TableId) =>
    Object.fromEntries(
      template.tables[id].columns.filter(({ kind }) => kind !== "output").map((column) => [column.id, text]),
    );
  const tables = Object.fromEntries(
    tableIds.map((id) => {
      const row = firstRow(id);
      if (id === "actions" || row === null) return [id, [rowOf(id), ...fullPlan.actions]];
      return [id, { ...fullPlan[id], [row]: rowOf(id) }];
    }),
  );
  const identification = Object.fromEntries(fields.map(({ id }) => [id, text]));
  return planGrid({ ...fullPlan, ...tables, identification });
}

/** What a cell holds at most is 32,767 characters. */
const LENGTH = 32_759;
const TIMES = 10;

const ordinary = (length: number): string => "Les équipes seront formées au printemps. ".repeat(length / 41);

jest.setTimeout(600_000);

test("every rule and its words: any text costs no more than a few times what plain sentences of that length do", () => {
  const cost = (text: string): number => {
    const grid = filledWith(text);
    return shortest(() => validated(grid, TODAY).findings.map(inWords), 1);
  };
  cost(ordinary(LENGTH));
  const plain = cost(ordinary(LENGTH));
  const costly = hostileTexts.filter(([, of]) => cost(of(LENGTH)) > TIMES * plain);
  expect(costly.map(([name]) => name)).toEqual([]);
});

const official = { content: "Former les équipes", variants: [] };

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["personal information", personalKindsIn],
  ["names of persons", namesPerson],
  ["texts that say nothing", saysNothing],
  ["texts that repeat a wording", (text) => repeats(text, "Former les équipes")],
  ["numbers", readNumber],
  ["dates", readDate],
  ["fiscal years", parseFiscalYear],
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

test.each(readers)("%s: eight times the length takes about eight times as long", (_, read) => {
  const grown = hostileTexts.filter(([, of]) => {
    const make = (length: number): (() => unknown) => {
      const text = of(length);
      return () => read(text);
    };
    return growthOf(make) > LINEAR;
  });
  expect(grown.map(([name]) => name)).toEqual([]);
});
