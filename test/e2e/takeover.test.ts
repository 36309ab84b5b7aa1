/**
 * An action plan that an organization keeps in a file of its own, copied into the template from the pane: found,
 * matched, shown, copied, with links to what is to be reviewed.
 */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gridFile, planFile } from "../cli/plan-file";
import { day, ownSheet } from "../support/own-plans";
import { faultsInPane } from "./accessibility";
import { openFile } from "./files";
import { chooseCommand, newWorkbook, type Sandbox } from "./sandbox";
import { sheetOf } from "./sheet";

let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "takeover-"));
  const own = ownSheet("Actions 2025", [
    ["Plan d’action du comité"],
    ["Tâche", "Porteur", "Échéance", "% complété", "Statut", "Budget"],
    ["Former les équipes", "DRH", day("2025-06-30"), "75 %", "Terminé", 1500],
    ["Migrer les serveurs", "DTI", "03/04/2026", 40, "à faire", null],
  ]);
  await writeFile(path.join(folder, "gabarit.xlsx"), await planFile({}));
  const grid = { sheets: [own], names: [], date1904: false, unread: [] };
  await writeFile(path.join(folder, "comité.xlsx"), await gridFile(grid));
  sandbox = await newWorkbook();
});

const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const button = (name: string) => sandbox.pane.getByRole("button", { name, exact: true });

test("the table of a file is found, and what becomes of it is shown", async () => {
  const { page, pane } = sandbox;
  await openFile(sandbox, path.join(folder, "gabarit.xlsx"));
  await chooseCommand(pane, "Reprendre un plan existant…");
  await pane.getByText("Aucun autre tableau n’a été trouvé dans ce classeur.").waitFor();
  const asked = page.waitForEvent("filechooser");
  await button("Choisir un autre fichier…").click();
  await (await asked).setFiles(path.join(folder, "comité.xlsx"));
  const preview = pane.getByRole("region", { name: "Aperçu" });
  await preview.waitFor();
  expect(plain(await preview.innerText())).toContain(
    "2 actions reprises (10 valeurs), 1 valeur dans « Commentaires », 1 à revoir.",
  );
  expect(await faultsInPane(page)).toEqual([]);
});

test("it is copied into the plan, and the pane goes to what is to be reviewed", async () => {
  const { page, pane } = sandbox;
  await button("Reprendre 2\u00a0actions").click();
  await pane.getByText(/^2\sactions reprises dans «\sPlan d'action\s»/u).waitFor();
  await pane.getByRole("region", { name: "À revoir" }).getByRole("button").click();
  const sheet = sheetOf(page, "Plan d'action");
  const shown = async (address: string) => plain((await sheet.shown(address)).text);
  expect(await Promise.all(["D5", "F5", "I5", "J5", "K5", "M5", "I6"].map(shown))).toEqual([
    ...["Former les équipes", "DRH", "2025-06-30", "75,0 %", "Réalisée", "Budget : 1500", "2026-04-03"],
  ]);
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
