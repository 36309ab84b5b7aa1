/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import "@testing-library/jest-dom";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { chooseCommand } from "../../test/support/choose-command";
import { faultsIn } from "../../test/support/faults";
import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { createManualClock, type ManualClock } from "../../test/fakes/manual-clock";
import { drawReport, drawTemplate, finding, validate, validationWith } from "../../test/fakes/plan";
import { stubLayout } from "../../test/fakes/layout";
import { createApp, type App, type AppParts } from "../app/app";
import type { DrawTemplate, JudgedPlan, Validate } from "../app/contracts";
import type { Finding, RuleCoverage } from "../core/programme/finding/finding";
import { ruleTalk } from "../locales/describe-finding";
import type { Language } from "../locales/language";
import { en } from "../locales/en/pane";
import { fr } from "../locales/fr/pane";
import type { LoadedWords, PaneWords } from "../locales/pane-words";
import type { RuleWords } from "../locales/rule-words";
import { editionFromFile } from "../app/edition-from-file";
import { createGivenEditions } from "../app/given-editions";
import { createRoadmapFiles, type RoadmapFiles } from "../app/roadmap-files";
import { RoadmapFilesContext } from "./insert/roadmap-files-context";
import { WorkbookError } from "../workbook/workbook";
import type { LanguageMemory } from "./language";
import { PartMissing } from "./load-part";
import { Pane } from "./pane";

beforeAll(stubLayout);
afterEach(() => {
  jest.restoreAllMocks();
});

const reasons = (rule: string) => ({
  checks: `Checks of ${rule}.`,
  why: `Why ${rule}.`,
  source: `Source of ${rule}`,
});

const ruleWords: Record<Language, RuleWords> = {
  fr: {
    "ECA-02": {
      ...reasons("ECA-02"),
      name: "Cible non atteinte",
      message: ({ gap }) => `Écart de ${String(gap)} points.`,
      fix: () => "Documentez l'écart.",
    },
    "MES-01": {
      ...reasons("MES-01"),
      name: "Écart sans explication",
      message: () => "Expliquez l'écart.",
      fix: () => "Rédigez.",
    },
    "CIB-03": {
      ...reasons("CIB-03"),
      name: "Cible dépassée",
      message: (_facts, { address }) => `${address} dépasse.`,
      fix: () => "Rien.",
    },
  },
  en: {
    "ECA-02": {
      ...reasons("ECA-02"),
      name: "Target not met",
      message: ({ gap }) => `Gap of ${String(gap)} points.`,
      fix: () => "Document the gap.",
    },
    "MES-01": {
      ...reasons("MES-01"),
      name: "Gap not explained",
      message: () => "Explain the gap.",
      fix: () => "Write.",
    },
    "CIB-03": {
      ...reasons("CIB-03"),
      name: "Target exceeded",
      message: (_facts, { address }) => `${address} exceeds.`,
      fix: () => "None.",
    },
  },
};

const bothLanguages = {
  fr: { messages: fr, talk: ruleTalk(ruleWords.fr) },
  en: { messages: en, talk: ruleTalk(ruleWords.en) },
} satisfies LoadedWords;

interface Options {
  readonly workbook?: FakeWorkbook;
  readonly check?: Validate;
  readonly language?: Language;
  readonly memory?: LanguageMemory;
  /** Languages that are there; both unless said. */
  readonly words?: LoadedWords;
  readonly loadWords?: (language: Language) => Promise<PaneWords>;
  /** What else the app is made of. */
  readonly files?: RoadmapFiles;
  readonly parts?: Partial<Pick<AppParts, "drawTemplate" | "programmes">>;
}

interface Opened {
  readonly app: App;
  readonly clock: ManualClock;
  readonly workbook: FakeWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly reload: jest.Mock;
  readonly container: HTMLElement;
  readonly advance: (milliseconds: number) => Promise<void>;
}

const forgetful: LanguageMemory = { load: () => null, save: () => undefined };

/** The pane on a workbook that was read; the pane as Excel shows it, without Excel. */
async function open({
  workbook = planWith({}),
  check = validate,
  language = "fr",
  memory = forgetful,
  words = bothLanguages,
  loadWords = () => Promise.reject(new Error("both are there")),
  files,
  parts = {},
}: Options = {}): Promise<Opened> {
  const clock = createManualClock(new Date(2025, 3, 2, 14, 5));
  const app = createApp({ workbook, validate: check, drawTemplate, drawReport, clock, ...parts });
  const reload = jest.fn();
  const { container } = render(
    <RoadmapFilesContext value={files ?? null}>
      <Pane
        app={app}
        words={words}
        loadWords={loadWords}
        language={language}
        memory={memory}
        groupingMemory={{ load: () => "severity", save: () => undefined }}
        reload={reload}
      />
    </RoadmapFilesContext>,
  );
  await act(() => app.run({ kind: "start" }));
  const user = userEvent.setup({ delay: null });
  const advance = (milliseconds: number) => act(() => clock.advance(milliseconds));
  return { app, clock, workbook, user, reload, container, advance };
}

