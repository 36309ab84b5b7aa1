/**
 * A correction, end to end: a result on the wrong scale is found, shown corrected in the
 * pane, written into its cell, and taken back by Ctrl+Z as an Excel with ExcelApi 1.20 does.
 */
import type { Locator } from "playwright-core";
import { faultsInPane } from "./accessibility";
import { eventually } from "./eventually";
import { chooseCommand, newWorkbook, type Sandbox } from "./sandbox";
import { sheetOf, type Sheet } from "./sheet";

const rule = "Échelle de saisie douteuse";

let sandbox: Sandbox;
let sheet: Sheet;
/** The results 2024-2025 of indicators 1.1 and 1.2. */
let first = "";
let second = "";

beforeAll(async () => {
  sandbox = await newWorkbook("?excelapi=1.20&theme=dark");
  sheet = sheetOf(sandbox.page, "Feuil1");
});

const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const button = (name: string) => sandbox.pane.getByRole("button", { name, exact: true });
const hasKeyboard = (field: Locator) => field.evaluate((element) => element === document.activeElement);
const results = async () => [(await sheet.shown(first)).text, (await sheet.shown(second)).text];
/** Number of findings of the rule in the pane. */
const found = () => sandbox.pane.getByRole("region", { name: rule, exact: true }).count();

test("the template is inserted by the keyboard alone", async () => {
  const { page, pane } = sandbox;
  const organization = pane.getByRole("combobox", { name: "Organisation" });
  await page.getByRole("button", { name: "Insérer le gabarit" }).press("Enter");
  await eventually(async () => (await organization.count()) > 0 && (await hasKeyboard(organization)), true);
  await page.keyboard.type("cisss de laval");
  await pane.getByRole("option", { name: "CISSS de Laval" }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await pane.getByRole("combobox", { name: "Catégorie" }).inputValue()).toBe("RSSS");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2024");
  expect(await pane.getByRole("combobox", { name: "Exercice visé" }).inputValue()).toBe("2024-2025");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText("Le gabarit est inséré.").waitFor();
});

test("a result typed as 9000 % is found, and its correction is shown before anything is written", async () => {
  const { page, pane } = sandbox;
  await sheet.open("Indicateurs");
  const column = await sheet.columnOf("Résultat 2024-2025", 4);
  first = `${column}5`;
  second = `${column}6`;
  await sheet.type(first, "9000");
  await page.getByRole("dialog").getByRole("button", { name: "Garder cette valeur" }).click();
  await eventually(results, ["9000,0\u00a0%", ""]);

  await button(`Corriger… Indicateurs, cellule ${first}`).click();
  const preview = pane.getByRole("group", { name: "Correction", exact: true });
  await preview.getByText("90\u00a0%").waitFor();
  expect((await preview.getByRole("listitem").innerText()).replaceAll(/\s+/g, " ")).toContain(
    "90 Après : 90 %",
  );
  expect(await results()).toEqual(["9000,0\u00a0%", ""]);
});

test("the pane with its preview has no accessibility fault that axe can see", async () => {
  expect(await faultsInPane(sandbox.page)).toEqual([]);
});

test("applied, the cell shows 90,0 % and the finding is gone", async () => {
  await button("Appliquer").click();
  await sandbox.pane.getByText(/^1\u00a0cellule corrigée\./).waitFor();
  await eventually(results, ["90,0\u00a0%", ""]);
  expect(await found()).toBe(0);
});

test("Ctrl+Z takes it back, and the finding returns", async () => {
  const { page } = sandbox;
  await sheet.goTo(first);
  await page.keyboard.press("Control+z");
  await eventually(results, ["9000,0\u00a0%", ""]);
  await eventually(found, 1);
  await page.keyboard.press("Control+y");
  await eventually(results, ["90,0\u00a0%", ""]);
  await eventually(found, 0);
});

test("several of the same kind are corrected together, in one step", async () => {
  const { page } = sandbox;
  for (const [place, text] of [
    [first, "8000"],
    [second, "7000"],
  ] as const) {
    await sheet.type(place, text);
    await page.getByRole("dialog").getByRole("button", { name: "Garder cette valeur" }).click();
  }
  await eventually(results, ["8000,0\u00a0%", "7000,0\u00a0%"]);
  await button(`Corriger… Indicateurs, cellule ${second}`).click();
  await button("Appliquer aux 2 constats du même genre").click();
  await eventually(results, ["80,0\u00a0%", "70,0\u00a0%"]);
  await sandbox.pane.getByText(/^2\u00a0cellules corrigées\./).waitFor();
  await sheet.goTo(first);
  await page.keyboard.press("Control+z");
  await eventually(results, ["8000,0\u00a0%", "7000,0\u00a0%"]);
});

