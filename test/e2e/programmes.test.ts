/**
 * The other programmes, as people meet them: each chosen in the form, filled in, lit and reported; then the first one
 * inserted beside the last of them, and one that comes from a file. In `npm test` the last one stands for the others.
 */
import path from "node:path";
import { faultsInPane } from "./accessibility";
import { isWhole } from "../support/whole";
import { eventually } from "./eventually";
import { chooseCommand, newWorkbook, type Sandbox } from "./sandbox";
import { sheetOf, type Sheet } from "./sheet";

const error = "#fadbd8";
const warning = "#fbe8bf";
const toFill = "#f5f0fa";
/** Rows of every table, from 1. */
const headings = 4;
const firstRow = 5;

// Insertions and their readings: more than the others, on a machine that does other things besides.
jest.setTimeout(180_000);

interface Job {
  readonly programme: string;
  readonly category: string;
  readonly organization: string;
  /** What the form says of a programme that is over. */
  readonly ended?: RegExp;
  readonly sheets: readonly string[];
  /** The sheet that is filled in, what is typed on its first row, and what lights up there, by heading. */
  readonly sheet: string;
  readonly typed: readonly (readonly [heading: string, text: string])[];
  readonly lit: Readonly<Record<string, string>>;
  /** A rule that the pane then names. */
  readonly rule: readonly [id: string, name: string];
  /** How the report names the plan. */
  readonly named: string;
}

const stng: Job = {
  programme: "stng",
  category: "RSSS",
  organization: "CISSS de Laval",
  ended: /^Ce programme est terminé depuis le 31.mars.2023/,
  sheets: ["Stratégie", "Cibles", "Plan d'action"],
  sheet: "Cibles",
  typed: [["Résultat 2022-2023", "40 %"]],
  lit: { "Résultat 2022-2023": warning, "Explication de l'écart": error, "Mesure d'atténuation": error },
  rule: ["MES-01", "Écart sans explication"],
  named: "STNG 2019-2023, version 2019.1",
};

const jobs: readonly Job[] = [
  {
    programme: "ptn-meie",
    category: "OP",
    organization: "INESSS",
    sheets: ["Initiatives", "Maturité numérique", "Radar numériQc"],
    sheet: "Radar numériQc",
    typed: [
      ["Valeur mesurée (0-4)", "1"],
      ["Cible locale (0-4)", "2"],
    ],
    lit: { "Date de la mesure": toFill, Explication: error, "Mesure d'atténuation": error },
    rule: ["VAR-MEIE-07", "Écart de maturité ou de Radar sans réponse"],
    named: "PTN MEIE, version 2023.1",
  },
  {
    programme: "pmt",
    category: "OP",
    organization: "INESSS",
    ended: /^Ce programme est terminé depuis le 31.mars.2025/,
    sheets: ["Montants annoncés", "Écarts entre documents", "Montants", "Totaux"],
    sheet: "Montants",
    typed: [
      ["Prévu (M$)", "2"],
      ["Dépensé (M$)", "3,5"],
    ],
    lit: { Explication: error, "Mesure d'atténuation": warning },
    rule: ["VAR-PMT-05", "Dépassement sans réponse"],
    named: "PMT 2022-2025, version 2022.1",
  },
  // Last: the PTN goes beside it.
  stng,
];
/** `test/programmes/shipped.test` inserts and fills in the others; in the page they are in `npm run whole`. */
const tried = isWhole ? jobs : [stng];

let sandbox: Sandbox;
let sheet: Sheet;

