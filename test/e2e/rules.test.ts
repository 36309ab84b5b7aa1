/** The catalogue of rules, end to end: found with the keyboard alone, read, added to the workbook. */
import { faultsInPane } from "./accessibility";
import { eventually } from "./eventually";
import { chooseCommand, commandIn, newWorkbook, type Sandbox } from "./sandbox";
import { sheetOf, type Sheet } from "./sheet";

let sandbox: Sandbox;
let sheet: Sheet;

beforeAll(async () => {
  sandbox = await newWorkbook("?theme=dark");
  sheet = sheetOf(sandbox.page, "Feuil1");
});

const button = (name: string) => sandbox.pane.getByRole("button", { name, exact: true });
const tabs = () => sandbox.page.locator("#sheet").getByRole("tab").allInnerTexts();
const plain = (text: string) => text.replaceAll(/\s+/g, " ");

test("opens from the header, takes the keyboard, and finds a rule without its accents", async () => {
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "Insérer le gabarit" }).click();
  await pane.getByRole("combobox", { name: "Catégorie" }).selectOption("RSSS");
  await pane.getByRole("combobox", { name: "Organisation" }).pressSequentially("CISSS de Laval");
  await pane.getByRole("option", { name: "CISSS de Laval" }).waitFor();
  expect(await faultsInPane(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await pane.getByRole("combobox", { name: "Exercice visé" }).selectOption("2024-2025");
  await pane.getByRole("button", { name: "Insérer", exact: true }).click();
  await pane.getByText("Le gabarit est inséré.").waitFor({ timeout: 120_000 });

  await button("Règles").press("Enter");
  await pane.getByRole("heading", { name: "Règles de validation" }).waitFor();
  // The programme, the command that adds them as a sheet, the search.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press("Tab");
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

const isFocused = (name: string) => button(name).evaluate((element) => element === document.activeElement);
const heading = (name: string) => sandbox.pane.getByRole("heading", { name, level: 2, exact: true });

describe("the pages of the menu, in the dark and in forced colours", () => {
  afterEach(() => sandbox.page.emulateMedia({ forcedColors: "none" }));

  async function expectNoFault(): Promise<void> {
    expect(await faultsInPane(sandbox.page)).toEqual([]);
    await sandbox.page.emulateMedia({ forcedColors: "active" });
    expect(await faultsInPane(sandbox.page, "forced")).toEqual([]);
    await sandbox.page.emulateMedia({ forcedColors: "none" });
  }

  test("« Retirer le gabarit… » says what it does before it is done", async () => {
    const { page, pane } = sandbox;
    await chooseCommand(pane, "Retirer le gabarit…");
    const panel = pane.getByRole("group", { name: "Retirer le gabarit", exact: true });
    await panel.getByRole("button", { name: "Retirer", exact: true }).waitFor();
    await expectNoFault();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await isFocused("Valider")).toBe(true);
  });

  test("« Feuille de route » finds without accents, and goes to the row", async () => {
    const { page, pane } = sandbox;
    await chooseCommand(pane, "Feuille de route");
    await heading("Feuille de route").waitFor();
    await pane.getByRole("searchbox").fill("cybersecurite");
    await eventually(
      () =>
        pane
          .getByRole("listitem")
          .filter({ visible: true })
          .count()
          .then((count) => count > 0),
      true,
    );
    await pane.getByRole("searchbox").fill("1.1 inclusifs");
    await button("Aller à la ligne 1.1").click();
    await eventually(() => page.locator("#sheet input[type=text]").first().inputValue(), "A5");
    await pane.getByRole("searchbox").fill("");
    await expectNoFault();
    await button("Retour").click();
    expect(await isFocused("Autres commandes")).toBe(true);
  });

  test("« Progression » has a table for each picture", async () => {
    const { pane } = sandbox;
    await sheet.open("Risques");
    await sheet.type(`${await sheet.columnOf("Probabilité (1-5)", 4)}5`, "4");
    await sheet.type(`${await sheet.columnOf("Impact (1-5)", 4)}5`, "5");
    await chooseCommand(pane, "Progression");
    await pane.getByText(/^1\s+risque coté, 17 à coter\.$/).waitFor();
    const picture = pane.getByRole("region", { name: "Risques par probabilité et impact" });
    await picture.getByText("Voir le tableau", { exact: true }).click();
    expect(plain(await picture.getByRole("row").nth(1).innerText())).toMatch(/^R01 .+ 4 5 Critique$/);
    await expectNoFault();
    await button("Retour").click();
  });

  test("« Annuler la correction » gives back what was typed", async () => {
    const { page, pane } = sandbox;
    await sheet.open("Indicateurs");
    const cell = `${await sheet.columnOf("Résultat 2024-2025", 4)}5`;
    await sheet.type(cell, "9000");
    await page.getByRole("dialog").getByRole("button", { name: "Garder cette valeur" }).click();
    await button(`Corriger… Indicateurs, cellule ${cell}`).first().click();
    await button("Appliquer").click();
    await pane.getByText(/^1\scellule corrigée\./).waitFor();
    await eventually(async () => plain((await sheet.shown(cell)).text), "90,0 %");
    await expectNoFault();
    await button("Annuler la correction").click();
    await pane.getByText(/^1\scellule remise comme avant la correction\.$/).waitFor();
    await eventually(async () => plain((await sheet.shown(cell)).text), "9000,0 %");
    await expectNoFault();
  });

  test("« Aide » leads to the tour, which ends where it is found again", async () => {
    const { page, pane } = sandbox;
    await button("Aide").click();
    await pane.getByRole("link", { name: /^Ouvrir le guide/ }).waitFor();
    await expectNoFault();
    await button("Commencer la visite").click();
    await pane.getByRole("dialog", { name: "Où en est le plan" }).waitFor();
    await expectNoFault();
    await page.keyboard.press("Escape");
    await pane.getByRole("dialog").waitFor({ state: "detached" });
    expect(await isFocused("Aide")).toBe(true);
    await expectNoFault();
  });

  test.each([320, 400, 600])("at %i pixels wide, no page of the pane scrolls sideways", async (width) => {
    const { page, pane } = sandbox;
    const set = (wanted: number) =>
      page.locator("#pane").evaluate((place, wide) => {
        const around =
          place.getBoundingClientRect().width - (place.querySelector("iframe")?.clientWidth ?? 0);
        place.style.width = `${wide + around}px`;
      }, wanted);
    const isWide = () =>
      pane
        .locator("html")
        .evaluate((root) => [root.clientWidth, root.scrollWidth > root.clientWidth] as const);
    const before = await page.locator("#pane iframe").evaluate((frame) => frame.clientWidth);
    await set(width);
    await eventually(isWide, [width, false]);
    for (const name of ["Progression", "Feuille de route"]) {
      await chooseCommand(pane, name);
      await heading(name).waitFor();
      expect(await isWide()).toEqual([width, false]);
      await button("Retour").click();
    }
    for (const name of ["Règles", "Aide"]) {
      await button(name).click();
      await button("Retour").waitFor();
      expect(await isWide()).toEqual([width, false]);
      await button("Retour").click();
    }
    await set(before);
  });

  test("the page is in English at once when it is asked for", async () => {
    const { page, pane } = sandbox;
    await button("English").click();
    const counts = pane.getByRole("group", { name: "Filter the findings" }).getByRole("button");
    await counts.first().waitFor();
    expect((await counts.allInnerTexts()).map((text) => text.replace(/^\d+ /, ""))).toEqual([
      "to correct",
      "to fill in",
      "to check",
    ]);
    await pane.getByRole("combobox", { name: "Order of the list" }).selectOption("By indicator");
    await chooseCommand(pane, "Progress");
    await heading("Progress").waitFor();
    expect(await faultsInPane(page)).toEqual([]);
    await button("Back").click();
    await button("Français").click();
    await pane.getByRole("heading", { name: "Constats" }).waitFor();
  });

  test("the pane opens with the workbook when it is asked to, and no more in one click", async () => {
    const { pane } = sandbox;
    await chooseCommand(pane, "Ouvrir le volet avec ce classeur");
    await pane
      .getByText(/^Le volet s’ouvrira avec ce classeur/)
      .first()
      .waitFor();
    await button("Ne plus l’ouvrir").click();
    await pane
      .getByText(/^Le volet ne s’ouvrira plus/)
      .first()
      .waitFor();
    await button("Autres commandes").click();
    await commandIn(pane, "Ouvrir le volet avec ce classeur").waitFor();
    await expectNoFault();
  });
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect({ outside: sandbox.outside, errors: sandbox.errors }).toEqual({ outside: [], errors: [] });
});
