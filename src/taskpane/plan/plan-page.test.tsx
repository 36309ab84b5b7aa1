/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { blank, choice, finding, validate, validationWith } from "../../../test/fakes/plan";
import { faultsIn } from "../../../test/support/faults";
import { chooseCommand, moreCommands } from "../../../test/support/choose-command";
import { openPane } from "../../../test/support/open-pane";
import type { Emptied, Validate, Withdrawals } from "../../app/contracts";
import type { Withdrawable } from "../../core/migration/withdraw";
import type { Ready } from "../../app/session";
import type { Severity } from "../../core/programme/finding/facts";
import type { KeyedFinding } from "../../core/programme/finding/finding";
import type { Validation } from "../../core/validation/validation";
import { en } from "../../locales/en/pane";
import { fr } from "../../locales/fr/pane";
import { paneWords as words } from "../../locales/fr/pane-words";
import type { RuleTalk } from "../../locales/describe-finding";
import { WorkbookError } from "../../workbook/workbook";
import { answerNews } from "../notice-news";

beforeAll(stubLayout);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const region = (name: string | RegExp) => screen.getByRole("region", { name });
const plain = (text: string | null) => (text ?? "").replaceAll(/\s+/gu, " ").trim();
const headings = (level: number) =>
  screen.getAllByRole("heading", { level }).map(({ textContent }) => textContent);
const book = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No", A5: "1.1" }).addSheet("Risques");

function onRow(rule: string, severity: Severity, address: string, part?: "wrong" | "left"): KeyedFinding {
  return {
    ...finding(rule, severity, address),
    key: `${rule}-${address}`,
    item: { subject: "indicators", name: "1.1" },
    ...(part && { problem: { kind: "gap", part } }),
  };
}
const gap = [
  onRow("MES-01", "error", "N5", "left"),
  onRow("MES-03", "error", "O5", "left"),
  { ...finding("CIB-01", "toFill", "C6"), key: "CIB-01" },
  onRow("ECA-02", "warning", "K5", "wrong"),
];
const withGap: Validation = { ...validationWith(gap), findings: gap, followUp: "S1" };
const finds =
  (validation: Validation): Validate =>
  () => ({ status: "validated", validation });

it("says whose plan it is and how it stands, and keeps the list to what a count says", async () => {
  const { user, container } = await openPane({ workbook: book(), validate: finds(withGap) });
  expect(headings(2)[0]).toBe("CISSS de Laval · 2024-2025 · S1");
  const counts = within(screen.getByRole("group", { name: "Filtrer les constats" })).getAllByRole("button");
  expect(counts.map(({ textContent }) => plain(textContent))).toEqual([
    "2 à corriger",
    "1 à remplir",
    "1 à vérifier",
  ]);
  expect(headings(3)).toEqual(["À corriger", "À remplir", "À vérifier"]);
  const count = (name: RegExp) =>
    within(screen.getByRole("group", { name: "Filtrer les constats" })).getByRole("button", { name });
  await user.click(count(/à remplir/));
  expect(count(/à remplir/)).toHaveAttribute("aria-pressed", "true");
  expect(headings(3)).toEqual(["À remplir"]);
  await user.click(count(/à vérifier/));
  expect(headings(3)).toEqual(["À remplir", "À vérifier"]);
  await user.click(count(/à remplir/));
  await user.click(count(/à vérifier/));
  expect(headings(3)).toHaveLength(3);
  expect(await faultsIn(container)).toEqual([]);
});

