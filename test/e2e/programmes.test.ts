/** A second programme, as people meet it: chosen in the form, filled in, lit, reported, beside the plan of the first. */
import { faultsInPane } from "./accessibility";
import { eventually } from "./eventually";
import { chooseCommand, startRunner, type Sandbox, type SandboxRunner } from "./sandbox";
import { sheetOf, type Sheet } from "./sheet";

const error = "#fadbd8";
const warning = "#fbe8bf";
/** Rows of « Cibles », from 1. */
const headings = 4;
const firstTarget = 5;

// Two insertions and their readings: more than the others, on a machine that does other things besides.
jest.setTimeout(180_000);

let runner: SandboxRunner;
let sandbox: Sandbox;
let sheet: Sheet;

beforeAll(async () => {
  runner = await startRunner();
  sandbox = await runner.open();
  sandbox.page.setDefaultTimeout(60_000);
  sheet = sheetOf(sandbox.page, "Feuil1");
});
afterAll(async () => {
  await sandbox.close();
  await runner.stop();
});

const plain = (text: string) => text.replaceAll(/\s/g, " ");
const titles = () => sandbox.page.locator("#sheet").getByRole("tab").allInnerTexts();
const plans = async () => (await sandbox.pane.getByRole("tab").allInnerTexts()).map(plain);

async function insert(programme: string): Promise<void> {
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "Insérer le gabarit" }).click();
  await pane.getByRole("combobox", { name: "Programme" }).selectOption(programme);
  await pane.getByRole("combobox", { name: "Catégorie" }).selectOption("RSSS");
  await pane.getByRole("combobox", { name: "Organisation" }).fill("CISSS de Laval");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Insérer", exact: true }).click();
  await pane.getByText("Le gabarit est inséré.").waitFor();
}

test("inserts the STNG, which says that it has ended", async () => {
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "Insérer le gabarit" }).click();
  await pane.getByRole("combobox", { name: "Programme" }).selectOption("stng");
  await pane.getByText(/^Ce programme est terminé depuis le 31.mars.2023/).waitFor();
  await pane.getByRole("button", { name: "Annuler" }).click();
  await insert("stng");
  expect(await titles()).toEqual(expect.arrayContaining(["Stratégie", "Cibles", "Plan d'action"]));
});

test("a result below its target lights up as it is typed", async () => {
  await sheet.open("Cibles");
  const place = async (heading: string) => `${await sheet.columnOf(heading, headings)}${firstTarget}`;
  const result = await place("Résultat 2022-2023");
  await sheet.type(result, "40 %");
  await sheet.waitForFills({
    [result]: warning,
    [await place("Explication de l'écart")]: error,
    [await place("Mesure d'atténuation")]: error,
  });
  await sandbox.pane
    .getByRole("region", { name: "Écart sans explication", exact: true })
    .getByText("MES-01", { exact: true })
    .waitFor();
});

test("the other programme goes beside it, under titles of its own, and each has its plan in the pane", async () => {
  const { pane } = sandbox;
  await insert("ptn-sss");
  expect(await titles()).toEqual(
    expect.arrayContaining(["Cibles", "Indicateurs", "Plan d'action", "Plan d'action (2)"]),
  );
  expect((await plans()).map((plan) => plan.replace(/ \(.*/, ""))).toEqual([
    "PTN SSSS 2023-2027",
    "STNG 2019-2023",
  ]);
  expect(await pane.getByRole("tab", { name: /^PTN/ }).getAttribute("aria-selected")).toBe("true");
  expect(await pane.getByRole("region", { name: "Écart sans explication", exact: true }).count()).toBe(0);
  expect(await faultsInPane(sandbox.page)).toEqual([]);
});

test("« Valider » is about both, and the report is that of the plan in view", async () => {
  const { pane } = sandbox;
  await pane.getByRole("tab", { name: /^STNG/ }).click();
  await pane.getByRole("region", { name: "Écart sans explication", exact: true }).waitFor();
  await pane.getByRole("button", { name: "Valider" }).click();
  await pane.getByText(/cellules marquées/).waitFor();
  await chooseCommand(pane, "Écrire le rapport");
  await pane
    .getByText(/^Le rapport/)
    .first()
    .waitFor({ timeout: 20_000 });
  await sheet.open("Rapport de validation");
  const summary = async () => {
    const cells = ["B3", "B4", "B5", "B6", "B7", "B8"];
    const said = await Promise.all(cells.map(async (address) => (await sheet.shown(address)).text));
    return said.map(plain).filter((text) => / version /.test(text));
  };
  await eventually(summary, ["stng, version 2019.1, exercice visé 2022-2023"]);
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