test("« Suivant » selects the next cell in the sheet, finding after finding, past the one that was corrected", async () => {
  const { page, pane } = sandbox;
  const walk = pane.getByRole("group", { name: "Parcourir les constats" });
  const next = walk.getByRole("button", { name: "Constat suivant" });
  const current = pane.getByRole("region", { name: /^Dans cette cellule/ }).getByRole("listitem");
  const place = async () => (await walk.getByRole("status").innerText()).split(" sur ")[0];
  /** The cell that the sheet has selected, as the pane names cells. */
  const selected = async () => {
    const tab = page.locator("#sheet").getByRole("tab", { selected: true });
    const box = page.locator("#sheet input[type=text]").first();
    return `${await tab.innerText()}, cellule ${await box.inputValue()}`;
  };
  /** The cell of the current finding, once the sheet has it selected. */
  const reached = async (number: string) => {
    await eventually(place, number);
    // The pane follows the selection: what it says is of that cell.
    const told = async () => /\S.*, cellule [A-Z]+\d+/.exec(await current.first().innerText())?.[0] ?? "";
    const cell = await selected();
    await eventually(told, cell);
    return cell;
  };
  // The list is that of the workbook once more: what the corrected results had raised is gone from it.
  await eventually(found, 1);
  await next.click();
  await reached("1");
  await next.press("Enter");
  const cell = await reached("2");
  await page.keyboard.press("Enter");
  expect(await reached("3")).not.toBe(cell);
  await walk.getByRole("button", { name: "Constat précédent" }).click();
  await eventually(selected, cell);
});

test("its counts keep the list to what they count, wherever the page is scrolled; by sheet, it is searched without accents", async () => {
  const { page, pane } = sandbox;
  const counts = pane.getByRole("group", { name: "Filtrer les constats" });
  const list = pane.getByRole("region", { name: "Constats" });
  const titles = () => list.getByRole("heading", { level: 3 }).allInnerTexts();
  expect((await titles()).length).toBeGreaterThan(1);
  await list.getByRole("listitem").last().scrollIntoViewIfNeeded();
  const top = await page.locator("#pane iframe").evaluate((frame) => frame.getBoundingClientRect().top);
  await eventually(async () => Math.round(((await counts.boundingBox())?.y ?? Infinity) - top) < 60, true);
  await counts.getByRole("button", { name: /à vérifier$/ }).click();
  await eventually(titles, ["À vérifier"]);
  expect(await faultsInPane(page)).toEqual([]);
  await counts.getByRole("button", { name: /à vérifier$/ }).click();
  await pane.getByRole("combobox", { name: "Ordre de la liste" }).selectOption("Par feuille");
  await pane.getByRole("searchbox", { name: "Chercher un constat" }).fill("echelle 90 1.1 zzz");
  await pane.getByText("Aucun constat ne correspond.").waitFor();
  await pane.getByRole("searchbox", { name: "Chercher un constat" }).fill("mauvaise echelle");
  await eventually(titles, ["Indicateurs"]);
});

test("« Justifier… » asks for a reason in place, and writes the decision in the report", async () => {
  const { page, pane } = sandbox;
  await button(`Justifier… VAL-03, Indicateurs, cellule ${first}`).first().click();
  await pane.getByRole("textbox", { name: "Motif" }).fill("Entente avec le ministère");
  expect(await faultsInPane(page)).toEqual([]);
  await button("Inscrire").click();
  await pane.getByRole("searchbox", { name: "Chercher un constat" }).fill("");
  await pane.getByText(/^Constat justifié\. La décision est inscrite dans/).waitFor();
  await pane.getByRole("region", { name: "Justifié" }).waitFor();
  await sheet.open("Rapport de validation");
  const headings = 9;
  const [rule, reason] = await Promise.all(
    ["Règle", "Justification"].map((heading) => sheet.columnOf(heading, headings)),
  );
  const rows = Array.from({ length: 80 }, (_, place) => headings + 1 + place);
  const decided = await Promise.all(
    rows.map(async (row) => [
      (await sheet.shown(`${rule}${row}`)).text,
      (await sheet.shown(`${reason}${row}`)).text,
    ]),
  );
  expect(decided.filter(([, text]) => text !== "")).toEqual([["VAL-03", "Entente avec le ministère"]]);
});

test("a message takes the place of the one before it, whatever command says it", async () => {
  const { pane } = sandbox;
  const close = pane.getByRole("button", { name: "Fermer ce message" });
  const messages = async () => {
    const texts = await pane.getByRole("group").filter({ has: close }).allInnerTexts();
    return texts.map((text) =>
      plain(text.replace(/^\d+\s/, ""))
        .split(" ")
        .slice(0, 3)
        .join(" "),
    );
  };
  const answer = ["cellules à remplir"];
  await button("Valider").click();
  await eventually(messages, answer);
  await chooseCommand(pane, "Copier le rapport");
  await eventually(messages, ["lignes copiées. Collez"]);
  await chooseCommand(pane, "Écrire le rapport");
  await eventually(messages, ["Le rapport est", "Votre version d’Excel"]);
  await button("Valider").click();
  await eventually(messages, answer);
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