it("makes one card of a gap, its explanation and its measure, by row of the plan", async () => {
  const { user, container } = await openPane({
    workbook: book(),
    validate: finds(withGap),
    grouping: "item",
  });
  expect(headings(3)).toEqual(["Indicateur 1.1", "Indicateurs"]);
  expect(plain(headings(4)[0] ?? "")).toBe("1.1 · écart de 35 points en 2024-2025");
  expect(screen.getByText(/^Reste/).textContent).toBe(
    "Reste\u00a0: 1.\u00a0expliquer, 2.\u00a0prévoir une mesure",
  );
  const parts = screen.getByRole("list", { name: /^1\.1 · écart/ });
  expect(within(parts).getAllByRole("listitem")).toHaveLength(3);
  await user.selectOptions(screen.getByRole("combobox", { name: "Ordre de la liste" }), "Par feuille");
  expect(headings(3)).toEqual(["Indicateurs"]);
  expect(await faultsIn(container)).toEqual([]);
});

it("finds by any word, and says when nothing is found", async () => {
  const { user } = await openPane({ workbook: book(), validate: finds(withGap), grouping: "item" });
  const field = screen.getByRole("searchbox", { name: "Chercher un constat" });
  await user.type(field, "MESURE attenuation 1.1");
  expect(headings(3)).toEqual(["Indicateur 1.1"]);
  expect(screen.queryByText(/CIB-01/)).not.toBeInTheDocument();
  await user.clear(field);
  await user.type(field, "zzz");
  expect(screen.getByText("Aucun constat ne correspond.")).toBeVisible();
});

describe("« Dans cette cellule »", () => {
  const settle = async (clock: { advance: (time: number) => Promise<void> }) => act(() => clock.advance(250));

  it("follows the selection: its findings, else those of its row, else that there is nothing", async () => {
    const { workbook, clock, container } = await openPane({ workbook: book(), validate: finds(withGap) });
    await settle(clock);
    expect(plain(region("Dans cette cellule").textContent)).toBe(
      "Indicateurs, cellule A1 : rien à signaler ici.",
    );
    act(() => {
      workbook.select("Indicateurs", "N5");
    });
    await settle(clock);
    const card = region(/^Dans cette cellule/);
    expect(within(card).getAllByRole("listitem")).toHaveLength(1);
    expect(card).toHaveTextContent("MES-01 – Écart sans explication");
    expect(await faultsIn(container)).toEqual([]);
    act(() => {
      workbook.select("Indicateurs", "D5");
    });
    await settle(clock);
    expect(
      within(region(/^Sur cette ligne \(Indicateurs, cellule D5\)/)).getAllByRole("listitem"),
    ).toHaveLength(3);
  });

  it("reads once where the selection comes to rest, writes nothing, and says nothing when Excel does not", async () => {
    const { workbook, clock } = await openPane({ workbook: book(), validate: finds(withGap) });
    await settle(clock);
    const before = [...workbook.calls];
    for (const address of ["B2", "B3", "B4"]) workbook.select("Indicateurs", address);
    await settle(clock);
    expect(workbook.calls.slice(before.length)).toEqual(["activeCell"]);
    workbook.break("activeCell", { error: new WorkbookError("cell-being-edited", "") });
    workbook.select("Indicateurs", "B5");
    await settle(clock);
    expect(plain(region("Dans cette cellule").textContent)).toContain("cellule B4");
    workbook.break("activeCell", { error: new WorkbookError("host", "") });
    workbook.select("Indicateurs", "B6");
    await settle(clock);
    expect(screen.queryByRole("region", { name: "Dans cette cellule" })).not.toBeInTheDocument();
  });
});

