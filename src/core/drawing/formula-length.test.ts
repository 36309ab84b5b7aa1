import { drawing } from "../../../test/support/plan-grid";
import { fileWorkbookWords } from "../../locales/fr/file-workbook";
import { editionOfFile } from "../editions/from-file/edition-of";
import { readEditionFile } from "../editions/from-file/read-edition-file";
import type { Edition } from "../programme/edition";
import { FORMULA_BUDGET } from "../conditions/split-value";

/** What Excel takes in a conditional format or a list is shorter than in a cell. */
const LONGEST_RULE = 255;

/** As many years and indicators as the shipped ones and more: a file may have six years, each with its own answers. */
function sixYears(): Edition {
  const years = Array.from({ length: 6 }, (_, place) => `${2026 + place}-${2027 + place}`);
  const numbers = Array.from({ length: 10 }, (_, place) => `1.${place + 1}`);
  const indicators = numbers.map((number) => ({ number, wording: "Taux", targets: years.map(() => "+5 %") }));
  const reading = readEditionFile(
    JSON.stringify({
      ...{ format: "feuille-de-route/1", id: "six", version: "2026.1", title: "Six", acronym: "SIX" },
      fiscalYears: years,
      orientations: [{ wording: "Proches", objectives: [{ number: "1.1", wording: "Offrir", indicators }] }],
      risks: [{ number: "R1", type: "Humain", wording: "Relève", measures: ["Former"] }],
    }),
    [],
  );
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.problems));
  return editionOfFile(reading, fileWorkbookWords);
}

const six = sixYears();
const sheets = [...drawing().sheets, ...drawing({}, six).sheets];

test("a file of six years has a band of answers a year, as its first revision has not", () => {
  const headers = (edition: Edition | undefined) =>
    edition?.tables[0]?.columns
      .filter(({ header }) => header.startsWith("Explication"))
      .map(({ header }) => header);
  expect([six.revision, headers(six)?.length]).toEqual([4, 6]);
  expect(headers(six)?.at(-1)).toBe("Explication de l'écart 2031-2032");
  const former = six.former?.map((edition) => [edition.revision, headers(edition)?.length]);
  expect(former).toEqual([
    [2, 1],
    [3, 6],
  ]);
});

test("no formula of a cell is longer than the budget, which leaves room for longer names and rows further down", () => {
  const tooLong = sheets.flatMap(({ role, content }) =>
    content.flatMap((block) =>
      block.content.flat().flatMap((value) => {
        const isLong = typeof value === "string" && value.startsWith("=") && value.length > FORMULA_BUDGET;
        return isLong ? [`${role} ${block.range}: ${value.length}`] : [];
      }),
    ),
  );
  expect([...new Set(tooLong)]).toEqual([]);
});

test("no formula of a conditional format, a list or a name is longer than a literal", () => {
  const formulas = sheets.flatMap(({ conditionalFormats, validations, names }) => [
    ...conditionalFormats.map(({ formula }) => formula),
    ...names.map(({ formula }) => formula),
    ...validations.flatMap(({ rule }) =>
      rule.type === "list" ? [rule.source] : rule.type === "custom" ? [rule.formula] : [],
    ),
  ]);
  expect(formulas.filter(({ length }) => length > LONGEST_RULE)).toEqual([]);
});
