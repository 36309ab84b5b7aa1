/**
 * The main job, as the issue tells it: insert the template, type a result below
 * its target, see what is missing, fill it in, undo. On the add-in as it is built,
 * served with the headers of the real site and framed by another one.
 */
import { faultsInPane } from "./accessibility";
import { openBuiltSite } from "./built-site";
import { eventually } from "./eventually";
import { commandIn, openCommands, type Sandbox } from "./sandbox";
import { sheetOf, type Sheet } from "./sheet";
import type { Site } from "./site";

const error = "#fadbd8";
const warning = "#fbe8bf";
const blank = "#ffffff";
/** Rows of the template, from 1. */
const headings = 4;
const firstIndicator = 5;

let site: Site;
let sandbox: Sandbox;
let sheet: Sheet;

beforeAll(async () => {
  ({ site, sandbox } = await openBuiltSite());
  sheet = sheetOf(sandbox.page, "Feuil1");
});
afterAll(async () => {
  await sandbox.close();
  await site.stop();
});

/** Cells of the row of indicator 1.1, by heading. */
const cells = {
  result: "Résultat 2024-2025",
  gap: "Écart 2024-2025",
  explanation: "Explication de l'écart 2024-2025",
  measure: "Mesure d'atténuation 2024-2025",
  responsible: "Responsable (fonction) 2024-2025",
  due: "Échéance 2024-2025",
  diagnostic: "Diagnostic",
};
type Cell = keyof typeof cells;
/** What cell A1 of each sheet says, by the sheet's title. */
const sheetTitles: Readonly<Record<string, string>> = {
  "Lisez-moi": "Plan d'action local – transformation numérique",
  Identification: "Identification",
  "Feuille de route": "Feuille de route de la transformation numérique",
  Indicateurs: "Indicateurs",
  "Plan d'action": "Plan d'action",
  Risques: "Risques",
  "Gestion du changement": "Gestion du changement",
  "Main-d'œuvre": "Main-d'œuvre",
  Bénéfices: "Bénéfices",
  "Tableau de bord": "Tableau de bord",
  "Rapport de validation": "Rapport de validation",
};

/** What the user types to make up for the gap. */
const entries = [
  ["explanation", "Retard du fournisseur au deuxième trimestre."],
  ["measure", "Reprise du calendrier avec un second fournisseur."],
  ["responsible", "Directrice des ressources informationnelles"],
  ["due", "2026-03-31"],
] as const;
const at: Partial<Record<Cell, string>> = {};
const place = (cell: Cell): string => {
  const address = at[cell];
  if (!address) throw new Error(`${cells[cell]} was not found yet.`);
  return address;
};
const texts = async (...wanted: readonly Cell[]) =>
  Promise.all(wanted.map(async (cell) => (await sheet.shown(place(cell))).text));

/** French writes several kinds of spaces; which one stands where is tested with the words. */
const plain = (text: string) => text.replaceAll(/\s/g, " ");

/** What the pane's list says under the name of a rule. */
const found = async (rule: string): Promise<string[]> => {
  const items = sandbox.pane.getByRole("region", { name: rule, exact: true }).getByRole("listitem");
  // What is not in view is not drawn, and has no text to be seen. In the page, at once: the list changes while one looks.
  const texts = await items.evaluateAll(async (all) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const seen: string[] = [];
    for (const item of all) {
      item.scrollIntoView({ block: "center" });
      await frame();
      await frame();
      seen.push((item as HTMLElement).innerText);
    }
    return seen;
  });
  return texts.map((text) => plain(text.split("\n")[0] ?? ""));
};

test("inserts the template for CISSS de Laval, RSSS, 2024-2025", async () => {
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "Insérer le gabarit" }).click();
  await pane.getByRole("combobox", { name: "Catégorie" }).selectOption("RSSS");
  await pane.getByRole("combobox", { name: "Organisation" }).fill("CISSS de Laval");
  await page.keyboard.press("Enter");
  await pane.getByRole("combobox", { name: "Exercice visé" }).selectOption("2024-2025");
  await pane.getByRole("button", { name: "Insérer", exact: true }).click();
  // The page draws between two messages of a pane of another site: longer than in the pane of its own.
  await pane.getByText("Le gabarit est inséré.").waitFor({ timeout: 120_000 });
  await sheet.open("Indicateurs");
  for (const [cell, heading] of Object.entries(cells)) {
    at[cell as Cell] = `${await sheet.columnOf(heading, headings)}${firstIndicator}`;
  }
  expect((await sheet.shown(`A${firstIndicator}`)).text).toBe("1.1");
}, 150_000);

