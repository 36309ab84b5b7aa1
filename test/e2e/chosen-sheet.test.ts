/**
 * A received plan that holds last year's sheet beside this year's: the pane says which one it reads, the user has the
 * other one read, and takes that back; the choice is in the saved file and in none of its cells.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { shippedEngine } from "../../src/app/editions";
import { readGrid } from "../../src/xlsx/read-grid";
import { gridFile } from "../cli/plan-file";
import { planGrid } from "../support/plan-grid";
import { withFormulas } from "../support/with-formulas";
import { withRules } from "../support/with-rules";
import { faultsInPane } from "./accessibility";
import { openFile, saveAs } from "./files";
import { newWorkbook, type Sandbox } from "./sandbox";

const COPY = "Risques 2024";
const offer = "Choisir la feuille… Risques";

let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "chosen-sheet-"));
  sandbox = await newWorkbook();
});

const named = (name: string) => sandbox.pane.getByRole("button", { name, exact: true });

/** A plan with a second sheet of risks, which nothing but its headers tells. */
async function received(): Promise<Uint8Array> {
  const grid = withRules(withFormulas(planGrid({})));
  const copies = grid.sheets
    .filter(({ name }) => name === "Risques")
    .map(({ formulas: _results, rules: _lists, ...sheet }) => ({ ...sheet, name: COPY, names: [] }));
  return gridFile({ ...grid, sheets: [...grid.sheets, ...copies] });
}

const saved = (name: string) => saveAs(sandbox, path.join(folder, name));

/** The sheet that the command line reads as « Risques » in a file. */
async function readIn(file: string): Promise<readonly string[]> {
  const outcome = shippedEngine.validate(await readGrid(await readFile(file)), "2026-11-22");
  if (outcome.status !== "validated") throw new Error("No plan");
  return outcome.validation.sheets
    .filter(({ role, state }) => role === "risks" && state === "read")
    .map(({ sheet }) => sheet);
}

test("the sheet that is not read is said, and offered with what it holds", async () => {
  const file = path.join(folder, "deux.xlsx");
  await writeFile(file, await received());
  expect(await readIn(file)).toEqual(["Risques"]);
  await openFile(sandbox, file);
  await named(offer).click();
  await named(`Lire cette feuille ${COPY}`).waitFor();
  expect(await sandbox.pane.getByText("Lue actuellement").count()).toBe(1);
}, 120_000);

test("the pane with its offer has no accessibility fault that axe can see", async () => {
  expect(await faultsInPane(sandbox.page)).toEqual([]);
});

test("« Lire cette feuille » has it read, and the saved file says so", async () => {
  await named(`Lire cette feuille ${COPY}`).click();
  await named("Ne plus choisir cette feuille Risques").waitFor();
  expect(await named(`Lire cette feuille ${COPY}`).count()).toBe(0);
  expect(await readIn(await saved("choisie.xlsx"))).toEqual([COPY]);
});

test("the choice is still there when the file is opened again, and is taken back", async () => {
  await openFile(sandbox, path.join(folder, "choisie.xlsx"));
  const taken = named("Ne plus choisir cette feuille Risques");
  await taken.click();
  await taken.waitFor({ state: "detached" });
  expect(await readIn(await saved("reprise.xlsx"))).toEqual(["Risques"]);
}, 120_000);

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
