import { validationWith } from "../../test/fakes/plan";
import type { Severity } from "../core/programme/finding/facts";
import type { KeyedFinding } from "../core/programme/finding/finding";
import { groupCards, searchFindings, weightOf, type CardGroup } from "./cards";

interface Said {
  readonly rule: string;
  readonly severity?: Severity;
  readonly cell?: string;
  readonly name?: string;
  readonly part?: "wrong" | "left";
  readonly year?: string;
}

function found(key: string, { rule, severity = "error", cell, name, part, year }: Said): KeyedFinding {
  const [sheet = "", address = ""] = cell?.split("!") ?? [];
  return {
    ...{ key, rule, severity },
    cells: cell === undefined ? [] : [{ sheet, address }],
    facts: year === undefined ? {} : { year },
    ...(name === undefined ? {} : { item: { subject: "indicators", name } }),
    ...(part ? { problem: { kind: "gap", part } } : {}),
  };
}

const findings = [
  found("a", { rule: "MES-01", cell: "Indicateurs!N5", name: "1.1", part: "left", year: "2024-2025" }),
  found("b", { rule: "MES-03", cell: "Indicateurs!O5", name: "1.1", part: "left", year: "2024-2025" }),
  found("c", { rule: "MES-05", cell: "Indicateurs!Q5", name: "1.1" }),
  found("d", { rule: "RIS-01", cell: "Risques!D6" }),
  found("e", {
    rule: "ECA-02",
    severity: "warning",
    cell: "Indicateurs!K6",
    name: "1.2",
    part: "wrong",
    year: "2024-2025",
  }),
  found("f", {
    rule: "ECA-02",
    severity: "warning",
    cell: "Indicateurs!K5",
    name: "1.1",
    part: "wrong",
    year: "2024-2025",
  }),
  found("g", {
    rule: "ECA-02",
    severity: "info",
    cell: "Indicateurs!H5",
    name: "1.1",
    part: "wrong",
    year: "2023-2024",
  }),
  found("h", { rule: "STR-01" }),
];
const sheets = ["Identification", "Indicateurs", "Risques"];

const shown = (groups: readonly CardGroup[]) =>
  groups.map(({ item, sheet, count, cards }) => [
    item?.name ?? sheet ?? null,
    count,
    cards.map((card) => [
      weightOf(card),
      card.findings.map(({ key }) => key).join(""),
      card.problem?.left ?? null,
    ]),
  ]);

test("by row: one problem is one card, what is wrong first; the heaviest cards first", () => {
  expect(shown(groupCards(findings, "item", sheets))).toEqual([
    [null, 1, [["error", "h", null]]],
    [
      "1.1",
      5,
      [
        ["error", "fab", ["MES-01", "MES-03"]],
        ["error", "c", null],
        ["info", "g", null],
      ],
    ],
    ["1.2", 1, [["warning", "e", null]]],
    ["Risques", 1, [["error", "d", null]]],
  ]);
});

test("by sheet, in the order of the workbook", () => {
  expect(shown(groupCards(findings, "sheet", sheets)).map(([name, count]) => [name, count])).toEqual([
    [null, 1],
    ["Indicateurs", 6],
    ["Risques", 1],
  ]);
});

test("rows whose name is blank are not taken for one another", () => {
  const blank = ["A5", "A6"].map((address) =>
    found(address, { rule: "X", cell: `Actions!${address}`, name: "" }),
  );
  expect(groupCards(blank, "item", ["Actions"]).map(({ count }) => count)).toEqual([1, 1]);
});

test.each([
  ["", 3],
  ["écart", 2],
  ["ECART 1.1", 1],
  ["1.1 risque", 0],
])("« %s » is searched without case or accents, every word of it", (query, count) => {
  const texts = ["Écart de l’indicateur 1.1", "écart 1.2", "Risque élevé"];
  expect(searchFindings(texts, query, (text) => text)).toHaveLength(count);
});

test("findings of a validation without rows stand alone", () => {
  const { findings: plain } = validationWith([{ rule: "A", severity: "info", cells: [], facts: {} }]);
  expect(groupCards(plain, "item", [])).toHaveLength(1);
});