test("says how much there is to fill in, and goes to the first cell of the work", async () => {
  const { page, pane } = sandbox;
  expect(plain(await pane.getByText(/^Prêt à remplir/).innerText())).toMatch(
    /^Prêt à remplir : 0 sur \d+ cellules$/,
  );
  await pane.getByRole("button", { name: "Commencer" }).click();
  const nameBox = page.locator("#sheet input[type=text]").first();
  await eventually(() => nameBox.inputValue(), "B10");
  await pane.getByRole("region", { name: /^Dans cette cellule \(Identification, cellule B10\)/ }).waitFor();
});

test("on a small screen the first finding is in view: 220 pixels from the top of the pane at most", async () => {
  const { page, pane } = sandbox;
  await page.setViewportSize({ width: 1366, height: 768 });
  await pane.getByRole("button", { name: "Fermer ce message" }).click();
  const top = await page.locator("#pane iframe").evaluate((frame) => frame.getBoundingClientRect().top);
  const inCell = await pane
    .getByRole("region", { name: /^Dans cette cellule/ })
    .getByRole("listitem")
    .first()
    .boundingBox();
  expect((inCell?.y ?? Infinity) - top).toBeLessThanOrEqual(220);
  // Where nothing is said of the cell, the first one of the list.
  await sheet.open("Identification");
  await sheet.goTo("A1");
  await pane.getByText(/rien à signaler ici\.$/).waitFor();
  await pane.getByRole("combobox", { name: "Ordre de la liste" }).selectOption("item");
  const inList = await pane
    .getByRole("region", { name: "Constats" })
    .getByRole("listitem")
    .first()
    .boundingBox();
  expect((inList?.y ?? Infinity) - top).toBeLessThanOrEqual(220);
  await openCommands(pane);
  await commandIn(pane, "Copier le rapport").waitFor();
  expect(await faultsInPane(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await pane.getByRole("combobox", { name: "Ordre de la liste" }).selectOption("severity");
  await page.setViewportSize({ width: 1500, height: 900 });
});

test("each sheet comes into view, with its title in its first cell", async () => {
  const { page } = sandbox;
  const tabs = await page.locator("#sheet").getByRole("tab").allInnerTexts();
  expect(tabs).toEqual(["Feuil1", ...Object.keys(sheetTitles)]);
  for (const [title, text] of Object.entries(sheetTitles)) {
    await sheet.open(title);
    await eventually(async () => (await sheet.shown("A1")).text, text);
    await page.screenshot({ path: `test-results/sheets/${title}.png` });
  }
});

test("a result of 40 % lights up within a second what it asks for", async () => {
  await sheet.open("Identification");
  await sheet.type("B11", "2025-09-30");
  await eventually(async () => (await sheet.shown("B11")).text, "2025-09-30");
  await sheet.open("Indicateurs");
  await sheet.type(place("result"), "40 %");
  const elapsed = await sheet.waitForFills({
    [place("result")]: warning,
    [place("gap")]: warning,
    [place("explanation")]: error,
    [place("measure")]: error,
    [place("diagnostic")]: error,
  });
  expect(elapsed).toBeLessThan(1_000);
  expect(await texts("result", "gap")).toEqual(["40,0 %", "−35,0"]);
  const [diagnostic] = await texts("diagnostic");
  expect(diagnostic).toMatch(/^✖ Explication de l'écart 2024-2025 manquante\. \+[4-9]$/);
});

test("the pane lists ECA-02, MES-01 and MES-03 with a gap of 35 points", async () => {
  await eventually(
    () => found("Cible non atteinte"),
    [
      "Cible non atteinte (indicateur 1.1, 2024-2025) : résultat 40 %, cible 75 %, écart de 35 points de pourcentage. Cible suivante : 90 % en 2025-2026 (il reste 50 points).",
    ],
  );
  expect(await found("Écart sans explication")).toEqual([
    "L’écart 2024-2025 de l’indicateur 1.1 (35 points) n’est pas expliqué.",
  ]);
  expect(await found("Écart sans mesure d’atténuation")).toEqual([
    "Aucune mesure d’atténuation ne compense l’écart 2024-2025 de l’indicateur 1.1 (35 points).",
  ]);
  for (const [name, id] of [
    ["Cible non atteinte", "ECA-02"],
    ["Écart sans explication", "MES-01"],
    ["Écart sans mesure d’atténuation", "MES-03"],
  ] as const) {
    await sandbox.pane.getByRole("region", { name, exact: true }).getByText(id, { exact: true }).waitFor();
  }
});

test("by row of the plan the three are one card, which names what is left to do", async () => {
  const { pane } = sandbox;
  const order = pane.getByRole("combobox", { name: "Ordre de la liste" });
  await order.selectOption("item");
  const row = pane.getByRole("region", { name: "Indicateur 1.1", exact: true });
  const cards = row.getByRole("heading", { level: 4, name: /^1\.1 · / });
  await eventually(
    async () => (await cards.allInnerTexts()).map(plain),
    ["1.1 · écart de 35 points en 2024-2025"],
  );
  expect(plain(await row.getByText(/^Reste/).innerText())).toBe(
    "Reste : 1. expliquer, 2. prévoir une mesure",
  );
  // Each is said once: on its part of the card, and nowhere else in the list.
  const said = pane.getByRole("region", { name: "Constats", exact: true }).getByRole("listitem");
  const parts = row.getByRole("list", { name: /^1\.1 · / }).getByRole("listitem");
  expect(await parts.count()).toBe(3);
  for (const [place, id] of ["ECA-02", "MES-01", "MES-03"].entries()) {
    expect(await parts.nth(place).innerText()).toContain(id);
    expect(await said.filter({ hasNot: pane.getByRole("list"), hasText: id }).count()).toBe(1);
  }
  await order.selectOption("severity");
});

test("an explanation, a measure, a function and a due date clear it, with the pane closed", async () => {
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "Fermer le volet" }).click();
  for (const [cell, text] of entries) await sheet.type(place(cell), text);
  await sheet.waitForFills({
    [place("explanation")]: blank,
    [place("measure")]: blank,
    [place("responsible")]: blank,
    [place("due")]: blank,
  });
  const [diagnostic] = await texts("diagnostic");
  expect(diagnostic).not.toMatch(/Explication|Mesure d'atténuation|Responsable|Échéance/);

  await page.getByRole("button", { name: "Ouvrir le volet" }).click();
  for (const name of ["Écart sans explication", "Écart sans mesure d’atténuation"])
    await pane.getByRole("region", { name, exact: true }).waitFor({ state: "detached" });
});

test("Ctrl+Z takes back the user's own typing, one step at a time", async () => {
  const { page } = sandbox;
  await sheet.goTo(place("result"));
  const order = ["result", ...entries.map(([cell]) => cell)] as const;
  const typed = await texts(...order);
  for (let left = order.length - 1; left >= 0; left -= 1) {
    await page.keyboard.press("Control+z");
    await eventually(
      () => texts(...order),
      typed.map((text, index) => (index < left ? text : "")),
    );
  }
});

test("an entry that the cell does not expect is asked about, and a protected cell takes none", async () => {
  const { page } = sandbox;
  const dialog = page.getByRole("dialog");
  await sheet.type(place("result"), "bientôt");
  expect(plain(await dialog.innerText())).toContain(
    "Un pourcentage de 0 % à 100 % est attendu, ou les mots « Sans objet » ou « Non disponible ».",
  );
  await dialog.getByRole("button", { name: "Annuler" }).click();
  expect(await texts("result")).toEqual([""]);
  await sheet.type(place("result"), "bientôt");
  await dialog.getByRole("button", { name: "Garder cette valeur" }).click();
  await eventually(() => texts("result"), ["bientôt"]);

  await sheet.open("Feuille de route");
  const official = (await sheet.shown("A5")).text;
  await sheet.type("A5", "autre chose");
  expect(plain(await dialog.innerText())).toContain(
    "Cette cellule est protégée : son contenu ne se modifie pas.",
  );
  await dialog.getByRole("button", { name: "Fermer" }).click();
  expect((await sheet.shown("A5")).text).toBe(official);
});

test("the pane has no accessibility fault that axe can see", async () => {
  expect(await faultsInPane(sandbox.page)).toEqual([]);
});

test("nor have the pages of the menu", async () => {
  const { page, pane } = sandbox;
  for (const name of ["Progression", "Feuille de route"]) {
    await openCommands(pane);
    await commandIn(pane, name).click();
    await pane.getByRole("heading", { name, level: 2, exact: true }).waitFor();
    expect(await faultsInPane(page)).toEqual([]);
    await pane.getByRole("button", { name: "Retour" }).click();
  }
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
