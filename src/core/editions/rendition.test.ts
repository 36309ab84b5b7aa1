/** Every drawing of the template, whole, against its rendition in `renditions/` (see test/support/renditions.ts). */
import { renderSheet } from "../../../test/support/render-drawing";
import { shippedEditions } from "../../../test/support/shipped-editions";
import {
  contextWith,
  expectRendition,
  keptRenditions,
  renditionsOf,
  renditionsOfEdition,
} from "../../../test/support/renditions";
import { cutChoices, cutTexts } from "../../../test/support/cut-texts";
import { ptnSss20231 } from "./ptn-sss/2023.1";
import { followedOf } from "../programme/roadmap/followed";
import type { Report, ReportColumnId, ReportRow } from "../programme/workbook/report";
import { drawTemplate } from "../drawing/draw-template";
import { LEAST_POINTS, printedPoints } from "../drawing/paper";
import { drawCatalogue } from "../drawing/draw-catalogue";
import { drawReport } from "../drawing/draw-report";

const noTexts: Readonly<Record<ReportColumnId, string>> = {
  ...{ severity: "", rule: "", sheet: "", cell: "", message: "", fix: "", source: "" },
  ...{ decision: "", reason: "", author: "", state: "", key: "-" },
};

const row = (kind: ReportRow["kind"], texts: Partial<ReportRow["texts"]>, address?: string): ReportRow => ({
  kind,
  texts: { ...noTexts, ...texts },
  cell: address === undefined ? null : { sheet: "Plan d'action", address },
});

const report: Report = {
  organization: "INESSS",
  summary: [
    ["Organisation", "INESSS"],
    ["Bilan", "=1 constat"],
  ],
  rows: [
    row(
      "finding",
      { severity: "✖ À corriger", rule: "DAT-01", cell: "I5", message: "Date invalide.", key: "k1" },
      "I5",
    ),
    row("finding", {
      rule: "STR-01",
      cell: "Sans cellule",
      message: "=SOMME(1)",
      decision: "Accepté",
      state: "lu",
    }),
    row("finding", { rule: "STR-06" }),
    row("unchecked", { rule: "MES-02", state: "Non vérifiée" }),
    row("past", { rule: "ECA-02", cell: 'J"5', decision: "Justifié", reason: "Autre", state: "Disparu" }),
    row("nothing", { message: "Rien à signaler" }),
  ],
};

describe("the renditions", () => {
  test("of the template, sheet by sheet", () => {
    for (const [name, text] of renditionsOf()) expectRendition(name, text);
  });

  test("of a report with a row of each kind", () => {
    expectRendition("report-filled", renderSheet(drawReport(contextWith(), report)));
  });

  test("of a catalogue of rules", () => {
    const texts = { name: "Nom", checks: "Signale.", why: "", source: "Gabarit", fix: "Corrigez." };
    const columns = { rule: "Règle", name: "Nom", severity: "Gravité", checks: "Signalé" };
    const drawn = drawCatalogue(
      {
        ...{ title: "Règles", heading: "Règles de validation", hint: "Indice", footerRight: "Page &P" },
        headers: { ...columns, why: "Pourquoi", source: "Source", fix: "Correction" },
        rows: [
          { severity: "error", texts: { ...texts, rule: "MES-03", severity: "✖ À corriger" } },
          { severity: "info", texts: { ...texts, rule: "ECA-02", severity: "● À savoir", why: "Motif." } },
          { severity: null, texts: { ...texts, rule: "VAR-00", severity: "– Non vérifiée", fix: "" } },
        ],
      },
      followedOf({ roadmap: ptnSss20231 }),
    );
    expectRendition("catalogue", renderSheet(drawn));
  });

  const others = shippedEditions.filter(({ roadmap }) => roadmap.id !== ptnSss20231.id);

  test.each(others)("of the template of $roadmap.id, and no others in its folder", (edition) => {
    const { id } = edition.roadmap;
    const drawn = renditionsOfEdition(edition);
    for (const [name, text] of drawn) expectRendition(`${id}/${name}`, text);
    expect([...keptRenditions(id)].sort()).toStrictEqual([...drawn.keys()].sort());
  });

  test.each(shippedEditions.map((edition) => [edition.roadmap.id, edition] as const))(
    "of %s print no text under seven points",
    (_id, edition) => {
      const { words, titles } = edition;
      const context = { ...contextWith(), template: edition, words, titles };
      const printed = drawTemplate(edition, context).sheets.flatMap((sheet) =>
        sheet.page ? [[sheet.role, printedPoints(sheet, sheet.page)] as const] : [],
      );
      expect(printed.length).toBeGreaterThan(6);
      expect(printed.filter(([, points]) => points < LEAST_POINTS)).toEqual([]);
    },
  );

  test.each(shippedEditions.map((edition) => [edition.roadmap.id, edition] as const))(
    "of %s cut no word in two, hide no line, and have room for every choice of a list",
    (_id, edition) => {
      const { words, titles } = edition;
      const { sheets } = drawTemplate(edition, { ...contextWith(), template: edition, words, titles });
      expect(sheets.flatMap(cutTexts)).toEqual([]);
      expect(edition.tables.flatMap((table) => cutChoices(edition, table))).toEqual([]);
    },
  );

  test.each(shippedEditions.map((edition) => [edition.roadmap.id, edition] as const))(
    "of %s leave a fourth of a window of 1093 pixels, beside the pane, to what does not stay in view",
    (_id, edition) => {
      const { words, titles } = edition;
      const { sheets } = drawTemplate(edition, { ...contextWith(), template: edition, words, titles });
      const frozen = sheets.map(({ role, freeze, columns }) => {
        const pixels = columns.slice(0, freeze?.columns ?? 0).map(({ width }) => width * 7 + 5);
        return [role, pixels.reduce((sum, each) => sum + each, 0)] as const;
      });
      expect(frozen.filter(([, pixels]) => pixels > 0).length).toBeGreaterThan(1);
      // What 1366 pixels are at 125 %, without the pane and the numbers of rows: 700.
      expect(frozen.filter(([, pixels]) => pixels > 525)).toEqual([]);
    },
  );

  test("are those of a sheet that is drawn, and no other", () => {
    const drawn = ["workbook", ...Object.keys(contextWith().titles), "report-filled", "catalogue"];
    expect([...keptRenditions()].sort()).toStrictEqual(drawn.sort());
  });
});
