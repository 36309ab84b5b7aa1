import type { CellValue } from "../grid/grid";
import { cellOf, type OfficialContent, type OfficialKind } from "../programme/official/content";
import type { Column } from "../programme/table/table";
import { isOfficialNumber, officialRowOf, saysPublished } from "./match-official";
import type { ReadCell } from "./place-row";

const official = (id: string, kind: OfficialKind) => ({ id, header: id, kind });

const content: OfficialContent = {
  role: "risks",
  keyColumn: "number",
  columns: [
    official("number", "number"),
    official("risk", "wording"),
    official("type", "wording"),
    official("target", "target"),
  ],
  rows: [
    {
      id: "R01",
      cells: {
        number: cellOf("R01"),
        risk: cellOf("Une panne"),
        type: cellOf("Technique"),
        target: cellOf("90 %"),
      },
    },
    { id: "R02", cells: { number: cellOf("R02"), risk: cellOf("Un retard"), type: cellOf("Technique") } },
    { id: "R03", cells: { number: cellOf("R03"), type: cellOf("Humain") } },
  ],
};

const column = (id: string) => ({ id, header: id }) as Column;
const read = (id: string | null, value: CellValue): ReadCell => ({
  cell: { address: "B2", place: 1, value, format: "general" },
  source: { header: "En-tête", ordinal: 1, count: 1, letters: "B", place: 1 },
  to: id === null ? null : { column: column(id), conversion: { kind: "refused", why: "error" } },
});

/** The row that these cells are about: [column, value]. */
const rowOf = (takesOwnRows: boolean, ...cells: readonly (readonly [string | null, CellValue])[]) =>
  officialRowOf(
    cells.map(([id, value]) => read(id, value)),
    content,
    { takesOwnRows },
  )?.id ?? null;

describe("the official row that a row of the user's is about", () => {
  test.each<[string, readonly (readonly [string | null, CellValue])[], string | null]>([
    ["by its number", [["number", "R02"]], "R02"],
    ["by the first word of its number", [["number", " R02\nUn retard"]], "R02"],
    ["by a wording that only one row has", [["risk", "UN RETARD"]], "R02"],
    ["not by one that several have", [["type", "Technique"]], null],
    ["by one that the others of its column differ from", [["type", "Humain"]], "R03"],
    [
      "by its wording, where the number is none",
      [
        ["number", "12"],
        ["risk", "Une panne"],
      ],
      "R01",
    ],
    [
      "by its wording, where the number is blank",
      [
        ["number", " "],
        ["risk", "Une panne"],
      ],
      "R01",
    ],
    ["not by a column that nothing asks for", [[null, "Une panne"]], null],
    ["not by a target", [["target", "90 %"]], null],
    ["none", [["risk", "Un autre"]], null],
  ])("%s", (_, cells, id) => {
    expect(rowOf(false, ...cells)).toBe(id);
  });

  test("is that of its number, whatever else it says, where nobody adds rows", () => {
    const cells = [
      ["number", "R02"],
      ["risk", "Un autre"],
    ] as const;
    expect([rowOf(false, ...cells), rowOf(true, ...cells)]).toEqual(["R02", null]);
  });

  test("is that of its number where people add rows, as long as nothing it says is of another", () => {
    expect(rowOf(true, ["number", "R02"])).toBe("R02");
    expect(rowOf(true, ["number", "R02"], ["risk", "un retard"])).toBe("R02");
    // What several rows say tells none of them.
    expect(rowOf(true, ["number", "R02"], ["type", "Humain"])).toBe("R02");
    expect(rowOf(true, ["number", "R01"], ["type", "Autre"])).toBe("R01");
    expect(rowOf(true, ["number", "R02"], ["risk", "Une panne"])).toBe("R01");
  });
});

test("a cell says what is published in the row", () => {
  const [row] = content.rows;
  if (!row) throw new Error("no row");
  const says = (id: string, value: CellValue) => saysPublished(read(id, value), column(id), { content, row });
  expect([says("number", "r01"), says("number", "R01 – Une panne"), says("number", "R02")]).toEqual([
    ...[true, true, false],
  ]);
  expect([says("risk", "Une panne"), says("risk", "une  panne"), says("risk", "Un retard")]).toEqual([
    ...[true, true, false],
  ]);
  expect([says("target", 0.9), says("target", 0.8)]).toEqual([true, false]);
  // Nothing is published in the one, and the other is of no official column.
  const [, , last] = content.rows;
  expect(last && saysPublished(read("risk", null), column("risk"), { content, row: last })).toBe(false);
  expect(says("owner", "DRH")).toBe(false);
  const more = { ...row, cells: { ...row.cells, owner: cellOf("DRH") } };
  expect(saysPublished(read("owner", "DRH"), column("owner"), { content, row: more })).toBe(false);
});

test("the number of an official row is no number of the organization's own", () => {
  const numbers = ["R03", "r03 – Nom", "R04", "", null];
  expect(numbers.map((value) => isOfficialNumber(content, read("number", value)))).toEqual([
    ...[true, true, false, false, false],
  ]);
});
