/**
 * Takes the pictures of the user guide from the sandbox, in French and in English: `npm run pictures`, after a change of
 * what they show. They are looked at in the difference, as the renditions are.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { chooseCommand, closeBrowser, openSandbox, type Sandbox } from "../e2e/sandbox";
import { sheetOf, type Sheet } from "../e2e/sheet";
import { startSite } from "../e2e/site";

const folder = path.join(__dirname, "../../assets/guide");
/** A busy machine takes its time to insert a template. */
const patience = { timeout: 180_000 };

/** What the person of the guide clicks and reads, in each language. */
const languages = {
  fr: {
    insert: "Insérer le gabarit",
    category: "Catégorie",
    organization: "Organisation",
    year: "Exercice visé",
    submit: "Insérer",
    inserted: "Le gabarit est inséré.",
    gap: "Cible non atteinte",
    write: "Écrire le rapport",
    written: /Le rapport est dans la feuille/,
    rate: "40 %",
  },
  en: {
    insert: "Insert the template",
    category: "Category",
    organization: "Organization",
    year: "Fiscal year",
    submit: "Insert",
    inserted: "The template is inserted.",
    gap: "Target not met",
    write: "Write the report",
    written: /The report is in the sheet/,
    rate: "40%",
  },
} as const;
type Language = keyof typeof languages;

const headings = 4;
const firstIndicator = 5;

const keep = (page: Page, language: Language, name: string) =>
  page.screenshot({ path: path.join(folder, `${language}-${name}.png`) });

async function fillForm({ page, pane }: Sandbox, language: Language): Promise<void> {
  const words = languages[language];
  await page.getByRole("button", { name: words.insert }).click();
  await pane.getByRole("combobox", { name: words.category }).selectOption("RSSS");
  await pane.getByRole("combobox", { name: words.organization }).fill("CISSS de Laval");
  await page.keyboard.press("Enter");
  // The list of organizations closes.
  await pane.getByRole("heading", { name: words.insert }).click();
  await pane.getByRole("combobox", { name: words.year }).selectOption("2024-2025");
}

async function typeResult(sheet: Sheet, language: Language): Promise<void> {
  await sheet.open("Identification");
  await sheet.type("B11", "2025-09-30");
  await sheet.open("Indicateurs");
  const column = await sheet.columnOf("Résultat 2024-2025", headings);
  const explanation = await sheet.columnOf("Explication de l'écart 2024-2025", headings);
  const gap = await sheet.columnOf("Écart 2024-2025", headings);
  const target = await sheet.columnOf("Cible ministérielle 2024-2025", headings);
  await sheet.type(`${column}${firstIndicator}`, languages[language].rate);
  // Past what the year expects, then back: the target is the first that comes into view, its result and what that asks for beside it.
  for (const next of [gap, target, explanation]) await sheet.goTo(`${next}${firstIndicator}`);
}

async function draw(language: Language): Promise<void> {
  const words = languages[language];
  const sandbox = await openSandbox(`?lang=${language}`, null);
  const { page, pane } = sandbox;
  await page.setViewportSize({ width: 1280, height: 760 });
  const sheet = sheetOf(page, "Feuil1");
  await fillForm(sandbox, language);
  await page.mouse.move(500, 600);
  await keep(page, language, "insert");
  await pane.getByRole("button", { name: words.submit, exact: true }).click();
  await pane.getByText(words.inserted).waitFor(patience);
  await page.setViewportSize({ width: 1700, height: 860 });
  await typeResult(sheet, language);
  await pane.getByText(words.gap).first().waitFor(patience);
  await page.waitForTimeout(2_000);
  await keep(page, language, "fill");
  await chooseCommand(pane, words.write);
  await pane.getByText(words.written).waitFor(patience);
  await page.waitForTimeout(2_000);
  await keep(page, language, "report");
  await sandbox.close();
}

async function drawAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await startSite();
  process.env["SANDBOX_ADDRESS"] = site.address;
  try {
    for (const language of ["fr", "en"] as const) await draw(language);
  } finally {
    await closeBrowser();
    await site.stop();
  }
}

void drawAll();