/** Nothing left this machine, and nothing failed unseen. */
afterEach(() => {
  const { outside, errors } = sandbox;
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

const plain = (text: string) => text.replaceAll(/\s/g, " ");
const titles = () => sandbox.page.locator("#sheet").getByRole("tab").allInnerTexts();
const plans = async () => (await sandbox.pane.getByRole("tab").allInnerTexts()).map(plain);
const regionOf = (name: string) => sandbox.pane.getByRole("region", { name, exact: true });

async function insert(job: Pick<Job, "programme" | "category" | "organization" | "ended">): Promise<void> {
  const { page, pane } = sandbox;
  await page.getByRole("button", { name: "Insérer le gabarit" }).click();
  await pane.getByRole("combobox", { name: "Programme" }).selectOption(job.programme);
  if (job.ended) await pane.getByText(job.ended).waitFor();
  await pane.getByRole("combobox", { name: "Catégorie" }).selectOption(job.category);
  await pane.getByRole("combobox", { name: "Organisation" }).fill(job.organization);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Insérer", exact: true }).click();
  // The first template is the longest to insert, and there are others to read again beside it.
  await pane.getByText("Le gabarit est inséré.").waitFor({ timeout: 150_000 });
}

/** Validates, writes the report of the plan in view, and waits until its sheet names that plan. */
async function report({ named }: Pick<Job, "named">, title = "Rapport de validation"): Promise<void> {
  const { pane } = sandbox;
  await pane.getByRole("button", { name: "Valider" }).click();
  await pane.getByText(/^\d.* avant le dépôt/).waitFor();
  await sheet.open(title);
  const isNamed = async () => {
    const cells = ["B3", "B4", "B5", "B6", "B7", "B8"];
    const texts = await Promise.all(cells.map(async (address) => (await sheet.shown(address)).text));
    return texts.some((text) => plain(text).startsWith(named));
  };
  expect(await isNamed()).toBe(false);
  await chooseCommand(pane, "Écrire le rapport");
  await eventually(isNamed, true, 20_000);
}

/** A new workbook in the place of the one before. */
async function openBlank(): Promise<void> {
  sandbox = await newWorkbook();
  sandbox.page.setDefaultTimeout(60_000);
  sheet = sheetOf(sandbox.page, "Feuil1");
}

describe.each(tried)("$programme", (job) => {
  beforeAll(openBlank);

  test("is inserted from the form, which says whether it has ended", async () => {
    await insert(job);
    expect(await titles()).toEqual(expect.arrayContaining([...job.sheets]));
  });

  test("what is missing lights up as a row is typed, and the pane names it", async () => {
    await sheet.open(job.sheet);
    const place = async (heading: string) => `${await sheet.columnOf(heading, headings)}${firstRow}`;
    for (const [heading, text] of job.typed) await sheet.type(await place(heading), text);
    const fills = await Promise.all(
      Object.entries(job.lit).map(async ([heading, fill]) => [await place(heading), fill] as const),
    );
    await sheet.waitForFills(Object.fromEntries(fills));
    const [id, name] = job.rule;
    await regionOf(name).getByText(id, { exact: true }).first().waitFor();
  });

  test("« Valider » and the report are its own", async () => {
    await report(job);
  });
});

describe("the PTN beside the STNG", () => {
  test("goes there under titles of its own, and each has its plan in the pane", async () => {
    const { pane } = sandbox;
    await insert({ programme: "ptn-sss", category: "RSSS", organization: "CISSS de Laval" });
    expect(await titles()).toEqual(
      expect.arrayContaining(["Cibles", "Indicateurs", "Plan d'action", "Plan d'action (2)"]),
    );
    expect((await plans()).map((plan) => plan.replace(/ \(.*/, ""))).toEqual([
      "PTN SSSS 2023-2027",
      "STNG 2019-2023",
    ]);
    expect(await pane.getByRole("tab", { name: /^PTN/ }).getAttribute("aria-selected")).toBe("true");
    expect(await regionOf("Écart sans explication").count()).toBe(0);
    expect(await faultsInPane(sandbox.page)).toEqual([]);
  });

  test("« Valider » is about both, and the report is that of the plan in view", async () => {
    await report({ named: "PTN SSSS 2023-2027, version" }, "Rapport de validation (2)");
    await sandbox.pane.getByRole("tab", { name: /^STNG/ }).click();
    await regionOf("Écart sans explication").waitFor();
  });
});

describe("a roadmap from a file", () => {
  beforeAll(openBlank);

  const name = "PRTN 2026-2028 (reçue d’un fichier)";

  test("is chosen as an administrator hands it out, offered with where it comes from, and inserted", async () => {
    const { page, pane } = sandbox;
    await page.getByRole("button", { name: "Insérer le gabarit" }).click();
    const choosing = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Choisir un fichier de feuille de route…" }).click();
    await (await choosing).setFiles(path.join(__dirname, "../../src/core/editions/from-file/example.jsonc"));
    await pane.getByText(`${name}, version 2026.1 est offerte`).waitFor();
    const offered = pane.getByRole("combobox", { name: "Programme" }).getByRole("option", { name });
    expect(await offered.count()).toBe(1);
    await insert({ programme: "plan-regional", category: "RSSS", organization: "CISSS de Laval" });
    expect(await titles()).toContain("Indicateurs");
    await pane.getByText(name).first().waitFor();
  });

  test("is judged by its own targets, and its plan says where they come from", async () => {
    await sheet.open("Indicateurs");
    const result = `${await sheet.columnOf("Résultat 2026-2027", headings)}${firstRow}`;
    await sheet.type(result, "-5 %");
    await sandbox.page.getByRole("button", { name: "Garder cette valeur" }).click();
    await sheet.waitForFills({ [result]: error });
    await regionOf("Pourcentage hors bornes").getByText("VAL-02", { exact: true }).first().waitFor();
    await report({ named: `${name}, version 2026.1` });
  });
});
