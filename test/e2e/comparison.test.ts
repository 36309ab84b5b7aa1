/**
 * A previous version chosen from the pane, end to end: read by the real worker, compared with the open workbook,
 * shown, gone to; then a file that is none, and nothing that left this machine.
 */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { planFile } from "../cli/plan-file";
import { fullPlan } from "../support/full-plan";
import { faultsInPane } from "./accessibility";
import { eventually } from "./eventually";
import type { Locator } from "playwright-core";
import { openFile } from "./files";
import { commandIn, newWorkbook, openCommands, type Sandbox } from "./sandbox";
import { sheetOf } from "./sheet";

let sandbox: Sandbox;
let folder: string;
const workers: string[] = [];

const indicators = { ...fullPlan.indicators, "1.1": { ...fullPlan.indicators["1.1"], result2: 0.4 } };
const [done = {}] = fullPlan.actions;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "comparison-"));
  const now = { ...fullPlan, actions: [done, { ...done, number: "A2", action: "Recruter deux analystes" }] };
  await writeFile(path.join(folder, "Plan S2.xlsx"), await planFile(now));
  await writeFile(path.join(folder, "Plan S1.xlsx"), await planFile({ ...fullPlan, indicators }));
  await writeFile(path.join(folder, "notes.xlsx"), "nom;valeur\n1;2\n");
  sandbox = await newWorkbook("?theme=dark");
  sandbox.page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
});

const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const button = (name: string) => sandbox.pane.getByRole("button", { name, exact: true });
const items = async (name: string) => {
  const list = sandbox.pane.getByRole("region", { name, exact: true }).getByRole("listitem");
  return (await list.allInnerTexts()).map(plain);
};

/** Presses a button, or a command of the menu, that asks for a file, and chooses one. */
async function choose(by: Locator, file: string): Promise<void> {
  const asked = sandbox.page.waitForEvent("filechooser");
  await by.press("Enter");
  await (await asked).setFiles(path.join(folder, file));
}

test("compares the open workbook with the file that is chosen", async () => {
  const { pane } = sandbox;
  await openFile(sandbox, path.join(folder, "Plan S2.xlsx"));
  await openCommands(pane);
  await choose(commandIn(pane, "Comparer deux versions…"), "Plan S1.xlsx");
  await pane.getByText(/^1\sécart fermé\.$/).waitFor();
  expect(await items("Écarts")).toEqual([
    "Fermé Indicateur 1.1, 2024-2025 : 35 points → cible atteinte. Résultat : 40 % → 75 %. Indicateurs, cellule W5",
  ]);
  expect(await items("Lignes ajoutées ou retirées")).toEqual([
    "Ajoutée Action A2 – Recruter deux analystes Plan d'action, cellule A6",
  ]);
  expect(await pane.getByRole("row", { name: /^Organisation/ }).innerText()).toContain("CISSS de Laval");
});

test("by a worker of its own, which is ended", () => {
  expect(workers).toHaveLength(1);
  expect(workers[0]).toMatch(/^\/chunks\/.+\.js$/);
  expect(sandbox.page.workers()).toEqual([]);
});

test("has no accessibility fault that axe can see", async () => {
  expect(await faultsInPane(sandbox.page)).toEqual([]);
});

test("goes to the cell with the keyboard, and follows what is typed there on request", async () => {
  const { page, pane } = sandbox;
  await pane.getByRole("region", { name: "Écarts", exact: true }).getByRole("button").press("Enter");
  const sheet = sheetOf(page, "Indicateurs");
  await eventually(() => sheet.shown("W5").then(({ text }) => plain(text)), "75%");
  await sheet.type("W5", "30 %");
  await button("Comparer de nouveau").click();
  await pane.getByText(/^1\sécart aggravé\.$/).waitFor();
  expect((await items("Écarts"))[0]).toContain("35 points → 45 points. Résultat : 40 % → 30 %.");
});

test("says why another file cannot be compared, and gives the plan back", async () => {
  await choose(button("Choisir un autre fichier…"), "notes.xlsx");
  const alert = sandbox.pane.getByRole("alert");
  await alert.waitFor();
  expect(plain(await alert.innerText())).toContain(
    "« notes.xlsx » ne peut pas être comparé Ce fichier est du texte, pas un classeur.",
  );
  await button("Retour").press("Enter");
  await sandbox.pane.getByRole("heading", { name: "Constats" }).waitFor();
  const offer = button("Autres commandes");
  expect(await offer.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
