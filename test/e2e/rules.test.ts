/** The catalogue of rules, end to end: found with the keyboard alone, read, added to the workbook. */
import { faultsInPane } from "./accessibility";
import { eventually } from "./eventually";
import { startRunner, type Sandbox, type SandboxRunner } from "./sandbox";
import { sheetOf, type Sheet } from "./sheet";

let runner: SandboxRunner;
let sandbox: Sandbox;
let sheet: Sheet;

beforeAll(async () => {
  runner = await startRunner();
  sandbox = await runner.open("?theme=dark");
  sheet = sheetOf(sandbox.page, "Feuil1");
});
afterAll(async () => {
  await sandbox.close();
  await runner.stop();
});

const button = (name: string) => sandbox.pane.getByRole("button", { name, exact: true });
const tabs = () => sandbox.page.locator("#sheet").getByRole("tab").allInnerTexts();
const plain = (text: string) => text.replaceAll(/\s+/g, " ");

test("opens from the header, takes the keyboard, and finds a rule without its accents", async () => {
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "Insérer le gabarit" }).click();
  await pane.getByRole("combobox", { name: "Catégorie" }).selectOption("RSSS");
  await pane.getByRole("combobox", { name: "Organisation" }).fill("CISSS de Laval");
  await page.keyboard.press("Enter");
  await pane.getByRole("combobox", { name: "Exercice visé" }).selectOption("2024-2025");
  await pane.getByRole("button", { name: "Insérer", exact: true }).click();
  await pane.getByText("Le gabarit est inséré.").waitFor();

  await button("Règles").press("Enter");
  await pane.getByRole("heading", { name: "Règles de validation" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("risque eleve");
  await eventually(
    () => pane.getByRole("listitem").allInnerTexts(),
    ["RIS-03\nRisque élevé sans mesure d’atténuation"],
  );
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText("Ce qui est signalé").waitFor();
  expect(plain(await pane.getByRole("listitem").innerText())).toContain("Source Annexe 5 (PTN SSSS, p. 24)");
});

test("has no accessibility fault that axe can see", async () => {
  await sandbox.pane.getByRole("searchbox").fill("");
  expect(await faultsInPane(sandbox.page)).toEqual([]);
});

test("is added to the workbook, in one sheet however often it is asked for", async () => {
  const { pane } = sandbox;
  const before = await tabs();
  await button("Ajouter le catalogue au classeur").click();
  await pane.getByText("Le catalogue est dans la feuille « Règles ».").first().waitFor();
  await eventually(tabs, [...before, "Règles"]);
  await button("Ajouter le catalogue au classeur").click();
  await pane.getByText("La feuille « Règles » est à jour.").first().waitFor();
  await eventually(tabs, [...before, "Règles"]);
  await sheet.open("Règles");
  expect([(await sheet.shown("A4")).text, (await sheet.shown("A5")).text]).toEqual(["Règle", "STR-01"]);
});

test("gives the plan back, and the keyboard with it", async () => {
  await button("Retour").press("Enter");
  await sandbox.pane.getByRole("heading", { name: "Constats" }).waitFor();
  expect(await button("Règles").evaluate((element) => element === document.activeElement)).toBe(true);
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
