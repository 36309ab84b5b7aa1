/** « Indicateurs » of a roadmap with one target year, without scope nor mid-year: the same room, other data. */
import { drawEdition, engineOf } from "../../src/app/engine";
import { ruleTalk } from "../../src/locales/describe-finding";
import { ruleWords } from "../../src/locales/fr/rules";
import { createExcelWorkbook } from "../../src/workbook/excel/excel-workbook";
import { headed, sheetOf, valueAt } from "../adapter/inserted";
import { openExcel } from "../setup/office-client";
import { singleYear } from "./single-year";

jest.setTimeout(120_000);

const engine = engineOf([singleYear], ruleTalk(ruleWords));

/** Visible headers of « Indicateurs », as the edition has them. */
const headers = singleYear.tables[0]?.columns
  .filter(({ kind }) => kind !== "support" && kind !== "output")
  .map(({ header }) => header);

test("its sheet has the columns of one year, without mid-year", () => {
  expect(headers).toEqual([
    ...["No", "Objectif", "Indicateur", "Applicable", "Justification", "Mesure de départ", "Unité"],
    ...["Cible ministérielle 2022-2023", "Cible locale 2022-2023", "Résultat 2022-2023", "Écart 2022-2023"],
    ...["Numérateur", "Dénominateur", "Source des données", "Explication de l'écart", "Mesure d'atténuation"],
    ...["Responsable (fonction)", "Échéance", "Commentaires"],
  ]);
});

test("it is filled in, lit and validated by the machinery of every other roadmap", async () => {
  const excel = openExcel();
  const workbook = createExcelWorkbook();
  const choice = { category: "OP", organization: "INESSS", fiscalYear: "2022-2023" } as const;
  const { drawing } = drawEdition(singleYear, { ...choice, fiscalYear: null }, await workbook.read());
  await workbook.insertTemplate(drawing, () => undefined);
  const sheet = await sheetOf(excel, "Indicateurs");
  const result = headed(sheet, "Résultat 2022-2023", 5);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Identification").getRange("B9").values = [["2022-2023"]];
    context.workbook.worksheets.getItem("Indicateurs").getRange(result).values = [[0.6]];
    await context.sync();
  });
  const outcome = engine.validate(await workbook.read(), "2023-06-01");
  if (outcome.status !== "validated") throw new Error("No plan");
  const told = outcome.validation.findings.map(
    ({ rule, severity, cells }) => `${severity} ${rule} ${cells[0]?.address ?? ""}`,
  );
  const column = (header: string, row: number) => headed(sheet, header, row);
  expect(told).toEqual([
    `error MES-01 ${column("Explication de l'écart", 5)}`,
    `error MES-03 ${column("Mesure d'atténuation", 5)}`,
    `toFill ECA-01 ${column("Résultat 2022-2023", 6)}`,
    `warning ECA-02 ${result}`,
  ]);
  const filled = await sheetOf(excel, "Indicateurs");
  expect(valueAt(filled, column("Écart 2022-2023", 5))).toBeCloseTo(-15, 9);
  expect(valueAt(filled, column("Diagnostic", 5))).toMatch(/^✖ Explication/);
  excel.dispose();
});
