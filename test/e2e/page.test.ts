/** The sandbox page itself: the stand-in Excel that everything else is tried on. */
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsxFile } from "../../src/sandbox/file/read-xlsx-file";
import { faultsInPane } from "./accessibility";
import { eventually } from "./eventually";
import { newWorkbook, openSandbox, type Sandbox } from "./sandbox";
import { sheetOf } from "./sheet";

let sandbox: Sandbox;

afterEach(() => {
  const { outside, errors } = sandbox;
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

async function saved({ page }: Sandbox): Promise<{ name: string; file: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Enregistrer (.xlsx)" }).click();
  const download = await downloading;
  const file = path.join(await mkdtemp(path.join(tmpdir(), "sandbox-")), download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), file };
}

test("the ribbon is the manifest's, in French", async () => {
  sandbox = await newWorkbook();
  const { page } = sandbox;
  expect(await page.locator("#ribbon").getByRole("tab", { selected: true }).innerText()).toBe(
    "Feuille de route",
  );
  expect(await page.getByRole("tabpanel").getByRole("button").allInnerTexts()).toEqual([
    "Insérer le gabarit",
    "Valider",
    "Effacer les marques",
    "Ouvrir le volet",
  ]);
  expect(await page.title()).toBe("Classeur1.xlsx – Tableur d’essai");
});

test("the page, its ribbon and its pane are in English when asked", async () => {
  sandbox = await openSandbox("?lang=en");
  const { page, pane } = sandbox;
  expect(await page.locator("#ribbon").getByRole("tab", { selected: true }).innerText()).toBe("Roadmap");
  await page.getByRole("button", { name: "Open the pane" }).click();
  await pane.getByRole("button", { name: /^Insert/ }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.locator("#ribbon").getByRole("button", { name: "Validate" }).click();
  await pane.getByText(/^No plan was recognized in this workbook: there is nothing to validate/).waitFor();
  await sandbox.close();
});

test("the pane opens, closes and comes back as it was left", async () => {
  sandbox = await newWorkbook();
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "Insérer le gabarit" }).click();
  await pane.getByRole("combobox", { name: "Catégorie" }).selectOption("OP");
  await page.getByRole("button", { name: "Fermer le volet" }).click();
  expect(await page.locator("#pane").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Ouvrir le volet" }).click();
  expect(await pane.getByRole("combobox", { name: "Catégorie" }).inputValue()).toBe("OP");
});

test("« Organisation » has the keyboard when the ribbon opens the form, in a pane that was never open and in one that is", async () => {
  sandbox = await newWorkbook();
  const { page, pane } = sandbox;
  const organization = pane.getByRole("combobox", { name: "Organisation" });
  const insert = page.locator("#ribbon").getByRole("button", { name: "Insérer le gabarit" });
  const hasKeyboard = () =>
    organization.evaluate((field) => document.hasFocus() && field === document.activeElement);
  await insert.press("Enter");
  await organization.waitFor();
  await eventually(hasKeyboard, true);
  await page.keyboard.type("laval");
  await pane.getByRole("option", { name: "CISSS de Laval" }).waitFor();
  await page.keyboard.press("Escape");
  await sheetOf(page, "Feuil1").goTo("B2");
  expect(await hasKeyboard()).toBe(false);
  await insert.press("Enter");
  await eventually(hasKeyboard, true);
});

test("nothing is silent without a plan: « Valider » answers, over another page too, and of data that are no plan", async () => {
  sandbox = await newWorkbook();
  const { page, pane } = sandbox;
  const validate = page.locator("#ribbon").getByRole("button", { name: "Valider" });
  const answer = pane.getByText(/^Aucun plan n’a été reconnu dans ce classeur/);
  await validate.click();
  await answer.waitFor();
  expect(await faultsInPane(page)).toEqual([]);
  await pane.getByRole("button", { name: "Fermer ce message" }).click();
  await answer.waitFor({ state: "detached" });
  await sheetOf(page, "Feuil1").type("A1", "Budget");
  await pane.getByRole("button", { name: "Règles" }).click();
  const rules = pane.getByRole("heading", { name: "Règles de validation" });
  await rules.waitFor();
  await validate.click();
  await answer.waitFor();
  await pane.getByText("Ce classeur contient des données, mais aucun plan n’y a été reconnu.").waitFor();
  expect(await rules.count()).toBe(0);
});

test("what is typed is read as Excel in French reads it, and formulas follow", async () => {
  sandbox = await newWorkbook();
  const sheet = sheetOf(sandbox.page, "Feuil1");
  await sheet.type("A1", "40 %");
  await sheet.type("A2", "1,5");
  await sheet.type("A3", "=A1+A2");
  await eventually(() => sheet.shown("A3"), { text: "1,9", fill: null });
  expect(await sheet.shown("A1")).toEqual({ text: "40%", fill: null });
});

test("a saved file opens again with what it held", async () => {
  sandbox = await newWorkbook();
  const { page } = sandbox;
  const sheet = sheetOf(page, "Feuil1");
  await sheet.type("B2", "Texte « à garder »");
  await sheet.type("B3", "=2*21");
  await eventually(async () => (await sheet.shown("B3")).text, "42");
  const { name, file } = await saved(sandbox);
  expect(name).toBe("Classeur1.xlsx");
  const [first] = (await readXlsxFile(new Uint8Array(readFileSync(file)))).sheets;
  expect(first?.cells.map(({ row, column, value, formula }) => ({ row, column, value, formula }))).toEqual([
    { row: 1, column: 1, value: "Texte « à garder »", formula: undefined },
    { row: 2, column: 1, value: 42, formula: "=2*21" },
  ]);

  await page.getByRole("button", { name: "Nouveau" }).click();
  await page.locator("#status").getByText("Prêt", { exact: true }).waitFor();
  expect((await sheet.shown("B3")).text).toBe("");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("#status").getByText("Classeur1.xlsx est ouvert.").waitFor();
  expect((await sheet.shown("B2")).text).toBe("Texte « à garder »");
  expect((await sheet.shown("B3")).text).toBe("42");
});

test("a file that is no workbook is refused in words, and the open one stays", async () => {
  sandbox = await newWorkbook();
  const { page } = sandbox;
  const sheet = sheetOf(page, "Feuil1");
  await sheet.type("A1", "reste");
  const file = path.join(await mkdtemp(path.join(tmpdir(), "sandbox-")), "texte.xlsx");
  writeFileSync(file, "hello");
  await page.locator("input[type=file]").setInputFiles(file);
  await page
    .locator("#status")
    .getByText(/^texte\.xlsx n’a pas pu être ouvert\s: Ce fichier n’est pas un classeur Excel/)
    .waitFor();
  expect((await sheet.shown("A1")).text).toBe("reste");
});

test("a part of the pane that cannot be fetched is asked for twice, then said, with the way on", async () => {
  sandbox = await newWorkbook();
  const { page, pane, errors } = sandbox;
  await page.getByRole("button", { name: "Ouvrir le volet" }).click();
  await pane.getByRole("button", { name: /^Insérer/ }).waitFor();
  const asked: string[] = [];
  await page.route(/\/chunks\/catalogue\./, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await pane.getByRole("button", { name: "Règles" }).click();
  const alert = pane.getByRole("alert");
  await alert.getByText("Une partie du volet n’a pas pu être chargée").waitFor();
  expect(asked).toHaveLength(2);
  await page.unroute(/\/chunks\/catalogue\./);
  await alert.getByRole("button", { name: "Recharger le volet" }).click();
  await pane.getByRole("button", { name: "Règles" }).click();
  await pane.getByRole("searchbox").waitFor();
  // The browser and React report what the user was told.
  expect(errors.splice(0).filter((error) => !/ERR_FAILED|Loading chunk/.test(error))).toEqual([]);
});
