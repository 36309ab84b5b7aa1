/** Several plans in one workbook: which sheets are read together, and which « Identification » with them. */
import { planGrid, template } from "../../../test/support/plan-grid";
import { fieldRow, VALUE_COLUMN } from "../programme/workbook/identification";
import type { Grid, GridSheet } from "../grid/grid";
import { locateSheets } from "./locate";

const inserted = planGrid({ choice: { organization: "CISSS de Laval", category: "RSSS" } });
const short: Readonly<Record<string, string>> = {
  id: "Identification",
  ind: "Indicateurs",
  act: "Plan d'action",
  risk: "Risques",
  chg: "Gestion du changement",
  wf: "Main-d'œuvre",
};

/** "ind" or "ind=Titre" or "ind=Titre@CHUM" (organization), "~" before for a hidden sheet, "!" for one without mark. */
function sheetOf(text: string): GridSheet {
  const [, flags = "", key = "", title, organization] =
    /^([~!]*)([a-z]+)(?:=([^@]*))?(?:@(.*))?$/.exec(text) ?? [];
  const original = inserted.sheets.find(({ name }) => name === short[key]);
  if (!original) throw new Error(`No sheet ${text}`);
  const values = original.values.map((line) => [...line]);
  const line = values[fieldRow("organization")];
  if (organization !== undefined && line) line[VALUE_COLUMN] = organization;
  return {
    ...original,
    values,
    name: title ?? original.name,
    visibility: flags.includes("~") ? "hidden" : "visible",
    names: flags.includes("!") ? [] : original.names,
  };
}
const gridOf = (...sheets: readonly string[]): Grid => ({ ...inserted, sheets: sheets.map(sheetOf) });

/** Titles read, "?" before a role of which nothing tells. */
function readIn(...sheets: readonly string[]): string {
  const { read, unsure } = locateSheets(gridOf(...sheets), template);
  const titles = [...read.values()]
    .sort((one, other) => one.order - other.order)
    .map(({ sheet }) => sheet.name);
  return [...titles, ...[...unsure].map((role) => `?${role}`)].join(", ");
}

const all = ["id", "ind", "act", "risk", "chg", "wf"];
const second = all.map((key) => `${key}=${short[key] ?? ""} (2)@CHUM`);
const titles = (suffix = "") => all.map((key) => `${short[key] ?? ""}${suffix}`).join(", ");

describe("two whole plans", () => {
  test("one after the other: the first, under the template's titles", () => {
    expect(readIn(...all, ...second)).toBe(titles());
    expect(readIn(...second, ...all)).toBe(titles());
  });

  test("sheet beside sheet", () => {
    expect(readIn(...all.flatMap((key, place) => [key, second[place] ?? ""]))).toBe(titles());
    expect(readIn(...all.flatMap((key, place) => [second[place] ?? "", key]))).toBe(titles());
  });

  test("one without marks", () => {
    const bare = second.map((sheet) => `!${sheet}`);
    expect(readIn(...all, ...bare)).toBe(titles());
    expect(readIn(...all.map((key) => `!${key}`), ...second)).toBe(titles(" (2)"));
  });

  test("both without some of their marks: the one with most of them", () => {
    const [id, , act, ...rest] = second;
    const fewer = [...all.slice(0, 2), ...all.slice(2).map((key) => `!${key}`)];
    expect(readIn(...fewer, id ?? "", "!ind=Indicateurs (2)", act ?? "", ...rest)).toBe(titles(" (2)"));
  });

  test("the one with most sheets in view, then with most sheets", () => {
    expect(readIn(...all.slice(0, 4), "~chg", "~wf", ...second)).toBe(titles(" (2)"));
    expect(readIn(...all.slice(0, 5), ...second)).toBe(titles(" (2)"));
    expect(readIn(...all, ...second.slice(0, 5))).toBe(titles());
  });

  test("under titles of their own, together or mixed", () => {
    const named = (word: string) => all.map((key) => `${key}=${word} – ${short[key] ?? ""}@${word}`);
    const [one, two] = [named("CHUM"), named("CHUS")];
    const expected = all.map((key) => `CHUM – ${short[key] ?? ""}`).join(", ");
    expect(readIn(...one, ...two)).toBe(expected);
    expect(readIn(...one.flatMap((sheet, place) => [sheet, two[place] ?? ""]))).toBe(expected);
  });

  test("under titles that say nothing of the template", () => {
    const numbered = (from: number) => all.map((key, place) => `${key}=Feuil${from + place}`);
    expect(readIn(...numbered(1), ...numbered(7))).toBe("Feuil1, Feuil2, Feuil3, Feuil4, Feuil5, Feuil6");
  });

  test("the second one hidden, the first without « Identification »", () => {
    const [, ...tables] = all;
    expect(readIn(...tables, ...second.map((sheet) => `~${sheet}`))).toBe(
      titles().replace("Identification, ", ""),
    );
  });
});