describe("« Justifier… »", () => {
  const only = validationWith([finding("MES-01", "error", "N5")]);
  const offer = "Justifier… MES-01, Indicateurs, cellule N5";

  it("asks for a reason, writes the decision in the report, and says what became of it", async () => {
    let isDecided = false;
    const check: Validate = () => ({
      status: "validated",
      validation: {
        ...only,
        findings: only.findings.map((each) =>
          isDecided ? { ...each, justified: { decision: "justified", reason: "Entente" } } : each,
        ),
      },
    });
    const { user, workbook, app, container } = await openPane({ workbook: book(), validate: check });
    workbook.onStep = () => {
      isDecided = true;
      return Promise.resolve();
    };
    await user.click(button(offer));
    const form = screen.getByRole("form", { name: "Justifier ce constat" });
    expect(within(form).getByRole("textbox", { name: "Motif" })).toHaveFocus();
    expect(await faultsIn(container)).toEqual([]);
    await user.click(within(form).getByRole("button", { name: "Inscrire" }));
    expect(within(form).getByText("Écrivez le motif de la décision.")).toBeVisible();
    await user.type(within(form).getByRole("textbox", { name: "Motif" }), " Entente ");
    await user.click(within(form).getByRole("radio", { name: "Accepté" }));
    await user.click(within(form).getByRole("button", { name: "Inscrire" }));
    expect(
      await screen.findByText("Constat justifié. La décision est inscrite dans «\u00a0Rapport\u00a0».", {
        normalizer: (text) => text,
      }),
    ).toBeVisible();
    expect(workbook.count("writeReport")).toBe(1);
    expect(app.session.get()).toMatchObject({ notice: { kind: "report-written", decided: "justified" } });
    expect(region("Justifié")).toBeVisible();
  });

  it("says when the finding is gone", async () => {
    let isGone = false;
    const { user, workbook } = await openPane({
      workbook: book(),
      validate: () => ({ status: "validated", validation: isGone ? validationWith([]) : only }),
    });
    await user.click(button(offer));
    isGone = true;
    await user.type(screen.getByRole("textbox", { name: "Motif" }), "Entente");
    await user.click(button("Inscrire"));
    expect(await screen.findByText(/^Le plan a changé entre-temps/)).toBeVisible();
    expect(workbook.count("writeReport")).toBe(1);
  });
});

it("says how much of a new template is filled in, and goes to the next cell", async () => {
  const blanks = ["B2", "B3"].map((address) => finding("CIB-01", "toFill", address));
  let left = blanks;
  const { user, app, workbook, clock } = await openPane({
    workbook: new FakeWorkbook().addSheet("Feuil1"),
    validate: (grid) =>
      grid.sheets.length > 1
        ? { status: "validated", validation: validationWith(left) }
        : { status: "not-a-plan" },
  });
  await act(() => app.run({ kind: "insert", choice }));
  expect(plain(screen.getByText(/^Prêt à remplir/).textContent)).toBe("Prêt à remplir : 0 sur 2 cellules");
  await user.click(button("Commencer"));
  expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "B2" });
  left = blanks.slice(1);
  app.refresh();
  await act(() => clock.advance(400));
  expect(screen.getByRole("progressbar", { name: /1\s?sur 2/ })).toHaveAttribute("aria-valuenow", "1");
  await user.click(button("Continuer"));
  expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "B3" });
});

describe("a list of 1,000 findings", () => {
  /** The end of the list comes into view. */
  let reachEnd: () => void;
  beforeEach(() => {
    globalThis.IntersectionObserver = class {
      readonly root = null;
      readonly rootMargin = "";
      readonly scrollMargin = "";
      readonly thresholds = [];
      readonly #tell: () => void;
      constructor(told: IntersectionObserverCallback) {
        this.#tell = () => {
          const entry = { isIntersecting: true } as Partial<IntersectionObserverEntry>;
          told([entry as IntersectionObserverEntry], this);
        };
      }
      observe() {
        reachEnd = this.#tell;
      }
      unobserve() {}
      disconnect() {}
      takeRecords() {
        return [];
      }
    };
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "IntersectionObserver");
  });
  const list = () => within(region("Constats"));
  const cards = () => list().getAllByRole("listitem").length;

  it("makes its cards as they come into view, each of them once, and again when what it says changes", async () => {
    const rows = Array.from({ length: 1_000 }, (_, place) => finding("ECA-02", "warning", `K${place + 5}`));
    let told = rows;
    const made: string[] = [];
    const counting: RuleTalk = {
      ...words.talk,
      of: () => counting,
      describe(each) {
        made.push(each.cells[0]?.address ?? "");
        return words.talk.describe(each);
      },
    };
    const { app, workbook, clock } = await openPane({
      workbook: book(),
      validate: () => ({ status: "validated", validation: validationWith(told) }),
      grouping: "sheet",
      words: { ...words, talk: counting },
    });
    expect([cards(), made.length]).toEqual([24, 24]);
    act(reachEnd);
    expect([cards(), made.length]).toEqual([32, 32]);
    expect(new Set(made).size).toBe(32);
    made.length = 0;
    // The cell that is selected has its own card on top; the list stays as it is.
    await act(async () => {
      workbook.select("Indicateurs", "K7");
      await clock.advance(400);
    });
    expect(made).toEqual(["K7"]);
    made.length = 0;
    told = rows.map((row, place) =>
      place === 3 ? { ...row, facts: { ...row.facts, gap: 12 } } : { ...row },
    );
    app.refresh();
    await act(() => clock.advance(400));
    expect(made.filter((address) => address !== "K7")).toEqual(["K8"]);
    expect(cards()).toBe(32);
  }, 60_000);
});

