/**
 * Ctrl+Z after an insertion, in an Excel with ExcelApi 1.20: it takes the template back step by step, and leaves sheets
 * that hold nothing any more. The pane says so, draws them again or takes the template away.
 */
import { faultsInPane } from "./accessibility";
import { eventually } from "./eventually";
import { newWorkbook, type Sandbox } from "./sandbox";
import { sheetOf, type Sheet } from "./sheet";

let sandbox: Sandbox;
let sheet: Sheet;
/** The sheets of the template that are in view, and what stands at the top left of each, as it was inserted. */
let titles: readonly string[] = [];
let inserted: readonly string[] = [];

jest.setTimeout(120_000);

beforeAll(async () => {
  sandbox = await newWorkbook("?excelapi=1.20&theme=dark");
  sandbox.page.setDefaultTimeout(60_000);
  sheet = sheetOf(sandbox.page, "Feuil1");
});

const plain = (text: string) => text.replaceAll(/\s/g, " ");
const tabs = () => sandbox.page.locator("#sheet").getByRole("tab").allInnerTexts();
const button = (name: string) => sandbox.pane.getByRole("button", { name, exact: true });
const incomplete = () => sandbox.pane.getByText(/^Le gabarit est incomplet/);
/** The sheets that the pane says are empty. */
const told = async () =>
  [...plain(await incomplete().innerText()).matchAll(/« ([^»]+) »/g)].map(([, title]) => title);

/** What stands at the top left of the sheets of the template. */
const contents = () =>
  Promise.all(titles.map(async (title) => (await sheetOf(sandbox.page, title).shown("A1")).text));
/** The sheets that hold nothing there. The report is none: it is drawn when it is asked for. */
const emptied = async () => {
  const now = await contents();
  return titles.filter((title, place) => now[place] === "" && title !== "Rapport de validation");
};

/** Presses Ctrl+Z on the sheet, some times. */
async function undo(times: number): Promise<void> {
  await sheet.open("Feuil1");
  await sheet.goTo("A1");
  for (let time = 0; time < times; time += 1) await sandbox.page.keyboard.press("Control+z");
}

test("seven times Ctrl+Z after an insertion: the pane names the sheets that are empty", async () => {
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "Insérer le gabarit" }).click();
  await pane.getByRole("combobox", { name: "Programme" }).selectOption("pmt");
  await pane.getByRole("combobox", { name: "Catégorie" }).selectOption("OP");
  await pane.getByRole("combobox", { name: "Organisation" }).fill("INESSS");
  await page.keyboard.press("Enter");
  await button("Insérer").click();
  await pane.getByText("Le gabarit est inséré.").waitFor();
  titles = (await tabs()).filter((title) => title !== "Feuil1");
  inserted = await contents();
  expect(await emptied()).toEqual([]);
  await undo(7);
  await eventually(emptied, ["Totaux", "Plan d'action", "Tableau de bord"]);
  await incomplete().waitFor();
  await eventually(told, ["Totaux", "Plan d'action", "Tableau de bord"], 30_000);
  expect(plain(await incomplete().innerText())).toMatch(
    /« Tableau de bord » et la feuille masquée des listes\.$/,
  );
  expect(await pane.getByText("Le gabarit est inséré.").count()).toBe(0);
  expect(await faultsInPane(page)).toEqual([]);
});

test("« Rétablir » draws them again as they were, and the pane has nothing more to say of it", async () => {
  await button("Rétablir").click();
  await sandbox.pane.getByText(/^Feuilles rétablies et vérifiées/).waitFor();
  expect(await emptied()).toEqual([]);
  const report = titles.indexOf("Rapport de validation");
  expect((await contents()).filter((_, place) => place !== report)).toEqual(
    inserted.filter((_, place) => place !== report),
  );
  expect(await incomplete().count()).toBe(0);
});

test("undone once more, « Retirer » leaves the workbook as it was before the insertion", async () => {
  await undo(2);
  await incomplete().waitFor();
  await button("Retirer").click();
  await sandbox.pane.getByText(/^Le gabarit est retiré/).waitFor();
  expect(await tabs()).toEqual(["Feuil1"]);
  await button("Insérer le gabarit").waitFor();
  expect(await incomplete().count()).toBe(0);
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
