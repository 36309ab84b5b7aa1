import type { Finding } from "../core/programme/finding/finding";
import type { FindingCell } from "../core/programme/finding/facts";
import { groupSame } from "./group-same";

const at = (address: string, sheet = "Indicateurs"): FindingCell => ({ sheet, address });

const found = (value: string, ...cells: readonly FindingCell[]): Finding => ({
  rule: "MES-02",
  severity: "warning",
  cells,
  facts: { value },
});

const said = ({ facts }: Finding) => ({
  message: `Trop bref : ${String(facts["value"])}.`,
  fix: `Précisez (${facts["shortest"] === undefined ? "30" : String(facts["shortest"])}).`,
});

const shape = (findings: readonly Finding[]) =>
  groupSame(findings, said).map(({ words, findings: group }) => [
    words.message,
    ...group.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`).join("+")),
  ]);

it("makes one item of the findings that say the same thing, in the order in which they come", () => {
  const findings = [
    found("idem", at("N6")),
    found("à venir", at("N7")),
    found("idem", at("N9"), at("O9")),
    found("à venir", at("K4", "Risques")),
    found("idem", at("N8")),
  ];
  expect(shape(findings)).toEqual([
    ["Trop bref : idem.", "Indicateurs!N6", "Indicateurs!N9+Indicateurs!O9", "Indicateurs!N8"],
    ["Trop bref : à venir.", "Indicateurs!N7", "Risques!K4"],
  ]);
});

it("keeps apart what asks for another correction, or is of another severity", () => {
  const other: Finding = { ...found("idem", at("N7")), facts: { value: "idem", shortest: 50 } };
  const milder: Finding = { ...found("idem", at("N8")), severity: "info" };
  expect(shape([found("idem", at("N6")), other, milder])).toEqual([
    ["Trop bref : idem.", "Indicateurs!N6"],
    ["Trop bref : idem.", "Indicateurs!N7"],
    ["Trop bref : idem.", "Indicateurs!N8"],
  ]);
});

it("leaves alone the findings on no cell", () => {
  expect(shape([found("idem"), found("idem", at("N6")), found("idem"), found("idem", at("N7"))])).toEqual([
    ["Trop bref : idem.", ""],
    ["Trop bref : idem.", "Indicateurs!N6", "Indicateurs!N7"],
    ["Trop bref : idem.", ""],
  ]);
});

it("gives the words that it was grouped by", () => {
  const [group] = groupSame([found("idem", at("N6"))], said);
  expect(group?.words).toEqual({ message: "Trop bref : idem.", fix: "Précisez (30)." });
});

it("makes nothing of nothing", () => {
  expect(groupSame([], said)).toEqual([]);
});
