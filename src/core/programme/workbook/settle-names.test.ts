import { bareGrid, bareSheet } from "../../../../test/support/bare-grid";
import type { Grid } from "../../grid/grid";
import { namesIn, settlePrefix, settleTitles, TEMPLATE_NAMES, titlesIn } from "./settle-names";

const workbookWith = (...titles: string[]): Grid => bareGrid(titles.map((title) => bareSheet(title)));

describe("settleTitles", () => {
  const settle = (title: string, ...taken: string[]) =>
    settleTitles({ role: title }, workbookWith(...taken))["role"];

  test("keeps a title that no sheet has", () => {
    expect(settle("Risques", "Feuil1", "Risques 2024")).toBe("Risques");
  });

  test("adds the first suffix that is free, whatever the case", () => {
    expect(settle("Risques", "RISQUES")).toBe("Risques (2)");
    expect(settle("Risques", "Risques", "risques (2)", "Risques (4)")).toBe("Risques (3)");
  });

  test("takes the title of an earlier template for the same", () => {
    expect(settle("Main-d'œuvre", "Main-d'oeuvre")).toBe("Main-d'œuvre (2)");
    expect(settle("Main-d'œuvre", "Main-d'oeuvre", "Main-d'oeuvre (2)")).toBe("Main-d'œuvre (3)");
  });

  test("stays within 31 characters", () => {
    const long = "Gestion du changement et du reste".slice(0, 31);
    expect(settle(long, long)).toBe("Gestion du changement et du (2)");
    expect(settle(long, long, "Gestion du changement et du (2)")).toBe("Gestion du changement et du (3)");
  });

  test("settles every role", () => {
    const titles = settleTitles({ a: "Un", b: "Deux" }, workbookWith("Deux"));
    expect(titles).toEqual({ a: "Un", b: "Deux (2)" });
  });
});

describe("settlePrefix", () => {
  test.each([
    [[], "PTN_"],
    [["Total", "PT_N"], "PTN_"],
    [["PTN_Phase1"], "PTN2_"],
    [["ptn_phase1", "PTN2_L_units", "PTN4_x"], "PTN3_"],
  ])("among %j: %s", (names, prefix) => {
    expect(settlePrefix(names)).toBe(prefix);
  });
});

test("titles are those of every sheet, names those of every place and of tables", () => {
  const name = (title: string) => ({ name: title, formula: "=1", visible: true });
  const [sheet] = workbookWith("Feuil1").sheets;
  const grid: Grid = {
    sheets: sheet ? [{ ...sheet, names: [name("DeFeuille")] }] : [],
    names: [name("DuClasseur")],
    tables: ["Tableau1"],
    date1904: false,
    unread: [
      { sheet: "Graphique", reason: "refused", names: [name("DuGraphique")] },
      { sheet: "Macro", reason: "unreadable" },
    ],
  };
  expect(titlesIn(grid)).toEqual(["Feuil1", "Graphique", "Macro"]);
  expect(namesIn(grid)).toEqual(["DuClasseur", "DeFeuille", "DuGraphique", "Tableau1"]);
  expect(namesIn(workbookWith())).toEqual([]);
});

test("the template’s names start with PTN, digits or none, and a line", () => {
  const names = ["PTN_Phase", "ptn2_Phase", "PTN12_Phase", "MonPTN_Phase", "PTNa_Phase", "PTN2Phase"];
  expect(names.map((name) => TEMPLATE_NAMES.test(name))).toEqual([true, true, true, false, false, false]);
});
