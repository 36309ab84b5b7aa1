/**
 * A received plan whose column has a name of its own: what could not be found is said, the user says which
 * column it is, and the choice is in the saved file and in none of its cells.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { shippedEngine } from "../../src/app/editions";
import { readGrid } from "../../src/xlsx/read-grid";
import { planFile } from "../cli/plan-file";
import { faultsInPane } from "./accessibility";
import { openFile, saveAs } from "./files";
import { newWorkbook, type Sandbox } from "./sandbox";
import { sheetOf } from "./sheet";

let sandbox: Sandbox;
let folder: string;
/** Where « Impact (1-5) » is. */
let column = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "chosen-column-"));
  sandbox = await newWorkbook();
});

const named = (name: string) => sandbox.pane.getByRole("button", { name, exact: true });
const offer = "Choisir la colonne… Risques";

const saved = (name: string) => saveAs(sandbox, path.join(folder, name));

/** What STR-02 reports of a file, as the command line reads it. */
async function problemsIn(file: string): Promise<readonly unknown[]> {
  const outcome = shippedEngine.validate(await readGrid(await readFile(file)), "2026-11-22");
  if (outcome.status !== "validated") throw new Error("No plan");
  return outcome.validation.findings
    .filter(({ rule }) => rule === "STR-02")
    .map(({ facts: { problem, read } }) => [problem, read]);
}

test("a received plan is opened, and one of its headers is renamed", async () => {
  const received = path.join(folder, "recu.xlsx");
  await writeFile(received, await planFile({}));
  await openFile(sandbox, received);
  const sheet = sheetOf(sandbox.page, "Lisez-moi");
  await sheet.open("Risques");
  column = await sheet.columnOf("Impact (1-5)", 4);
  await sheet.type(`${column}4`, "Gravité");
});

test("it is said, with the columns that could stand for it", async () => {
  await named(offer).click();
  const list = sandbox.pane.getByRole("combobox", { name: "«\u00a0Impact (1-5)\u00a0» est la colonne" });
  await list.selectOption({ label: `Gravité (${column}), vide` });
});

test("the pane with its form has no accessibility fault that axe can see", async () => {
  expect(await faultsInPane(sandbox.page)).toEqual([]);
});

test("the column that was chosen is read, and the saved file says so", async () => {
  await named("Utiliser cette colonne").click();
  await named("Ne plus utiliser Impact (1-5)").waitFor();
  expect(await named(offer).count()).toBe(0);
  expect(await problemsIn(await saved("choisi.xlsx"))).toEqual([["chosen", "Gravité"]]);
});

test("the choice is still there when the file is opened again", async () => {
  await openFile(sandbox, path.join(folder, "choisi.xlsx"));
  await named("Ne plus utiliser Impact (1-5)").waitFor();
  expect(await named(offer).count()).toBe(0);
});

test("it is taken back, and no longer in the file that is saved", async () => {
  await named("Ne plus utiliser Impact (1-5)").click();
  await named(offer).waitFor();
  expect(await problemsIn(await saved("repris.xlsx"))).toEqual([["replaced", "Gravité"]]);
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
