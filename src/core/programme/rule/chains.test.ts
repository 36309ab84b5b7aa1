/** Precedence: one finding a cell, the first rule that holds; and severity by the calendar. */
import { tableIds, chainsOf } from "../../../../test/support/ptn-sss";
import { tableOf } from "../table/table";
import {
  linesOf,
  planGrid,
  template,
  type PlanInputs,
  type RowInputs,
} from "../../../../test/support/plan-grid";
import { isoToSerial } from "../../calendar/dates";

const choice = { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" };
const AFTER = "2025-04-15";
/** What a plan has besides the row that is tested, so that nothing else is found in it. */
const rest = {
  choice,
  isBare: true,
  identification: { followUp: "S2", accountable: "Santé Québec" },
  actions: ["1.1", "3.1"].map((indicator, place) => ({
    number: `A${place + 1}`,
    aim: `Indicateur ${indicator}`,
    type: "Action",
    action: "Former les équipes",
    owner: "Direction des ressources informationnelles",
    due: isoToSerial("2025-09-30"),
  })),
};

const publicBody = { category: "OP", organization: "INSPQ" };

/** What is said of a plan, but for the official rows that it does not have. */
const linesOfAnswers = (inputs: PlanInputs): readonly string[] =>
  linesOf(planGrid({ ...rest, ...inputs }), AFTER).filter((line) => !line.includes("STR-07"));

const linesOfRow = (
  number: string,
  row: RowInputs,
  identification: PlanInputs["identification"] = {},
): readonly string[] =>
  linesOfAnswers({
    identification: { ...rest.identification, ...identification },
    indicators: { [number]: row },
  });

/** What is said on one cell. */
const on = (
  cell: string,
  number: string,
  row: RowInputs,
  identification: PlanInputs["identification"] = {},
) => linesOfRow(number, row, identification).filter((line) => line.split(" ")[4] === cell);

describe("one finding a cell: the first that holds", () => {
  test.each<[string, string, RowInputs, PlanInputs["identification"], string]>([
    ["out of scope before anything on the value", "3.1", { result2: "x" }, publicBody, "warning POR-01"],
    ["not a number before its comparison", "1.1", { result2: "quarante" }, {}, "error VAL-01"],
    ["a number kept as text before what is not a number", "1.1", { result2: "40 %" }, {}, "error VAL-04"],
    ["the scale before the bounds, since a value is proposed", "1.1", { result2: 90 }, {}, "warning VAL-03"],
    ["the bounds before the gap", "1.1", { result2: -0.4 }, {}, "error VAL-02"],
    ["the kind of answer before the milestone", "2.1", { result1: 0.2 }, {}, "error VAL-06"],
    ["two readings before the gap", "3.1", { baseline: 0.5, result2: 0.53 }, {}, "warning CIB-06"],
    ["no target before the year to come", "4.2", { result4: 0.5 }, {}, "info VAL-07"],
    ["too early, whatever the value says of the target", "1.1", { result4: 0.4 }, {}, "error ECA-05"],
  ])("%s", (_, number, row, identification, expected) => {
    const cell = Object.keys(row).find((id) => id.startsWith("result")) ?? "";
    expect(on(cell, number, row, identification).map((line) => line.slice(0, expected.length))).toEqual([
      expected,
    ]);
  });

  test("a local target: the value, then too low, then lower than before, then beyond, then missing", () => {
    const said = (local1: number | null, local2: RowInputs[string]) =>
      on("local2", "1.1", { local1, local2: local2 ?? null }).map((line) =>
        line.split(" ").slice(0, 2).join(" "),
      );
    expect(said(0.9, "x")).toEqual(["error VAL-01"]);
    expect(said(0.9, 80)).toEqual(["warning VAL-03"]);
    expect(said(0.9, 0.6)).toEqual(["error CIB-02"]);
    expect(said(0.9, 0.8)).toEqual(["warning CIB-04"]);
    expect(said(0.6, 0.8)).toEqual(["info CIB-03"]);
    expect(said(0.6, null)).toEqual(["toFill CIB-01"]);
    expect(said(0.6, 0.75)).toEqual([]);
  });

  test("a baseline: its value before its absence", () => {
    expect(on("baseline", "3.1", { baseline: "x" })).toEqual(["error VAL-01 indicators 3.1 baseline"]);
    expect(on("baseline", "3.1", {})).toEqual(["toFill CIB-05 indicators 3.1 baseline"]);
  });

  test("a due date: what is there before what is not", () => {
    const measure = { explanation2: "Retard", mitigation2: "Relance", owner2: "Direction" };
    expect(on("due2", "1.1", { result2: 0.4, ...measure, due2: "bientôt" })).toEqual([
      "error DAT-01 indicators 1.1 due2",
    ]);
    expect(on("due2", "1.1", { result2: 0.4, ...measure })).toEqual(["error MES-05 indicators 1.1 due2"]);
  });

  test("a rating that is wrong is not missing", () => {
    const risks = { R03: { likelihood: 9 } };
    expect(linesOfAnswers({ risks })).toEqual([
      "error RIS-02 risks R03 likelihood",
      "toFill RIS-01 risks R03 impact",
    ]);
  });
});

describe("what silences what", () => {
  test("between two readings, no gap: nothing asks for an explanation", () => {
    const lines = linesOfRow("3.1", { baseline: 0.5, local2: 0.55, result2: 0.53 });
    expect(lines).toEqual(["warning CIB-06 indicators 3.1 result2"]);
  });

  test("« Sans objet » with its justification silences CIB, ECA and MES on the row", () => {
    const bad: RowInputs = { local2: 0.1, result1: "Sans objet", result2: 0.1 };
    const families = (row: RowInputs) =>
      linesOfRow("1.1", row).map((line) => line.split(" ")[1]?.slice(0, 3));
    expect(families(bad)).toEqual(["POR", "CIB", "MES", "MES", "MES", "MES", "ECA"]);
    expect(families({ ...bad, applicable: "Sans objet", justification: "Aucun nouveau service" })).toEqual(
      [],
    );
  });

  test("« Sans objet » without it silences nothing, and says so", () => {
    expect(linesOfRow("1.1", { applicable: "Sans objet", local2: 0.8, result1: 0.5, result2: 0.4 })).toEqual([
      "error POR-02 indicators 1.1 justification",
      "error MES-01 indicators 1.1 explanation2",
      "error MES-03 indicators 1.1 mitigation2",
      "error MES-04 indicators 1.1 owner2",
      "error MES-05 indicators 1.1 due2",
      "warning ECA-02 indicators 1.1 result2",
      "info CIB-03 indicators 1.1 local2",
    ]);
  });

  test("an indicator out of scope has no finding but what is typed there", () => {
    expect(linesOfRow("3.1", {}, publicBody)).toEqual([]);
    expect(linesOfRow("3.1", { result2: 0.1 }, publicBody)).toEqual([
      "warning POR-01 indicators 3.1 result2",
    ]);
  });
});

describe("severity follows the calendar", () => {
  const row = { local2: 0.8, result1: 0.5, result2: 0.4 };
  const severities = (dataDate: string) =>
    linesOfRow("1.1", row, { dataDate: isoToSerial(dataDate) })
      .filter((line) => !/CIB-03|DAT-05/.test(line))
      .map((line) => line.split(" ").slice(0, 2).join(" "));

  test("to the day: before the year, during it, after 31 March", () => {
    expect(severities("2024-03-31")).toEqual(["error ECA-05"]);
    const during = ["info ECA-02", "info MES-01", "info MES-03"];
    expect(severities("2024-04-01")).toEqual(during);
    expect(severities("2024-09-29")).toEqual(during);
    expect(severities("2024-09-30")).toEqual(["toFill SUI-01", ...during]);
    expect(severities("2025-03-31")).toEqual(["toFill SUI-01", ...during]);
    const ended = ["error MES-01", "error MES-03", "error MES-04", "error MES-05", "warning ECA-02"];
    expect(severities("2025-04-01")).toEqual(ended);
  });

  test("a date with a time is that whole day", () => {
    const lateOn = (day: string) =>
      linesOfRow("1.1", row, { dataDate: isoToSerial(day) + 0.99 }).map((line) => line.split(" ")[1]);
    expect(lateOn("2024-03-31")).toContain("ECA-05");
    expect(lateOn("2025-03-31")).not.toContain("MES-04");
    expect(lateOn("2025-04-01")).toContain("MES-04");
  });
});

test("within a table, each cell has one chain, and each year's cells are in its group", () => {
  for (const id of tableIds) {
    const chains = chainsOf(id);
    expect(new Set(chains.map(({ cell }) => cell)).size).toBe(chains.length);
    for (const { cell, group, cases } of chains) {
      expect(tableOf(template, id).columns.find((column) => column.id === cell)?.year ?? 0).toBe(group);
      expect(new Set(cases.map(({ check }) => check.year ?? 0))).toEqual(new Set([group]));
    }
  }
});