/** What reads roadmaps of files, and remembers them for a while. */
function roadmapFiles() {
  const given = createGivenEditions();
  const whenGiven = { then: (): unknown => undefined };
  const files = createRoadmapFiles({
    ...{ given, largest: 100_000, memory: { load: () => [], save: () => true } },
    editionOf: (text) => Promise.resolve(editionFromFile(text)),
    onGiven: () => {
      whenGiven.then();
    },
  });
  const onGiven = (then: () => void) => {
    whenGiven.then = then;
  };
  return { given, files: { ...files, onGiven } };
}

const blankWorkbook = () => new FakeWorkbook().addSheet("Feuil1");
const planWith = (cells: Record<string, number | string>) =>
  new FakeWorkbook().addSheet("Indicateurs", { A1: "No", ...cells });

const finds =
  (findings: readonly Finding[], coverage?: readonly RuleCoverage[]): Validate =>
  () => ({ status: "validated", validation: validationWith(findings, coverage) });

/** No-break spaces count. */
const asWritten = { normalizer: (text: string) => text };

const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** The list of findings, apart from what is said of the selected cell. */
const list = () => within(screen.getByRole("region", { name: "Constats" }));
const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe("no template", () => {
  it("offers one obvious button, in French", async () => {
    const { container } = await open({ workbook: blankWorkbook() });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Plan d’action");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "Ce classeur n’a pas encore de gabarit",
    );
    expect(button("Insérer le gabarit")).toBeEnabled();
    expect(document.documentElement).toHaveAttribute("lang", "fr-CA");
    expect(document.title).toBe("Feuille de route");
    expect(await faultsIn(container)).toEqual([]);
  });

  it("says which roadmap the sheets follow, and how to have them judged, where only a file would make it known", async () => {
    const strangers = [{ roadmap: "plan-regional", version: "2026.1" }];
    await open({ workbook: planWith({}), check: () => ({ status: "not-a-plan", strangers }) });
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
      "Ce classeur suit une feuille de route que le volet ne connaît pas",
    );
    const said = screen.getByText(
      /la feuille de route «.plan-regional.», version 2026\.1, qui vient d’un fichier/,
    );
    expect(said).toHaveTextContent("Choisissez ce fichier, ou demandez-le à qui vous a remis le classeur.");
    // Nothing reads files here.
    expect(screen.queryByRole("button", { name: "Choisir le fichier…" })).toBeNull();
    expect(button("Insérer le gabarit")).toBeEnabled();
  });

  describe("a roadmap in a file", () => {
    const sound = readFileSync("src/core/editions/from-file/example.jsonc", "utf8");
    const roadmapFile = (text: string, name = "plan.jsonc") =>
      Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
    const chooser = () => {
      const [input] = document.querySelectorAll<HTMLInputElement>('input[accept^=".json"]');
      if (!input) throw new Error("no place for a file");
      return input;
    };

    it("is chosen on a workbook that follows it, and the workbook is read again", async () => {
      const strangers = [{ roadmap: "plan-regional", version: "2026.1" }];
      const { files, given } = roadmapFiles();
      const check: Validate = () =>
        given.programmes().includes("plan-regional")
          ? { status: "validated", validation: validationWith([]) }
          : { status: "not-a-plan", strangers };
      const { user, app, container } = await open({ check, files });
      files.onGiven(app.refresh);
      expect(button("Choisir le fichier…")).toBeEnabled();
      await user.upload(chooser(), roadmapFile("{"));
      expect(
        await screen.findByText(/^Le fichier «.plan.jsonc.» n’est pas une feuille de route/),
      ).toBeVisible();
      expect(screen.getByText(/^Ligne 1.: ce n’est pas du JSON/)).toBeVisible();
      expect(await faultsIn(container)).toEqual([]);
      await user.upload(chooser(), roadmapFile(sound));
      await act(() => app.run({ kind: "start" }));
      expect(button("Valider")).toBeEnabled();
    });

    it("is dropped on the form, and chosen there under its own name; another of the same version asks first", async () => {
      const { files } = roadmapFiles();
      const { user, container } = await open({ workbook: blankWorkbook(), files });
      await user.click(button("Insérer le gabarit"));
      const zone = button("Choisir un fichier de feuille de route…").parentElement ?? container;
      const drop = (...dropped: readonly File[]) =>
        act(async () => {
          fireEvent.drop(zone, { dataTransfer: { files: dropped, types: ["Files"] } });
          await Promise.resolve();
        });
      await drop(roadmapFile(sound), roadmapFile(sound));
      expect(await screen.findByText(/^Déposez un seul fichier à la fois/)).toBeVisible();
      await drop(roadmapFile(sound));
      expect(await screen.findByText(/est offerte dans la liste des programmes/)).toHaveTextContent(
        /^PRTN 2026-2028 \(reçue d’un fichier\), version 2026\.1 .* à la prochaine ouverture du volet sur ce poste\.$/,
      );
      const programme = screen.getByRole("combobox", { name: "Programme" });
      expect(programme).toHaveDisplayValue("PRTN 2026-2028 (reçue d’un fichier)");
      expect(
        texts(within(screen.getByRole("combobox", { name: "Exercice visé" })).getAllByRole("option")),
      ).toEqual(["2026-2027", "2027-2028"]);
      expect(await faultsIn(container)).toEqual([]);

      await drop(
        roadmapFile(sound.replace("Taux de services offerts", "Part des services offerts"), "b.json"),
      );
      await user.click(await screen.findByRole("button", { name: "Garder l’ancien" }));
      expect(screen.queryByText(/a déjà donné/)).toBeNull();
      await user.click(button("Ne plus retenir cette feuille de route"));
      expect(screen.getByText(/n’est plus retenue sur ce poste/)).toBeVisible();
      expect(programme).toHaveDisplayValue("PRTN 2026-2028 (reçue d’un fichier)");
    });
  });

  it("inserts what was chosen", async () => {
    const { user, workbook } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveFocus();
    await user.click(screen.getByRole("combobox", { name: "Organisation" }));
    await user.click(screen.getByRole("option", { name: "CISSS de Laval" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Exercice visé" }), "2024-2025");
    await user.click(button("Insérer"));
    expect(await screen.findByText(/^Le gabarit est inséré\./)).toBeVisible();
    expect(workbook.count("insertTemplate")).toBe(1);
    const { sheets } = await workbook.read();
    expect(sheets.find(({ name }) => name === "Identification")?.values[1]?.[1]).toBe("CISSS de Laval");
  });

  it("says which fields are missing, and goes to the first", async () => {
    const { user, workbook, container } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.click(button("Insérer"));
    expect(screen.getByText("Choisissez une catégorie.")).toBeVisible();
    expect(screen.getByText("Inscrivez une organisation.")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveFocus();
    expect(workbook.count("insertTemplate")).toBe(0);
    expect(await faultsIn(container)).toEqual([]);
  });

  it("keeps still under the mouse while the button is pressed, whatever was typed", async () => {
    const { user, workbook } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    const organization = screen.getByRole("combobox", { name: "Organisation" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Catégorie" }), "OP");
    await user.type(organization, "RAMQ");
    await user.pointer({ keys: "[MouseLeft>]", target: button("Insérer") });
    expect(organization).toHaveFocus();
    expect(screen.queryByText(/^La RAMQ prépare/)).toBeNull();
    await user.pointer("[/MouseLeft]");
    expect(screen.getByText(/^La RAMQ prépare/)).toBeVisible();
    expect(workbook.count("insertTemplate")).toBe(0);
    await user.clear(organization);
    await user.type(organization, "Régie de l'énergie");
    await user.pointer({ keys: "[MouseLeft>]", target: button("Insérer") });
    expect(screen.queryByText(/n’est pas dans la liste/)).toBeNull();
    await user.pointer("[/MouseLeft]");
    expect(await screen.findByText(/^Le gabarit est inséré\./)).toBeVisible();
    expect(workbook.count("insertTemplate")).toBe(1);
  });

  it("refuses the RAMQ with the official message", async () => {
    const { user, workbook } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.click(screen.getByRole("combobox", { name: "Organisation" }));
    await user.click(screen.getByRole("option", { name: "Régie de l’assurance maladie du Québec (RAMQ)" }));
    expect(
      screen.getByText(
        "La RAMQ prépare son propre plan de transformation numérique. Elle n’est pas visée par la présente feuille de route.",
      ),
    ).toBeVisible();
    await user.click(button("Insérer"));
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveFocus();
    expect(workbook.count("insertTemplate")).toBe(0);
  });

  it("finds an organization by its acronym, and its category with it", async () => {
    const { user } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.type(screen.getByRole("combobox", { name: "Organisation" }), "chum");
    expect(texts(screen.getAllByRole("option", { name: /Centre/ }))).toEqual([
      "Centre hospitalier de l’Université de Montréal",
    ]);
    await user.tab();
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveValue(
      "Centre hospitalier de l’Université de Montréal",
    );
    expect(screen.getByRole("combobox", { name: "Catégorie" })).toHaveValue("RSSS");
  });

  it("changes its mind: the category follows the organization; the button of the list is in French", async () => {
    const { user, container } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    const organization = screen.getByRole("combobox", { name: "Organisation" });
    await user.type(organization, "cisss de laval{Tab}");
    expect(screen.getByRole("combobox", { name: "Catégorie" })).toHaveValue("RSSS");
    await user.clear(organization);
    await user.type(organization, "inspq");
    await user.click(screen.getByRole("option", { name: /^Institut national de santé publique/ }));
    expect(organization).toHaveValue("Institut national de santé publique du Québec");
    expect(screen.getByRole("combobox", { name: "Catégorie" })).toHaveValue("OP");
    expect(container.querySelector("[aria-label=Open]")).toBeNull();
    expect(container.querySelector("[aria-label='Ouvrir la liste']")).not.toBeNull();
  });

  it("takes another name with a warning", async () => {
    const { user, workbook } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Catégorie" }), "OP (organisme public)");
    await user.type(screen.getByRole("combobox", { name: "Organisation" }), "Clinique du coin");
    await user.click(screen.getByRole("heading", { level: 2 }));
    expect(screen.getByText(/^Cette organisation n’est pas dans la liste\./)).toBeVisible();
    await user.click(button("Insérer"));
    await screen.findByText(/^Le gabarit est inséré\./);
    expect(workbook.count("insertTemplate")).toBe(1);
  });

  it("closes the form", async () => {
    const { user } = await open({ workbook: blankWorkbook() });
    await user.click(button("Insérer le gabarit"));
    await user.click(button("Annuler"));
    expect(await screen.findByRole("button", { name: "Insérer le gabarit" })).toBeVisible();
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
  });

  it("shows how far the insertion is, and keeps the choice when it fails", async () => {
    const workbook = blankWorkbook();
    let go: (() => void) | undefined;
    workbook.onStep = (step) =>
      step === 1
        ? new Promise((_resolve, reject) => {
            go = () => {
              reject(new WorkbookError("protected", "structure"));
            };
          })
        : Promise.resolve();
    const { user } = await open({ workbook });
    await user.click(button("Insérer le gabarit"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Catégorie" }), "MSSS (ministère)");
    await user.click(button("Insérer"));
    expect(await screen.findByText("Insertion du gabarit\u00a0: étape 1 de 2", asWritten)).toBeVisible();
    const bar = screen.getByRole("progressbar", { name: "Insertion du gabarit…" });
    expect(bar).toHaveAttribute("aria-valuenow", "1");
    expect(bar).toHaveAttribute("aria-valuemax", "2");
    act(() => go?.());
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText("Le classeur est protégé")).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Organisation" })).toHaveValue(
      "Ministère de la Santé et des Services sociaux",
    );
    workbook.onStep = () => Promise.resolve();
    await user.click(within(alert).getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText(/^Le gabarit est inséré\./)).toBeVisible();
  });
});

describe("a plan", () => {
  it("says whose it is, what was found and what was examined", async () => {
    const coverage: RuleCoverage[] = [
      { rule: "ECA-02", checked: 10, skipped: 0 },
      { rule: "CIB-03", checked: 1_230, skipped: 0 },
      { rule: "MES-01", checked: 0, skipped: 4, why: "column-missing" },
    ];
    const found = [
      finding("MES-01", "error", "C2"),
      finding("MES-01", "error", "C3"),
      finding("ECA-02", "warning", "B2"),
      finding("CIB-03", "info", "D2"),
    ];
    const { container } = await open({ check: finds(found, coverage) });
    expect(texts(screen.getAllByRole("definition"))).toEqual([
      "CISSS de Laval",
      "RSSS",
      "2024-2025",
      "PTN SSSS 2023-2027, version 2023.1",
    ]);
    expect(screen.getByText("Vérifié à 14\u00a0h\u00a005", asWritten)).toBeVisible();
    const bar = screen.getByRole("heading", { level: 2, name: "CISSS de Laval · 2024-2025" });
    expect(bar).toBeVisible();
    const counts = screen.getByRole("group", { name: "Filtrer les constats" });
    expect(texts(within(counts).getAllByRole("button"))).toEqual([
      "2\u00a0à corriger",
      "0\u00a0à remplir",
      "1\u00a0à vérifier",
    ]);
    const summary = screen.getAllByRole("status").find((each) => each.textContent.includes("à corriger"));
    expect(summary).toHaveTextContent("2 à corriger, 0 à remplir, 1 à vérifier et 1 à savoir");
    expect(texts(screen.getAllByRole("heading", { level: 3 }))).toEqual([
      "À corriger",
      "À vérifier",
      "À savoir",
    ]);
    expect(texts(screen.getAllByRole("heading", { level: 4 }))).toEqual([
      "Écart sans explication",
      "Cible non atteinte",
      "Cible dépassée",
    ]);
    expect(
      texts(within(screen.getByRole("region", { name: "À corriger" })).getAllByRole("listitem")),
    ).toEqual([
      "Expliquez l'écart. Indicateurs, 2\u00a0cellules C2C3 Correction\u00a0: Rédigez.",
      "C2",
      "C3",
    ]);
    expect(
      screen.getByText("Vérifié\u00a0: 2\u00a0règles, 1\u00a0240\u00a0contrôles", asWritten),
    ).toBeVisible();
    expect(screen.getByText("Non vérifié\u00a0: 1\u00a0règle", asWritten)).toBeVisible();
    expect(
      screen.getByText("Écart sans explication (colonne absente, 4\u00a0lignes)", asWritten),
    ).toBeInTheDocument();
    expect(await faultsIn(container)).toEqual([]);
  });

  it("says that there is nothing to say", async () => {
    const { container } = await open();
    expect(screen.getByText("Aucun constat")).toBeVisible();
    expect(screen.getByText("Tout le plan a été examiné.")).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
  });

  it("does not speak of a fiscal year that nobody asked for", async () => {
    const { fiscalYear, ...without } = validationWith([]);
    expect(fiscalYear).toBe("2024-2025");
    await open({ check: () => ({ status: "validated", validation: without }) });
    expect(texts(screen.getAllByRole("term"))).toEqual(["Organisation", "Catégorie", "Feuille de route"]);
  });

  it("says that it checks what it has just inserted", async () => {
    const workbook = blankWorkbook();
    const { app, advance } = await open({ workbook });
    workbook.onStep = (step) => {
      if (step === 1) workbook.break("read", "hang");
      return Promise.resolve();
    };
    void app.run({
      kind: "insert",
      choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
    });
    await advance(0);
    expect(screen.getByText("Vérification du gabarit inséré…")).toBeVisible();
    await advance(15_000);
    expect(screen.getByText("Excel ne répond pas")).toBeVisible();
  });

  it("says what is still to be filled in", async () => {
    const unknown: Validate = () => ({
      status: "validated",
      validation: { ...validationWith([]), organization: null, category: null, fiscalYear: null },
    });
    await open({ check: unknown });
    expect(texts(screen.getAllByRole("definition"))).toEqual([
      "À remplir",
      "À remplir",
      "À remplir",
      "PTN SSSS 2023-2027, version 2023.1",
    ]);
  });

  it("goes to the cell on a click and on Enter", async () => {
    const { user, workbook } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(
      button("Écart de 35 points. Indicateurs, cellule B2 Correction\u00a0: Documentez l'écart."),
    );
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "B2" });
    // Between the two findings: what justifies the first one, and the reason of the second one's rule.
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    await user.keyboard("{Enter}");
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "C2" });
  });

  it("goes from finding to finding with the arrow keys", async () => {
    const cells = ["B2", "B3", "B4"];
    const { user } = await open({ check: finds(cells.map((address) => finding("CIB-03", "info", address))) });
    const [first, second, third] = cells.map((address) => button(new RegExp(`^${address} dépasse\\.`)));
    first?.focus();
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await user.keyboard("{End}{ArrowDown}");
    expect(third).toHaveFocus();
    await user.keyboard("{Home}{ArrowUp}");
    expect(first).toHaveFocus();
  });

  it("shows the first five findings of a rule, then all on request", async () => {
    const seven = ["B2", "B3", "B4", "B5", "B6", "B7", "B8"].map((address) =>
      finding("CIB-03", "info", address),
    );
    const { user } = await open({ check: finds(seven) });
    const list = screen.getByRole("list", { name: "Cible dépassée" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(5);
    const more = button("Afficher les 2 autres");
    expect(more).toHaveAttribute("aria-expanded", "false");
    await user.click(more);
    expect(within(list).getAllByRole("listitem")).toHaveLength(7);
    await user.click(button("Afficher moins"));
    expect(within(list).getAllByRole("listitem")).toHaveLength(5);
  });

  it("names the related cells", async () => {
    const related: Finding = {
      ...finding("ECA-02", "warning", "B2"),
      cells: [
        { sheet: "Indicateurs", address: "B2" },
        { sheet: "Indicateurs", address: "C2" },
        { sheet: "Risques", address: "D4" },
      ],
    };
    await open({ check: finds([related]) });
    expect(
      screen.getByText(
        "Correction\u00a0: Documentez l'écart. Cellules liées\u00a0: C2 et Risques, cellule D4.",
        asWritten,
      ),
    ).toBeVisible();
  });

  it("follows the typing, and hands the focus over when the focused finding goes", async () => {
    const { user, workbook, advance } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(button(/^Expliquez l'écart\. Indicateurs, cellule C2/));
    // jsdom has no window to leave: without this it says that nothing has the focus.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    act(() => {
      workbook.type("Indicateurs", "C2", "Retard");
    });
    await advance(400);
    expect(screen.queryByText("Expliquez l'écart.")).not.toBeInTheDocument();
    expect(list().getByText("Écart de 35 points.")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Constats" })).toHaveFocus();
  });

  it("keeps the focus on a finding that stays when another one goes", async () => {
    const { user, workbook, advance } = await open({ workbook: planWith({ B2: 0.4 }) });
    const item = button(/^Écart de 35 points\. Indicateurs, cellule B2/);
    await user.click(item);
    act(() => {
      workbook.type("Indicateurs", "C2", "Retard");
    });
    await advance(400);
    expect(item).toHaveFocus();
  });

  it("never takes the focus from the worksheet", async () => {
    const { user, workbook, advance } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(button(/^Expliquez l'écart\. Indicateurs, cellule C2/));
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    act(() => {
      workbook.type("Indicateurs", "C2", "Retard");
    });
    await advance(400);
    expect(document.body).toHaveFocus();
  });

  it("validates and says how many cells are marked", async () => {
    const { user, workbook } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(button("Valider"));
    expect(await screen.findByText("2\u00a0cellules marquées dans le classeur.", asWritten)).toBeVisible();
    expect(workbook.marks).toHaveLength(2);
    expect(button("Valider")).toHaveFocus();
  });

  it("says which sheets could not be marked", async () => {
    const workbook = planWith({ B2: 0.4 });
    workbook.protectedSheets.add("Indicateurs");
    const { user } = await open({ workbook });
    await user.click(button("Valider"));
    expect(
      await screen.findByText("Sans marque, car protégée\u00a0: «\u00a0Indicateurs\u00a0».", asWritten),
    ).toBeVisible();
  });

  it("shows the findings of a file that cannot be marked", async () => {
    const workbook = planWith({ B2: 0.4 }).break("mark", { error: new WorkbookError("read-only", "") });
    const { user } = await open({ workbook });
    await user.click(button("Valider"));
    expect(
      await screen.findByText(
        "Les cellules n’ont pas pu être marquées; les constats ci-dessous sont complets. Activez la modification ou enregistrez une copie du classeur, puis réessayez.",
      ),
    ).toBeVisible();
    expect(screen.getByText("Écart de 35 points.")).toBeVisible();
  });

  it("clears the marks and says how many", async () => {
    const { user, workbook } = await open({ workbook: planWith({ B2: 0.4 }) });
    await user.click(button("Valider"));
    await chooseCommand(user, "Effacer les marques");
    expect(
      await screen.findByText(
        "2\u00a0marques effacées. Vos couleurs et vos formats sont intacts.",
        asWritten,
      ),
    ).toBeVisible();
    expect(workbook.marks).toEqual([]);
  });

  it("says which protected sheets keep their marks, and nothing of success when all do", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { user } = await open({ workbook });
    await user.click(button("Valider"));
    const [sheet = ""] = workbook.marks.map(({ cell }) => cell.sheet);
    workbook.protectedSheets.add(sheet);
    await chooseCommand(user, "Effacer les marques");
    expect(
      await screen.findByText(
        `Marques restées, car la feuille est protégée\u00a0: «\u00a0${sheet}\u00a0». Ôtez la protection, puis effacez les marques de nouveau.`,
        asWritten,
      ),
    ).toBeVisible();
    expect(screen.queryByText(/effacées?\./)).not.toBeInTheDocument();
    expect(screen.queryByText(/aucune marque/)).not.toBeInTheDocument();
  });

  it("keeps the findings on screen, and the buttons off, while it works", async () => {
    const workbook = planWith({ B2: 0.4 });
    const { user, advance, container } = await open({ workbook });
    workbook.break("read", "hang");
    await user.click(button("Valider"));
    expect(screen.getByRole("progressbar", { name: "Validation en cours…" })).toBeInTheDocument();
    expect(button("Valider")).toHaveAttribute("aria-disabled", "true");
    expect(button("Valider")).toHaveFocus();
    expect(screen.getByText("Écart de 35 points.")).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
    await advance(15_000);
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText("Excel ne répond pas")).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
    await user.click(within(alert).getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText("2\u00a0cellules marquées dans le classeur.", asWritten)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("names the sheets that had to be renamed", async () => {
    const { app } = await open({ workbook: new FakeWorkbook().addSheet("Identification") });
    await act(() =>
      app.run({
        kind: "insert",
        choice: { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
      }),
    );
    expect(
      screen.getByText(
        "Des feuilles du même nom existaient déjà. Celles du gabarit s’appellent «\u00a0Identification (2)\u00a0».",
        asWritten,
      ),
    ).toBeVisible();
  });

  it("says that a template is already there", async () => {
    const { app } = await open();
    await act(() => app.showInsertForm("open"));
    expect(
      screen.getByText("Ce classeur contient déjà le gabarit\u00a0: rien n’a été inséré.", asWritten),
    ).toBeVisible();
  });
});

describe("several programmes", () => {
  /** « Indicateurs » is a plan of the one, « Cibles » of the other, which has one finding. */
  const check: Validate = ({ sheets }) => {
    const plan = (title: string, id: string, findings: readonly Finding[]): readonly JudgedPlan[] => {
      if (!sheets.some(({ name }) => name === title)) return [];
      const name = id === "stng" ? "STNG 2019-2023" : "PTN SSSS 2023-2027";
      return [{ validation: { ...validationWith(findings), roadmap: { id, version: "1", name } } }];
    };
    const [first, ...others] = [
      ...plan("Indicateurs", "ptn-sss", []),
      ...plan("Cibles", "stng", [finding("MES-01", "error", "C2", "Cibles")]),
    ];
    return first
      ? { status: "validated", ...first, ...(others.length > 0 && { others }) }
      : { status: "not-a-plan" };
  };
  const draw: DrawTemplate = (choice, grid) => {
    const drawn = drawTemplate(choice, grid);
    if (choice.programme !== "stng") return drawn;
    const sheets = drawn.drawing.sheets.slice(1).map((sheet) => ({ ...sheet, title: "Cibles" }));
    return { ...drawn, drawing: { ...drawn.drawing, sheets, customXml: "<stng xmlns='urn:test'/>" } };
  };
  const parts = { drawTemplate: draw, programmes: () => ["ptn-sss", "stng"] };
  const programme = () => screen.getByRole("combobox", { name: "Programme" });
  const tab = (name: RegExp) => screen.getByRole("tab", { name });

  it("offers all of them, the first one chosen; one that is over says so before it is inserted", async () => {
    const { user } = await open({ workbook: blankWorkbook(), check, parts });
    await user.click(button("Insérer le gabarit"));
    expect(texts(within(programme()).getAllByRole("option")).slice(0, 2)).toEqual([
      "PTN SSSS 2023-2027",
      "STNG 2019-2023 (terminé)",
    ]);
    expect(programme()).toHaveValue("ptn-sss");
    const years = () =>
      texts(within(screen.getByRole("combobox", { name: "Exercice visé" })).getAllByRole("option"));
    expect(years()).toEqual(["2023-2024", "2024-2025", "2025-2026", "2026-2027"]);
    await user.selectOptions(programme(), "stng");
    expect(
      screen.getByText(
        "Ce programme est terminé depuis le 31\u00a0mars\u00a02023\u00a0: son gabarit sert de référence.",
        asWritten,
      ),
    ).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Exercice visé" })).toHaveValue("2022-2023");
    expect(years()).not.toContain("2023-2024");
  });

  it("inserts a second one beside the first, shows it, and tells when all are there", async () => {
    const { app, user, workbook, container } = await open({ check, parts });
    expect(screen.queryByRole("tablist")).not.toBeInTheDocument();
    await act(() => app.showInsertForm("open"));
    expect(within(programme()).getByRole("option", { name: /^PTN SSSS/ })).toBeDisabled();
    expect(within(programme()).getByRole("option", { name: /^PTN SSSS/ })).toHaveTextContent(
      "PTN SSSS 2023-2027 (déjà dans ce classeur)",
    );
    expect(programme()).toHaveValue("stng");
    await user.selectOptions(screen.getByRole("combobox", { name: "Catégorie" }), "MSSS (ministère)");
    await user.click(button("Insérer"));
    expect(await screen.findByText(/^Le gabarit est inséré\./)).toBeVisible();
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Indicateurs", "Cibles"]);
    expect(screen.getAllByRole("tab")).toHaveLength(2);
    expect(screen.getByRole("tab", { name: "PTN SSSS 2023-2027 (Conforme, 0\u00a0constat)" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "STNG 2019-2023 (À corriger, 1\u00a0constat)" })).toBeVisible();
    expect(tab(/^STNG/)).toHaveAttribute("aria-selected", "true");
    expect(await faultsIn(container)).toEqual([]);
    await act(() => app.showInsertForm("open"));
    expect(screen.getByText(/^Ce classeur contient déjà le gabarit/)).toBeVisible();
  });

  it("gives up inserting another", async () => {
    const { app, user } = await open({ check, parts });
    await act(() => app.showInsertForm("open"));
    await user.click(button("Annuler"));
    expect(await screen.findByRole("button", { name: "Valider" })).toBeVisible();
  });

  it("shows the findings of the plan that is chosen, marks those of all, and keeps the choice", async () => {
    const workbook = planWith({}).addSheet("Cibles", { C2: null });
    const { user, container } = await open({ workbook, check, parts });
    expect(screen.getByRole("tablist", { name: "Programmes du classeur" })).toBeVisible();
    expect(screen.getByRole("tabpanel", { name: /^PTN/ })).toHaveTextContent("Aucun constat");
    await user.click(tab(/^STNG/));
    expect(await screen.findByText("Expliquez l'écart.")).toBeVisible();
    expect(screen.getByRole("tabpanel", { name: /^STNG/ })).toBeVisible();
    await user.click(button("Valider"));
    expect(await screen.findByText(/^1.cellule marquée/)).toBeVisible();
    expect(tab(/^STNG/)).toHaveAttribute("aria-selected", "true");
    expect(await faultsIn(container)).toEqual([]);
    await user.click(tab(/^PTN/));
    expect(await screen.findByText("Aucun constat")).toBeVisible();
    expect(screen.queryByText("Expliquez l'écart.")).not.toBeInTheDocument();
  });
});

describe("trouble", () => {
  it.each([
    ["unsupported-excel", "Cette version d’Excel est trop ancienne", "Vérifier de nouveau"],
    ["cell-being-edited", "Une cellule est en cours de saisie", "Réessayer"],
    ["protected", "Le classeur est protégé", "Réessayer"],
    ["read-only", "Le classeur est en lecture seule", "Réessayer"],
    ["template-present", "Un gabarit se trouve déjà dans ce classeur", "Relire le classeur"],
    ["no-answer", "Excel ne répond pas", "Réessayer"],
    ["too-large", "Le classeur est trop volumineux", "Réessayer"],
    ["half-done", "L’opération n’a été faite qu’en partie", "Relire le classeur"],
    ["host", "Excel a refusé l’opération", "Réessayer"],
  ] as const)("%s has its message and one action, which works", async (code, title, action) => {
    const workbook = planWith({ B2: 0.4 }).break("clearMarks", { error: new WorkbookError(code, "why not") });
    const { user, app } = await open({ workbook });
    await act(() => app.run({ kind: "clear-marks" }));
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText(title)).toBeVisible();
    expect(within(alert).getByText("why not")).toHaveAttribute("lang", "en");
    expect(texts(within(alert).getAllByRole("button"))).toEqual([action]);
    await user.click(within(alert).getByRole("button", { name: action }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says that Excel took too long, over what it holds, once it answers again", async () => {
    const workbook = planWith({ B2: 0.4 }).break("clearMarks", {
      error: new WorkbookError("no-answer", "why not", { remains: { state: "unknown" } }),
    });
    const { app, clock } = await open({ workbook });
    await act(() => app.run({ kind: "clear-marks" }));
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Excel n’a pas permis de vérifier ce qui a été fait.",
    );
    workbook.announce();
    await act(() => clock.advance(400));
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText("Excel a mis trop de temps à répondre")).toBeVisible();
    expect(alert).not.toHaveTextContent("Excel n’a pas permis de vérifier");
    expect(texts(within(alert).getAllByRole("button"))).toEqual(["Réessayer"]);
  });

  it("keeps the focus in the pane when the message goes", async () => {
    const workbook = planWith({}).break("clearMarks", { error: new WorkbookError("host", "why not") });
    const { user, app } = await open({ workbook });
    await act(() => app.run({ kind: "clear-marks" }));
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await user.click(button("Réessayer"));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByRole("main")).toHaveFocus();
  });

  it("shows our own errors as such, never as an empty list", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { user, reload } = await open({
      check: () => {
        throw new Error("Rule MES-03 failed");
      },
    });
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText("Le complément a rencontré une erreur")).toBeVisible();
    expect(within(alert).getByText("Error: Rule MES-03 failed")).toBeInTheDocument();
    expect(screen.queryByText("Aucun constat")).not.toBeInTheDocument();
    await user.click(within(alert).getByRole("button", { name: "Recharger le volet" }));
    expect(reload).toHaveBeenCalledTimes(1);
    expect(logged).toHaveBeenCalled();
  });
});

describe("language", () => {
  it("speaks English with an English Office", async () => {
    const { container } = await open({ workbook: planWith({ B2: 0.4 }), language: "en" });
    expect(document.documentElement).toHaveAttribute("lang", "en-CA");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Action plan");
    expect(button("Validate")).toBeEnabled();
    expect(button("Gap of 35 points. Indicateurs, cell B2 Fix: Document the gap.")).toBeVisible();
    expect(screen.getByText("Checked: 1 rule, 10 checks")).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
  });

  it("changes on request, keeps the focus, and remembers", async () => {
    const saved: Language[] = [];
    const memory: LanguageMemory = { load: () => null, save: (language) => saved.push(language) };
    const { user } = await open({ memory });
    const other = button("English");
    expect(other).toHaveAttribute("lang", "en-CA");
    await user.click(other);
    expect(button("Français")).toHaveFocus();
    expect(document.documentElement).toHaveAttribute("lang", "en-CA");
    expect(screen.getByText("No findings")).toBeVisible();
    await user.click(button("Français"));
    expect(screen.getByText("Aucun constat")).toBeVisible();
    expect(saved).toEqual(["en", "fr"]);
  });

  it("fetches the other language when it is first asked for", async () => {
    const asked: Language[] = [];
    const { user } = await open({
      words: { fr: bothLanguages.fr },
      loadWords: (language) => {
        asked.push(language);
        return Promise.resolve({ messages: en, talk: ruleTalk(ruleWords.en) });
      },
    });
    expect(asked).toEqual([]);
    await user.click(button("English"));
    expect(await screen.findByText("No findings")).toBeVisible();
    await user.click(button("Français"));
    await user.click(button("English"));
    expect(asked).toEqual(["en"]);
  });

  it("stays in its language, and says so, when the other one cannot be fetched", async () => {
    const saved: Language[] = [];
    const { user, reload } = await open({
      memory: { load: () => null, save: (language) => saved.push(language) },
      words: { fr: bothLanguages.fr },
      loadWords: () => Promise.reject(new PartMissing("Loading chunk 7 failed.")),
    });
    await user.click(button("English"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Une partie du volet n’a pas pu être chargée");
    expect(alert).toHaveTextContent("Loading chunk 7 failed.");
    expect(screen.getByText("Aucun constat")).toBeVisible();
    expect(saved).toEqual([]);
    await user.click(button("Recharger le volet"));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("starts in the language chosen last time", async () => {
    await open({ memory: { load: () => "en", save: () => undefined } });
    expect(button("Validate")).toBeVisible();
  });
});
