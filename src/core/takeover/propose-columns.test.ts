import { tables, template } from "../../../test/support/ptn-sss";
import type { CellValue, FormatCategory } from "../grid/grid";
import { proposeColumns } from "./propose-columns";
import { targetsFor } from "./propose-target";
import type { SourceCell, SourceTable } from "./source-table";

type Given = CellValue | { readonly value: number; readonly format: FormatCategory };

/** A table of the user's; a column without header has none. */
function sourceOf(
  headers: readonly (string | null)[],
  rows: readonly (readonly Given[])[] = [],
): SourceTable {
  const cellOf = (given: Given, place: number, row: number): SourceCell => {
    const isFormatted = typeof given === "object" && given !== null && "format" in given;
    const [value, format] = isFormatted ? [given.value, given.format] : [given, "general" as const];
    return { address: `${String.fromCharCode(65 + place)}${row + 2}`, place, value, format };
  };
  return {
    ...{ sheet: "Suivi", title: null, range: "A1:Z9", date1904: false },
    columns: headers.map((header, place) => {
      const letters = String.fromCharCode(65 + place);
      return {
        ...{ header: header ?? letters, letters, place, ordinal: 1, count: 1 },
        ...(header === null && { isUnnamed: true as const }),
      };
    }),
    rows: rows.map((cells, row) => ({
      ...{ row: row + 1, kind: "data" as const },
      cells: cells.flatMap((given, place) => (given === null ? [] : [cellOf(given, place, row)])),
    })),
  };
}

/** Header of the user's column, by id of that of « Plan d'action ». */
const proposed = (...args: Parameters<typeof sourceOf>) =>
  Object.fromEntries(
    Object.entries(proposeColumns(sourceOf(...args), tables.actions, template)).map(([id, key]) => [
      id,
      key.replace("1/1 ", ""),
    ]),
  );

describe("by its header, a column is", () => {
  test("the one of that header, before the one of a synonym, before the one of other words", () => {
    expect(proposed(["Porteur", "Responsables", "Responsable"])).toEqual({ owner: "Responsable" });
    expect(proposed(["Porteur", "Responsables"])).toEqual({ owner: "Responsables" });
    expect(proposed(["Porteur"])).toEqual({ owner: "Porteur" });
  });

  test("the one that needs no hint before the one that has one", () => {
    expect(proposed(["Porteur (nom)", "Porteur"])).toEqual({ owner: "Porteur" });
    expect(proposed(["Porteur (nom)"])).toEqual({ owner: "Porteur (nom)" });
  });

  test("the one that its first word says, or its last", () => {
    expect(proposed(["Livrable du groupe", "Notre échéance"])).toEqual({
      ...{ deliverable: "Livrable du groupe", due: "Notre échéance" },
    });
    expect(proposed(["Le groupe livrable", "Livrable du groupe"])).toMatchObject({
      deliverable: "Livrable du groupe",
    });
    expect(proposed(["Le livrable du groupe"])).toEqual({});
  });

  test("the one that is meant, misspelt by a letter", () => {
    expect(proposed(["Echeanse"])).toEqual({ due: "Echeanse" });
    expect(proposed(["Livrabble", "Livrable"])).toEqual({ deliverable: "Livrable" });
    // Too short, or too far.
    expect(proposed(["Tipe", "Ekeanss"])).toEqual({});
  });

  test("none where most of what it holds is none of its values", () => {
    const rows = (...values: readonly CellValue[]) => values.map((value) => [value]);
    expect(proposed(["Échéance"], rows("2025-06-30", "bientôt", "2025-06-30"))).toEqual({ due: "Échéance" });
    expect(proposed(["Échéance"], rows("2025-06-30", "bientôt", "un jour", "2025-06-30", "x"))).toEqual({
      due: "Échéance",
    });
    expect(proposed(["Échéance"], rows("2025-06-30", "bientôt", "un jour"))["due"]).toBeUndefined();
    // Nothing is none of the values of a free column.
    expect(proposed(["Porteur"], rows({ error: "#N/A" }, { error: "#N/A" }))).toEqual({ owner: "Porteur" });
  });

  test("taken once", () => {
    const found = proposed(["Mesure", "Action"]);
    expect(found).toEqual({ action: "Action" });
  });
});