describe("messages", () => {
  const plan = () => new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2: 0.4 });

  it("« Valider » answers what is left, until the workbook changes", async () => {
    const { user, workbook, clock } = await openPane({ workbook: plan(), validate });
    await user.click(button("Valider"));
    const answer = /^1\s?point à corriger avant le dépôt, 1\s?point à vérifier\.$/;
    expect(await screen.findByText(answer)).toBeVisible();
    expect(screen.queryByText(/modifié depuis/)).not.toBeInTheDocument();
    act(() => {
      workbook.type("Indicateurs", "D2", "x");
    });
    await act(() => clock.advance(400));
    expect(screen.queryByText(answer)).not.toBeInTheDocument();
    expect(screen.getByText(/modifié depuis/)).toBeVisible();
  });

  it("are closed on request, and ready to file is said of a whole plan only", async () => {
    const { user } = await openPane({ workbook: book(), validate });
    await user.click(button("Valider"));
    const ready = await screen.findByText("Prêt à déposer.");
    for (const close of screen.getAllByRole("button", { name: "Fermer ce message" })) await user.click(close);
    expect(ready).not.toBeInTheDocument();
  });

  const three = [finding("A", "error", "B2"), finding("B", "toFill", "B3"), finding("C", "warning", "B4")];
  it.each<[string, Validation, string, string]>([
    [
      "what is wrong first",
      validationWith(three),
      "1 point à corriger avant le dépôt, 1 cellule à remplir, 1 point à vérifier.",
      "1 point to correct before filing, 1 cell to fill in, 1 point to check.",
    ],
    [
      "then what is blank",
      validationWith(three.slice(1)),
      "1 cellule à remplir avant le dépôt, 1 point à vérifier.",
      "1 cell to fill in before filing, 1 point to check.",
    ],
    [
      "what is only to check keeps nobody from filing",
      validationWith(three.slice(2)),
      "Prêt à déposer. Reste 1 point à vérifier.",
      "Ready to file. Left: 1 point to check.",
    ],
    ["nothing", validationWith([]), "Prêt à déposer.", "Ready to file."],
    [
      "nothing found in a plan that is not whole",
      { ...validationWith([]), verdict: "to-correct" },
      "À corriger : au moins une réponse est à corriger.",
      "To correct: at least one answer has to be corrected.",
    ],
    [
      "nothing found in what could be read",
      { ...validationWith([]), verdict: "inconclusive" },
      "Non concluant : une partie du plan n’a pas pu être lue.",
      "Inconclusive: part of the plan could not be read.",
    ],
  ])("« Valider » answers %s", (_, validation, french, english) => {
    const validated = { at: new Date(), grid: { sheets: [], names: [], date1904: false, unread: [] } };
    const plan: Ready = {
      ...{ status: "ready", validation, columns: [], sheets: [], checkedAt: new Date(), notice: null },
      ...{ marks: { status: "none" }, validated: { ...validated, isChanged: false } },
    };
    const answers = [fr, en].map((words) => answerNews(plan, words).map(({ text }) => plain(text)));
    expect(answers).toEqual([[french], [english]]);
    expect(answerNews({ ...plan, validated: { ...validated, isChanged: true } }, fr)).toEqual([]);
  });

  it("are said of a workbook without a plan, and of one that holds something else", async () => {
    const workbook = new FakeWorkbook().addSheet("Budget", { A1: "Poste" });
    const { app } = await openPane({ workbook, validate });
    await act(() => app.run({ kind: "validate" }));
    expect(screen.getByText(/^Aucun plan n’a été reconnu dans ce classeur/)).toBeVisible();
    expect(screen.getByText(/^Ce classeur contient des données/)).toBeVisible();
    await act(() => app.run({ kind: "clear-marks" }));
    expect(screen.getByText("Il n’y avait aucune marque à effacer.")).toBeVisible();
    expect(screen.queryByText(/rien à valider/)).not.toBeInTheDocument();
    await act(() => app.showInsertForm("open"));
    expect(screen.queryByText(/aucune marque/)).not.toBeInTheDocument();
    await act(() => app.run({ kind: "validate" }));
    expect(screen.getByText(/rien à valider/)).toBeVisible();
  });

  it("of a workbook without a plan are closed, and said again when they are asked for again", async () => {
    const { user, app } = await openPane({ workbook: new FakeWorkbook().addSheet("Budget"), validate });
    await act(() => app.run({ kind: "validate" }));
    await user.click(button("Fermer ce message"));
    expect(screen.queryByText(/rien à valider/)).not.toBeInTheDocument();
    await act(() => app.run({ kind: "validate" }));
    expect(screen.getByText(/rien à valider/)).toBeVisible();
  });

  it("of a command of the ribbon are on the page of the plan, which comes back", async () => {
    const { user, app } = await openPane({ workbook: plan(), validate });
    await user.click(button("Règles"));
    expect(await screen.findByRole("heading", { name: "Règles de validation" })).toBeVisible();
    act(() => {
      app.called();
    });
    await act(() => app.run({ kind: "validate" }));
    expect(screen.queryByRole("heading", { name: "Règles de validation" })).not.toBeInTheDocument();
    expect(screen.getByText(/^1\s?point à corriger avant le dépôt, 1\s?point à vérifier\.$/)).toBeVisible();
  });
});

