import { drawnCells } from "../../../test/support/drawn-sheet";
import { template } from "../../../test/support/plan-grid";
import { drawCatalogueSheet } from "../../app/catalogue-sheet";
import { catalogue } from "../editions/catalogue";
import { checkSheetName } from "../../sandbox/host/limits/names";
import { markOf } from "../programme/workbook/mark";
import { drawCatalogue, type CatalogueSheet } from "./draw-catalogue";

const row = (rule: string, severity: "error" | null, fix = "Corrigez.") => ({
  severity,
  texts: { rule, name: "Nom", severity: "✖ À corriger", checks: "Signale.", why: "", source: "Gabarit", fix },
});

const sheetWith = (rows: CatalogueSheet["rows"]): CatalogueSheet => ({
  title: "Règles",
  heading: "Règles de validation",
  hint: "Indice",
  headers: {
    rule: "Règle",
    name: "Nom",
    severity: "Gravité",
    checks: "Signalé",
    why: "Pourquoi",
    source: "Source",
    fix: "Correction",
  },
  footerRight: "Page &P",
  rows,
});

describe("the sheet of rules", () => {
  const drawing = drawCatalogue(sheetWith([row("MES-03", "error"), row("VAR-00", null)]), template.roadmap);

  test("has a row a rule under its headers", () => {
    expect(drawing.content.map(({ range, content }) => [range, content])).toEqual([
      ["A1:A2", [["Règles de validation"], ["Indice"]]],
      ["A4:G4", [["Règle", "Nom", "Gravité", "Signalé", "Pourquoi", "Source", "Correction"]]],
      [
        "A5:G6",
        [
          ["MES-03", "Nom", "✖ À corriger", "Signale.", null, "Gabarit", "Corrigez."],
          ["VAR-00", "Nom", "✖ À corriger", "Signale.", null, "Gabarit", "Corrigez."],
        ],
      ],
    ]);
  });

  test("prints one page wide with its headers, and says which edition it goes with", () => {
    expect(drawing.page).toEqual({
      printArea: "A1:G6",
      titleRows: "$4:$4",
      paper: "Legal",
      footerLeft: `${template.roadmap.acronym} ${template.roadmap.version}`,
      footerRight: "Page &P",
    });
    expect(drawing.freeze).toEqual({ rows: 4, columns: 2 });
  });

  test("holds text only, and shows the severity otherwise than by its colour alone", () => {
    const ofBody = drawing.styles.find(({ range }) => range === "A5:G6");
    expect(ofBody?.style).toMatchObject({ numberFormat: "@", wrap: true });
    const bold = drawing.styles.find(({ range }) => range === "C5");
    expect(bold?.style.bold).toBe(true);
    expect(drawing.styles.find(({ range }) => range === "C6")?.style.bold).toBeUndefined();
  });
});

describe("the sheet of our rules", () => {
  const { drawing, replaced } = drawCatalogueSheet({ sheets: [], names: [], date1904: false, unread: [] });
  const cells = drawnCells(drawing);
  const column = (place: number) =>
    cells.filter((cell) => cell.column === place && cell.row > 3).map(({ content }) => content);

  test("lists every rule of the registry, in order", () => {
    expect(column(0)).toEqual(
      catalogue.flatMap(({ checked, notChecked }) => [...checked.map(({ id }) => id), ...notChecked]),
    );
  });

  test("says of each rule its severities, why and where it comes from, or why it is not checked", () => {
    const rowOf = (rule: string) => {
      const place = cells.find(({ content }) => content === rule)?.row;
      return cells.filter((cell) => cell.row === place).map(({ content }) => content);
    };
    expect(rowOf("ECA-02").slice(1, 3)).toEqual(["Cible non atteinte", "▲ À vérifier\n● À savoir"]);
    expect(rowOf("ECA-02")).toHaveLength(7);
    expect(rowOf("RIS-05").slice(1)).toEqual([
      "Hausse du niveau sans nouvelle mesure",
      "– Non vérifiée",
      "Rien\u00a0: la règle n’est pas vérifiée. Le gabarit garde une seule cote par risque\u00a0: le niveau du suivi précédent n’est pas dans le classeur.",
    ]);
  });

  test("has a title that Excel takes, and a mark by which it is found again", () => {
    expect(() => {
      checkSheetName(drawing.title);
    }).not.toThrow();
    expect(replaced).toBeNull();
    const named = {
      name: "Mes règles",
      visibility: "visible" as const,
      origin: { row: 0, column: 0 },
      values: [],
      formats: [],
      names: drawing.names,
    };
    expect(markOf(named)?.role).toBe("catalogue");
    const again = drawCatalogueSheet({ sheets: [named], names: [], date1904: false, unread: [] });
    expect([again.drawing.title, again.replaced]).toEqual(["Mes règles", "Mes règles"]);
  });
});
