/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../../test/fakes/fake-workbook";
import { stubLayout } from "../../../test/fakes/layout";
import { choice, finding, validationWith } from "../../../test/fakes/plan";
import { faultsIn } from "../../../test/support/faults";
import { openPane } from "../../../test/support/open-pane";
import { paneWords as words } from "../../locales/fr/pane-words";
import type { RuleTalk } from "../../locales/describe-finding";
import { WorkbookError } from "../../workbook/workbook";
import { button, region, plain, headings, book, withGap, finds } from "../../../test/support/plan-page";

beforeAll(stubLayout);

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