describe("two plans, and an « Identification » under another title", () => {
  const [, ...tables] = all;
  const [, ...secondTables] = second;

  test.each([
    [
      "that of the first",
      ["id=Fiche", ...tables, ...second],
      `Fiche, ${tables.map((key) => short[key]).join(", ")}`,
    ],
    ["that of the second", [...all, "id=Fiche@CHUM", ...secondTables], titles()],
    [
      "that of the first, the second having its title",
      ["id=Fiche", ...tables, "id@CHUM", ...secondTables],
      `Fiche, ${tables.map((key) => short[key]).join(", ")}`,
    ],
  ])("%s", (_, sheets, expected) => {
    expect(readIn(...sheets)).toBe(expected);
  });

  test("is unknown when its title says one plan, its place another", () => {
    expect(readIn(...tables, "id@CHUM", ...secondTables)).toContain("?identification");
  });

  test("is unknown when sheets were shuffled and nothing tells", () => {
    const sheets = [
      "act",
      "ind=Indicateurs (2)",
      "risk",
      "id=Fiche",
      "risk=Risques (2)",
      "ind",
      "id=Notice@CHUM",
    ];
    expect(readIn(...sheets)).toContain("?identification");
    expect(readIn(...sheets)).not.toContain("Fiche");
  });

  test("the whole plan is read when the other one has none", () => {
    expect(readIn(...tables, ...second)).toBe(titles(" (2)"));
    expect(readIn(...all, ...secondTables)).toBe(titles());
  });
});

describe("a copy of one sheet", () => {
  test.each(all)("%s is left, whichever stands first", (key) => {
    const copy = `${key}=${short[key] ?? ""} (2)`;
    expect(readIn(...all, copy)).toBe(titles());
    expect(readIn(copy, ...all)).toBe(titles());
    const place = all.indexOf(key);
    expect(readIn(...all.slice(0, place), copy, ...all.slice(place))).toBe(titles());
  });

  test("without mark, is left for the marked one, whatever their titles", () => {
    expect(readIn("!risk", ...all.filter((key) => key !== "risk"), "risk=Risques (2)")).toContain(
      "Risques (2)",
    );
  });

  test("without mark, is left though it alone is in view", () => {
    expect(readIn(...all.map((key) => (key === "risk" ? "~risk" : key)), "!risk=Copie")).toBe(titles());
  });

  test("in view is read before a hidden one", () => {
    expect(readIn(...all.filter((key) => key !== "risk"), "~risk", "risk=Copie")).toContain("Copie");
  });

  test("two sheets copied beside their originals make no other plan of « Identification »", () => {
    expect(readIn("id", "ind=Indicateurs (2)", "ind", "act", "risk=Risques (2)", "risk", "chg", "wf")).toBe(
      titles(),
    );
  });
});

describe("two « Identification » for one set of tables", () => {
  const [, ...tables] = all;

  test("of one organization: the first of them", () => {
    expect(readIn("id=Fiche", "id=Notice", ...tables)).toMatch(/^Fiche, Ind/);
  });

  test("of two: the one under the template's title, when the other has its title too", () => {
    expect(readIn("id", "id=Identification (2)@CHUM", ...tables)).toBe(titles());
  });

  test("of two, under other titles: unknown", () => {
    expect(readIn("id=Fiche", "id=Notice@CHUM", ...tables)).toContain("?identification");
    expect(readIn("id=Fiche", "id@CHUM", ...tables)).toContain("?identification");
  });
});

test("titles with a suffix that no other sheet disputes are one plan", () => {
  const sheets = ["id=Identification (2)", "ind=Indicateurs (2)", "act", "risk=Nos risques", "chg", "wf"];
  expect(readIn(...sheets)).toBe(
    "Identification (2), Indicateurs (2), Plan d'action, Nos risques, Gestion du changement, Main-d'œuvre",
  );
});