describe("by what it holds, a column that no header names is", () => {
  const status = ["En cours", "À faire", "Terminé", "En cours"];
  const with_ = (header: string | null, values: readonly Given[]) =>
    proposed(
      ["Action", header],
      values.map((value, row) => [`Mesure numéro ${row}`, value]),
    );

  test("that of a list, or of shares", () => {
    expect(with_("Xyz", status)).toEqual({ action: "Action", status: "Xyz" });
    expect(with_(null, status)).toEqual({ action: "Action", status: "B" });
    const shares = [0.5, 0.25, 1].map((value) => ({ value, format: "percent" as const }));
    expect(with_("Xyz", shares)).toEqual({ action: "Action", progress: "Xyz" });
    expect(with_("Xyz", ["50 %", "75 %", "90 %"])).toEqual({ action: "Action", progress: "Xyz" });
  });

  test("as long as three in four are, and not the same", () => {
    expect(with_("Xyz", [...status.slice(0, 3), "autre"])).toEqual({ action: "Action", status: "Xyz" });
    expect(with_("Xyz", [...status.slice(0, 2), "autre"])).toEqual({ action: "Action" });
    expect(with_("Xyz", ["En cours", "En cours"])).toEqual({ action: "Action" });
    expect(with_("Xyz", ["En cours"])).toEqual({ action: "Action" });
    // Bare numbers could be anything, dates the one or the other.
    expect(with_("Xyz", [0.5, 0.25, 0.75])).toEqual({ action: "Action" });
    expect(with_("Xyz", ["2025-06-30", "2025-07-30"])).toEqual({ action: "Action" });
  });
});

describe("the column that names the rows", () => {
  const texts = (count: number, text: (row: number) => CellValue) =>
    Array.from({ length: count }, (_, row) => text(row));
  const named = (...columns: readonly (readonly CellValue[])[]) =>
    proposed(
      ["Porteur", ...columns.map((_, place) => `Xyz${place}`)],
      texts(5, (row) => row).map((_, row) => ["DRH", ...columns.map((column) => column[row] ?? null)]),
    )["action"];

  test("is the one of texts that is filled in most, the first of as many", () => {
    const few = texts(3, (row) => `Mesure ${row}`);
    const all = texts(5, (row) => `Travail ${row}`);
    expect(named(few, all, all)).toBe("Xyz1");
  });

  test("holds texts of some length, mostly others", () => {
    expect(named(["achat", "vente", "essai", "école", "stage"])).toBe("Xyz0");
    expect(named(["aide", "pont", "note", "quai", "lits"])).toBeUndefined();
    expect(named(texts(5, (row) => `Travail ${Math.max(row, 1)}`))).toBe("Xyz0");
    expect(named(texts(5, (row) => `Travail ${Math.max(row, 2)}`))).toBeUndefined();
    expect(named(texts(4, (row) => (row === 0 ? 5 : `Travail ${row}`)))).toBe("Xyz0");
    expect(named(texts(5, (row) => (row < 2 ? 5 : `Travail ${row}`)))).toBeUndefined();
    expect(named(texts(5, () => 12_345))).toBeUndefined();
  });

  test("is not sought where a header names it", () => {
    expect(
      proposed(
        ["Action", "Xyz"],
        [
          [null, "Un long texte"],
          [null, "Un autre texte"],
        ],
      ),
    ).toEqual({ action: "Action" });
  });
});

test("the first column, without header, holds the numbers of the rows where no two are the same", () => {
  const numbered = (header: string | null, ...values: readonly CellValue[]) =>
    proposed(
      [header, "Action"],
      values.map((value) => [value, "Former"]),
    )["number"];
  expect([numbered(null, 1, 2), numbered(null, "A-1", "A-2"), numbered(null, "12345678", "x")]).toEqual([
    "A",
    "A",
    "A",
  ]);
  expect([
    numbered("Xyz", 1, 2),
    numbered(null, 1, 1),
    numbered(null, 1),
    numbered(null, "a b", "c"),
  ]).toEqual([...[undefined, undefined, undefined, undefined]]);
  expect([numbered(null, "123456789", "x"), numbered(null, { error: "#N/A" }, 1)]).toEqual([
    undefined,
    undefined,
  ]);
});

test("a table is offered first where its own columns are, then where people begin from nothing", () => {
  const targets = (...headers: readonly string[]) =>
    targetsFor(sourceOf(headers), template).map(({ table }) => table);
  expect(targets("No", "Risque", "Probabilité", "Impact")[0]).toBe("risks");
  expect(targets("Indicateur", "Résultat 2024-2025", "Source de données")[0]).toBe("indicators");
  expect(targets("Responsable", "Échéance")).toEqual([
    "actions",
    "risks",
    "change",
    "workforce",
    "indicators",
  ]);
  expect(targets("Énoncé du risque", "Tâche", "Livrables")[0]).toBe("actions");
  expect(targets("Risque", "Tâche")[0]).toBe("risks");
});
