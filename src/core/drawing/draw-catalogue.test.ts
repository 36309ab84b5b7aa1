import { drawnCells } from "../../../test/support/drawn-sheet";
import { template } from "../../../test/support/plan-grid";
import { shippedEditions } from "../../../test/support/shipped-editions";
import type { CellContent, SheetDrawing } from "../programme/workbook/drawing";
import { drawCatalogueSheet, halfDrawnCatalogue } from "../../app/catalogue-sheet";
import { catalogue } from "../editions/catalogue";
import { checkSheetName } from "../../sandbox/host/limits/names";
import { followedOf } from "../programme/roadmap/followed";
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
  const drawing = drawCatalogue(
    sheetWith([row("MES-03", "error"), row("VAR-00", null)]),
    followedOf(template),
  );

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

const empty = { sheets: [], names: [], date1904: false, unread: [] };
const namedSheet = ({ names }: Pick<SheetDrawing, "names">) => ({
  ...{ name: "Mes règles", visibility: "visible" as const, origin: { row: 0, column: 0 } },
  ...{ values: [] as readonly (readonly CellContent[])[], formats: [], names },
});
/** What a source of the programme says. */
const sourceOf: Readonly<Record<string, string>> = {
  "ptn-sss": "PTN SSSS",
  stng: "STNG 2019-2023",
  "ptn-meie": "PTN du MEIE",
  pmt: "PMT 2022-2025",
};

describe("the sheet of our rules", () => {
  const { drawing, replaced } = drawCatalogueSheet(empty);
  const cells = drawnCells(drawing);
  const column = (place: number) =>
    cells.filter((cell) => cell.column === place && cell.row > 3).map(({ content }) => content);

  test("lists every rule of the registry, in order", () => {
    expect(column(0)).toEqual(
      catalogue.flatMap(({ checked, notChecked }) => [...checked.map(({ id }) => id), ...notChecked]),
    );
  });

  test.each(shippedEditions)("of a plan of $roadmap.id lists its rules alone, in its words", (edition) => {
    const { id, acronym, version } = edition.roadmap;
    const roadmap = followedOf(edition);
    const coverage = edition.precedence.map((rule) => ({ rule, checked: 0, skipped: 0 }));
    const own = drawCatalogueSheet(empty, [{ roadmap, coverage }]).drawing;
    const lines = drawnCells(own).filter(({ row }) => row > 3);
    const rules = lines.filter((cell) => cell.column === 0).map(({ content }) => String(content));
    const all = catalogue.flatMap(({ checked }) => checked.map((rule) => rule.id));
    const unchecked = catalogue.flatMap(({ notChecked }) => notChecked);
    expect(rules.filter((rule) => unchecked.includes(rule as (typeof unchecked)[number]))).toEqual(
      id === "ptn-sss" ? unchecked : [],
    );
    expect(rules.filter((rule) => !unchecked.includes(rule as (typeof unchecked)[number]))).toEqual(
      all.filter((rule) => edition.precedence.includes(rule)),
    );
    const said = lines.map(({ content }) => content).join("\n");
    expect(said).not.toContain("Seulement pour");
    const named = Object.values(sourceOf).filter((source) => said.replaceAll(/\s/g, " ").includes(source));
    expect(named).toEqual([sourceOf[id]]);
    expect(own.page?.footerLeft).toBe(`${acronym} ${version}`);
    expect(markOf(namedSheet(own))?.roadmap).toBe(id);
  });

  test("drawn for one plan of the workbook gives way to that of another, and to none when somebody wrote on it", () => {
    const [first, second] = shippedEditions.map((edition) => ({
      roadmap: followedOf(edition),
      coverage: edition.precedence.map((rule) => ({ rule, checked: 0, skipped: 0 })),
    }));
    if (!first || !second) throw new Error("two programmes at least");
    const drawn = drawCatalogueSheet(empty, [second]).drawing;
    const rows = drawn.content[2]?.content ?? [];
    const sheet = { ...namedSheet(drawn), name: "Règles", origin: { row: 4, column: 0 } };
    const put = (values: readonly CellContent[][]) =>
      drawCatalogueSheet({ ...empty, sheets: [{ ...sheet, values }] }, [first, second]);
    const values = rows.map((row) => [...row]);
    expect(put(values)).toMatchObject({ replaced: "Règles", setAside: null });
    expect(drawnCells(put(values).drawing)).toEqual(drawnCells(drawCatalogueSheet(empty, [first]).drawing));
    expect(put([["à moi"], ...values.slice(1)])).toMatchObject({ replaced: null, setAside: "Règles" });
    const half = [values[0] ?? []];
    expect(halfDrawnCatalogue({ ...sheet, values: half }, [first, second]).content).toEqual(drawn.content);
    const typed = [["à moi"], ...values.slice(1)];
    const ofFirst = drawCatalogueSheet(empty, [first]).drawing;
    expect(halfDrawnCatalogue({ ...sheet, values: typed }, [first, second]).content).toEqual(ofFirst.content);
    expect(halfDrawnCatalogue(undefined, []).content).toEqual(drawCatalogueSheet(empty).drawing.content);
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
    const named = namedSheet(drawing);
    expect(markOf(named)?.role).toBe("catalogue");
    const again = drawCatalogueSheet({ ...empty, sheets: [named] });
    expect([again.drawing.title, again.replaced]).toEqual(["Mes règles", "Mes règles"]);
  });
});