it("opens with the workbook when the menu is asked for it, says so, and takes it back the same way", async () => {
  const { user, app, workbook } = await openPane({ workbook: book(), validate: finds(withGap) });
  const choose = async (name: string) => {
    await user.click(button("Autres commandes"));
    await user.click(screen.getByRole("menuitem", { name }));
  };
  await user.click(button("Autres commandes"));
  expect(screen.queryByRole("menuitem", { name: /^Ouvrir le volet/ })).not.toBeInTheDocument();
  await user.keyboard("{Escape}");
  await act(() => app.lookAtOpening());
  await choose("Ouvrir le volet avec ce classeur");
  expect(await screen.findByText(/^Le volet s’ouvrira avec ce classeur, une fois/)).toBeVisible();
  expect(workbook.opens).toBe(true);
  await user.click(button("Ne plus l’ouvrir"));
  expect(await screen.findByText(/^Le volet ne s’ouvrira plus avec ce classeur/)).toBeVisible();
  expect(workbook.opens).toBe(false);
});

describe("in an Excel where Ctrl+Z forgets everything as soon as the add-in writes", () => {
  const cost = /Ctrl\+Z ne pourra plus annuler ce que vous avez fait jusqu’ici\.$/;
  const older = async (B2 = 0.4) => {
    const workbook = new FakeWorkbook().addSheet("Indicateurs", { A1: "No", B2 });
    workbook.isUndoable = false;
    return openPane({ workbook, validate });
  };

  it("« Valider » writes nothing, and offers to mark what nothing shows, saying what it costs", async () => {
    const { user, workbook, container } = await older();
    await user.click(button("Valider"));
    const offer = await screen.findByText(/^2\scellules en cause restent sans couleur/);
    expect(offer).toHaveTextContent(cost);
    expect(workbook.calls).not.toContain("mark");
    expect(await faultsIn(container)).toEqual([]);
    await user.click(button("Marquer dans les cellules"));
    expect(await screen.findByText(/^2\scellules marquées/)).toBeVisible();
    expect(workbook.marks).toHaveLength(2);
    // They are there: nothing more is offered.
    await user.click(button("Valider"));
    expect(await screen.findByText(/^1\spoint à corriger/)).toBeVisible();
    expect(screen.queryByText(/restent sans couleur/)).not.toBeInTheDocument();
    expect(workbook.count("mark")).toBe(1);
  });

  it("offers nothing where there is nothing to mark, nor once the workbook has changed", async () => {
    const { user, workbook, clock } = await older(0.9);
    await user.click(button("Valider"));
    expect(await screen.findByText("Prêt à déposer.")).toBeVisible();
    expect(screen.queryByText(/sans couleur/)).not.toBeInTheDocument();
    act(() => {
      workbook.type("Indicateurs", "B2", 0.4);
    });
    await act(() => clock.advance(400));
    await user.click(button("Valider"));
    expect(await screen.findByText(/restent sans couleur/)).toBeVisible();
    act(() => {
      workbook.type("Indicateurs", "D2", "x");
    });
    await act(() => clock.advance(400));
    expect(screen.queryByText(/sans couleur/)).not.toBeInTheDocument();
  });

  it("the command of the menu asks first", async () => {
    const { user, workbook, container } = await older();
    await chooseCommand(user, "Marquer dans les cellules…");
    const panel = await screen.findByRole("group", { name: "Marquer dans les cellules" });
    expect(panel).toHaveTextContent(/Ctrl\+Z ne pourra plus annuler/);
    expect(panel).toHaveFocus();
    expect(await faultsIn(container)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(panel).not.toBeInTheDocument();
    expect(button("Valider")).toHaveFocus();
    expect(workbook.calls).not.toContain("mark");
    await chooseCommand(user, "Marquer dans les cellules…");
    await user.click(await screen.findByRole("button", { name: "Marquer" }));
    expect(workbook.marks).toHaveLength(2);
  });
});

it("marks are no command of their own where « Valider » makes them", async () => {
  const { user } = await openPane({ workbook: book(), validate });
  await user.click(moreCommands());
  expect(await screen.findByRole("menuitem", { name: "Effacer les marques" })).toBeVisible();
  expect(screen.queryByRole("menuitem", { name: /^Marquer/ })).not.toBeInTheDocument();
});

describe("a template that may go", () => {
  const roadmap = "ptn-sss";
  const stays = { sheets: [], typed: [], noted: [], referring: [], twice: [], unread: [] };
  const opened = async (why: Partial<Withdrawable>, emptied: readonly Omit<Emptied, "roadmap">[] = []) => {
    const workbook = new FakeWorkbook().addSheet("Feuil1").addSheet("Indicateurs").addSheet("Risques");
    const grid = await workbook.read();
    const sheets = grid.sheets.filter(({ name }) => name !== "Feuil1");
    const drawing = {
      ...blank,
      role: "risks",
      title: "Risques",
      content: [{ range: "A1", content: [["No"]] }],
    };
    const withdrawals: Withdrawals = {
      withdrawable: () => ({ ...stays, sheets, ...why }),
      refillings: () => sheets.slice(1).map((sheet) => ({ sheet: { ...sheet, id: "1" }, drawing })),
    };
    const judges: Validate = (now) => {
      const isGone = !now.sheets.some(({ name }) => name === "Indicateurs");
      const isEmpty = now.sheets.find(({ name }) => name === "Risques")?.values[0]?.[0] === null;
      const told = emptied.map((sheet) => ({ ...sheet, roadmap }));
      const left = isEmpty && told.length > 0 ? { emptied: told } : {};
      if (isGone) return { status: "not-a-plan" };
      return { status: "validated", validation: validationWith([]), isUnanswered: true, ...left };
    };
    return openPane({ workbook, validate: judges, withdrawals });
  };
  const names = (pane: { workbook: FakeWorkbook }) =>
    pane.workbook.read().then(({ sheets }) => sheets.map(({ name }) => name));

  it("goes once that was confirmed, which says what it does", async () => {
    const pane = await opened({});
    await chooseCommand(pane.user, "Retirer le gabarit…");
    const panel = await screen.findByRole("group", { name: "Retirer le gabarit" });
    expect(panel).toHaveTextContent(/Ctrl\+Z ne peut pas annuler ce retrait\.$|Annuler$/);
    expect(panel).toHaveFocus();
    expect(await faultsIn(pane.container)).toEqual([]);
    await pane.user.click(within(panel).getByRole("button", { name: "Annuler" }));
    expect(await names(pane)).toContain("Indicateurs");
    await chooseCommand(pane.user, "Retirer le gabarit…");
    await pane.user.click(await screen.findByRole("button", { name: "Retirer" }));
    expect(await screen.findByText(/^Le gabarit est retiré\s: 2\sfeuilles supprimées\.$/)).toBeVisible();
    expect(await names(pane)).toEqual(["Feuil1"]);
  });

  it.each<[string, Partial<Withdrawable>, RegExp]>([
    [
      "typed",
      { sheets: [], typed: [{ sheet: "Risques", address: "G5" }] },
      /quelque chose y a été saisi \(Risques, cellule G5\)/,
    ],
    ["noted", { sheets: [], noted: ["Risques"] }, /des notes ou des commentaires dans «\sRisques\s»/],
    ["referring", { sheets: [], referring: ["Suivi"] }, /y font référence \(Suivi\)/],
    ["twice", { sheets: [], twice: ["Risques", "Risques (2)"] }, /en double/],
    ["unread", { sheets: [], unread: ["Risques"] }, /n’a pas pu être lu/],
  ])("stays whole, and says why: %s", async (_, why, said) => {
    const pane = await opened(why);
    await chooseCommand(pane.user, "Retirer le gabarit…");
    await pane.user.click(await screen.findByRole("button", { name: "Retirer" }));
    expect(await screen.findByText(said)).toBeVisible();
    expect(await names(pane)).toHaveLength(3);
  });

  it("is said to be incomplete where sheets of it are empty, and is restored or removed from there", async () => {
    const pane = await opened({}, [{ sheet: "Risques" }]);
    expect(screen.getByText(/^Le gabarit est incomplet\s: cette feuille est vide/)).toBeVisible();
    expect(await faultsIn(pane.container)).toEqual([]);
    await pane.user.click(button("Rétablir"));
    expect(await screen.findByText(/^Feuille rétablie et vérifiée\s: «\sRisques\s»\.$/)).toBeVisible();
    expect(screen.queryByText(/est incomplet/)).not.toBeInTheDocument();
  });

  it.each<[string, readonly string[], string]>([
    [
      "beside others",
      ["Risques"],
      "Le gabarit est incomplet : ces feuilles sont vides, comme après une annulation (Ctrl+Z) : « Risques » et la feuille masquée des listes.",
    ],
    [
      "alone",
      [],
      "Le gabarit est incomplet : la feuille masquée des listes est vide, comme après une annulation (Ctrl+Z).",
    ],
  ])(
    "is said to be incomplete without the title of a sheet that people do not see, %s",
    async (_, seen, said) => {
      await opened({}, [...seen.map((sheet) => ({ sheet })), { sheet: "_reference", isHidden: true }]);
      expect(plain(screen.getByText(/^Le gabarit est incomplet/).textContent)).toBe(said);
    },
  );
});
