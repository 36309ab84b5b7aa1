/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { faultsIn } from "../../test/support/faults";
import { openPane } from "../../test/support/open-pane";
import { FakeWorkbook } from "../../test/fakes/fake-workbook";
import { stubLayout } from "../../test/fakes/layout";
import { finding, validate, validationWith } from "../../test/fakes/plan";
import type { Milestone, MilestoneState, PlanProgress, Timeline } from "../core/progress/progress";
import type { OfficialReference, ReferenceItem } from "../core/reference/reference";
import { paneWords as fr } from "../locales/fr/pane-words";
import { pilesOf, placeOf } from "./progress-page/timeline-layout";

beforeAll(stubLayout);

const entry: ReferenceItem = {
  ...{ id: "1.1", under: ["Offrir des services", "Des services inclusifs"], title: "1.1 Taux de services" },
  ...{ scope: ["MSSS", "RSSS"], fields: [], mayCountNothing: true },
  calculation: { numerator: "Services intégrés", denominator: "Nouveaux services" },
  targets: [
    { year: "2023-2024", text: "50%" },
    { year: "2024-2025", text: "75%" },
  ],
  cell: { sheet: "Indicateurs", address: "A2" },
};
const risk: ReferenceItem = {
  ...{ id: "R01", under: ["Stratégique"], title: "Cyberattaque", scope: null, targets: [], cell: null },
  ...{ calculation: null, mayCountNothing: false },
  fields: [
    { header: "Mesures", text: "• Sensibiliser\n• Chiffrer" },
    { header: "M$", text: "12,5" },
  ],
};
const reference: OfficialReference = {
  ...{ title: "Plan de transformation", acronym: "PTN", version: "2023.1", isFromFile: false },
  sections: [
    {
      role: "roadmap",
      title: "Feuille de route",
      source: "Schéma",
      items: [entry, { ...entry, id: "1.2", title: "1.2 Délai", cell: null }],
    },
    { role: "risks", title: "Risques", source: null, items: [risk] },
  ],
};

const years = [
  { id: "2023-2024", start: "2023-04-01", end: "2024-03-31" },
  { id: "2024-2025", start: "2024-04-01", end: "2025-03-31" },
];
const milestone = (day: string, state: MilestoneState, table: string | null = "actions"): Milestone => ({
  ...{ day, state, table, number: "A1", wording: "Former" },
});
const timeline: Timeline = {
  ...{ years, today: "2024-06-01" },
  milestones: [
    milestone("2024-03-31", "done", null),
    milestone("2024-05-01", "late"),
    milestone("2031-01-01", "ahead"),
  ],
};
const progress: PlanProgress = {
  attainment: {
    years: ["2023-2024", "2024-2025"],
    rows: [
      {
        ...{ number: 1, wording: "Offrir des services" },
        cells: [
          { met: 1, assessed: 2, awaited: 0 },
          { met: 0, assessed: 0, awaited: 2 },
        ],
      },
    ],
    total: [
      { met: 1, assessed: 2, awaited: 0 },
      { met: 0, assessed: 0, awaited: 2 },
    ],
  },
  gaps: [
    { year: "2023-2024", gaps: 3, explained: 2, measured: 2, covered: 1 },
    { year: "2024-2025", gaps: 0, explained: 0, measured: 0, covered: 0 },
  ],
  risks: {
    scale: { min: 1, max: 2 },
    ratings: [
      ["Faible", "Modéré"],
      ["Modéré", "Élevé"],
    ],
    placed: [
      { number: "R01", wording: "Cyberattaque", likelihood: 1, impact: 2 },
      { number: "R02", wording: "Panne", likelihood: 2, impact: 2 },
    ],
    unrated: [{ number: "R03", wording: "Manque d'expertise" }],
  },
  timeline,
  statuses: [
    {
      ...{ table: "actions", title: "Plan d'action", unsaid: 1 },
      counts: [
        { status: "En cours", count: 2 },
        { status: "Réalisée", count: 0 },
      ],
    },
  ],
  titles: { actions: "Plan d'action" },
  isEmpty: false,
};
const bare: PlanProgress = {
  ...{ attainment: null, gaps: null, risks: null, statuses: [], titles: {}, isEmpty: false },
  timeline: { years, today: "2024-06-01", milestones: [] },
};

async function open(page: string, shown: PlanProgress = progress) {
  const workbook = new FakeWorkbook().addSheet("Indicateurs", { A1: "No" });
  const views = {
    reference: () => reference,
    progress: () => shown,
    years: () => [],
    relativeReading: () => null,
  };
  const opened = await openPane({ workbook, validate, views });
  await opened.user.click(screen.getByRole("button", { name: "Autres commandes" }));
  await opened.user.click(screen.getByRole("menuitem", { name: page }));
  const heading = await screen.findByRole("heading", { level: 2, name: page });
  // The page comes in one step, the keyboard in the next.
  await waitFor(() => {
    expect(heading).toHaveFocus();
  });
  return opened;
}
it.each([
  [
    "goes to the cell where it is said how a relative target is read",
    { sheet: "Indicateurs", address: "B16" },
  ],
  ["says nothing of it where the plan has no such cell", null],
])("the menu %s", async (_, cell) => {
  const workbook = new FakeWorkbook().addSheet("Indicateurs", { A1: "No" });
  const views = {
    reference: () => reference,
    progress: () => progress,
    years: () => [],
    relativeReading: () => cell,
  };
  const { user } = await openPane({ workbook, validate, views });
  await user.click(screen.getByRole("button", { name: "Autres commandes" }));
  const items = screen.queryAllByRole("menuitem", { name: /^Interpréter les cibles «\s\+\s%\s»$/ });
  expect(items).toHaveLength(cell ? 1 : 0);
  for (const item of items) await user.click(item);
  expect(workbook.selected).toEqual(cell);
});

const plain = (text: string | null | undefined) => (text ?? "").replaceAll(/\s+/gu, " ").trim();
const entries = () =>
  [...document.querySelectorAll("details li[class]")].map(({ textContent }) => plain(textContent));

describe("« Feuille de route »", () => {
  it("says what is published, the target of the year in view first, and gives the menu the keyboard back", async () => {
    const { user, container } = await open("Feuille de route");
    expect(
      screen
        .getAllByRole("heading")
        .slice(-5)
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Feuille de route",
      "Offrir des services",
      "Des services inclusifs",
      "Risques",
      "Stratégique",
    ]);
    expect(entries()[0]).toBe(
      "1.1 Taux de servicesCible 2024-2025 : 75%2023-2024 : 50%Pour : MSSS, RSSS" +
        "Calcul proposé par le complément : Services intégrés ÷ Nouveaux services" +
        "S’il n’y a rien à compter, inscrivez « Sans objet » : 0 sur 0 n’est pas 0 %.Aller à la ligne",
    );
    expect(screen.getAllByText(/^Source/).map(({ textContent }) => plain(textContent))).toEqual([
      "Source : Schéma",
    ]);
    expect(entries()[2]).toBe("R01 CyberattaqueMesures SensibiliserChiffrerM$ 12,5");
    expect(await faultsIn(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Retour" }));
    expect(screen.getByRole("button", { name: "Autres commandes" })).toHaveFocus();
  });

  it("finds without accents nor case, opens what it finds, and says how many", async () => {
    const { user } = await open("Feuille de route");
    const [first, second] = document.querySelectorAll("details");
    expect([first?.open, second?.open]).toEqual([true, false]);
    await user.click(screen.getByRole("searchbox", { name: "Chercher dans la feuille de route" }));
    await user.paste("STRATEGIQUE chiffrer");
    expect(entries()).toHaveLength(1);
    expect(document.querySelector("details")?.open).toBe(true);
    expect(
      screen.getByText("1\u00a0élément", { selector: "[role=status]", normalizer: (text) => text }),
    ).toBeVisible();
    await user.paste(" zzz");
    expect(screen.getByText(/^Aucun élément ne contient ces mots\./)).toHaveAttribute("role", "status");
  });

  it("goes to the row that the workbook holds", async () => {
    const { user, workbook } = await open("Feuille de route");
    expect(screen.getAllByRole("button", { name: /^Aller à la ligne/ })).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Aller à la ligne 1.1" }));
    expect(workbook.selected).toEqual({ sheet: "Indicateurs", address: "A2" });
  });
});

describe("« Progression »", () => {
  const tables = () =>
    screen.getAllByRole("table", { hidden: true }).map((table) =>
      within(table)
        .getAllByRole("row", { hidden: true })
        .map(({ children }) => [...children].map(({ textContent }) => plain(textContent)).join(" | ")),
    );

  it("says each picture in a sentence, and its figures in a table", async () => {
    const { container } = await open("Progression");
    for (const sentence of [
      "En 2023-2024, 1 cible atteinte sur 2 évaluées.",
      "1 écart est expliqué et compensé par une mesure, sur 3.",
      "2 risques cotés, 1 à coter.",
      "1 fait, 1 en retard et 1 à venir.",
    ])
      expect(
        screen.getByText(
          (_, element) => element?.tagName === "SPAN" && plain(element.textContent) === sentence,
        ),
      ).toBeVisible();
    expect(tables()).toEqual([
      [
        "Orientation | 2023-2024 | 2024-2025",
        "1. Offrir des services | 1 sur 2 | aucun résultat, 2 attendus",
        "Ensemble | 1 sur 2 | aucun résultat, 2 attendus",
      ],
      [
        "Exercice | Écarts | Expliqués | Avec une mesure | Expliqué, avec une mesure",
        "2023-2024 | 3 | 2 | 2 | 1",
        "2024-2025 | 0 | 0 | 0 | 0",
      ],
      [
        "Risque | Probabilité | Impact | Cote",
        "R02 Panne | 2 | 2 | Élevé",
        "R01 Cyberattaque | 1 | 2 | Modéré",
        "R03 Manque d'expertise | – | – | À coter",
      ],
      [
        "Date | Jalon | État",
        "2024-03-31 | Feuille de route · A1 Former | Fait",
        "2024-05-01 | Plan d'action · A1 Former | En retard",
        "2031-01-01 | Plan d'action · A1 Former | À venir",
      ],
      [
        "Feuille | État | Lignes",
        "Plan d'action | En cours | 2",
        "Plan d'action | Réalisée | 0",
        "Plan d'action | Sans état | 1",
      ],
    ]);
    expect(
      screen.getByText(/^1\u00a0date est hors des exercices/, { normalizer: (text) => text }),
    ).toBeVisible();
    expect(await faultsIn(container)).toEqual([]);
  });

  it("shows what the programme has, and says when nothing is typed", async () => {
    await open("Progression", bare);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Jalons et échéances",
    ]);
    expect(screen.getByText("Rien n’est daté.")).toBeVisible();
    expect(screen.queryAllByRole("table", { hidden: true })).toEqual([]);
  });

  it("is empty while nothing is typed", async () => {
    await open("Progression", { ...progress, isEmpty: true });
    expect(screen.getByText(/^Rien n’est encore saisi/)).toBeVisible();
    expect(screen.queryByRole("heading", { level: 3 })).not.toBeInTheDocument();
  });
});

describe("the line of milestones", () => {
  it("goes from the first day of the first year to the last day of the last one", () => {
    expect(placeOf("2023-04-01", timeline)).toBe(0);
    expect(placeOf("2025-03-31", timeline)).toBeCloseTo(730 / 731);
    expect([placeOf("2023-03-31", timeline), placeOf("2025-04-01", timeline)]).toEqual([null, null]);
    expect(placeOf("2024-04-01", { years: [] })).toBeNull();
  });

  it("puts what falls in a month on one sign, and signs that would touch one over the other", () => {
    const milestones = [
      milestone("2024-05-01", "late"),
      milestone("2024-05-30", "late"),
      milestone("2024-05-15", "done"),
      milestone("2024-06-02", "ahead"),
      milestone("2024-12-01", "ahead"),
      milestone("2031-01-01", "ahead"),
    ];
    expect(
      pilesOf({ ...timeline, milestones }).map(({ level, state, count }) => `${level} ${state} ${count}`),
    ).toEqual(["0 late 2", "1 done 1", "2 ahead 1", "0 ahead 1"]);
  });
});

describe("words left in the code", () => {
  function bracketed(words: unknown): unknown {
    if (typeof words === "string") return `⟦${words}⟧`;
    if (typeof words === "function")
      return (...args: readonly unknown[]): unknown => bracketed(Reflect.apply(words, null, args));
    if (Array.isArray(words)) return words.map(bracketed);
    if (typeof words !== "object" || words === null) return words;
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, bracketed(value)]));
  }
  /** The same words, each text between brackets. */
  const marked = <T,>(words: T): T => bracketed(words) as T;
  const { messages, talk } = fr;
  const { language, htmlLang, formats } = messages;
  const words = { messages: { ...marked(messages), language, htmlLang, formats }, talk: marked(talk) };

  const stringsIn = (data: unknown): readonly string[] => {
    if (typeof data === "string") return [data, ...data.split(/\n?• /)];
    return typeof data === "object" && data !== null ? Object.values(data).flatMap(stringsIn) : [];
  };
  /** What is no word of ours: official content, titles, numbers of rules. */
  const data = new Set([
    ...stringsIn(reference),
    ...stringsIn(progress),
    "CISSS de Laval",
    "2024-2025",
    "16.0",
    "F",
    "M",
    "É",
  ]);
  const isData = (text: string): boolean =>
    data.has(text) ||
    data.has(text.replace(/^(\d+\.|[A-Z]+\d+) /, "")) ||
    /^[A-Z]+(-[A-Z]+)?-\d+$/.test(text);

  /** Texts, names and hints on the page that are neither marked nor data. */
  function unmarked(): readonly string[] {
    const elements = [...document.body.querySelectorAll("*")];
    const texts = elements.flatMap(({ childNodes }) =>
      [...childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? ""),
    );
    const attributes = elements.flatMap((element) =>
      ["aria-label", "title", "placeholder", "alt"].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [...new Set([...texts, ...attributes])]
      .flatMap((text) => text.replaceAll(/⟦.*⟧/gsu, "").split("·"))
      .map((text) => text.trim())
      .filter((text) => /\p{L}/u.test(text) && !isData(text));
  }

  it("are on none of the pages", async () => {
    const workbook = new FakeWorkbook().addSheet("Indicateurs", { A1: "No" });
    const relativeReading = () => ({ sheet: "Indicateurs", address: "A1" });
    const views = { reference: () => reference, progress: () => progress, years: () => [], relativeReading };
    const found = () => ({
      status: "validated" as const,
      validation: validationWith([finding("ECA-02", "warning", "B2"), finding("MES-01", "error", "C2")]),
    });
    const about = {
      version: null,
      excel: { version: "16.0", platform: "PC" },
      offers: [{ offer: "undo", isThere: false }],
    } as const;
    const { user } = await openPane({ workbook, validate: found, views, words, about });
    const seen: Record<string, readonly string[]> = { plan: unmarked() };
    for (const page of [messages.progress.open, messages.reference.open, messages.help.open]) {
      await user.click(screen.getByRole("button", { name: `⟦${messages.page.more}⟧` }));
      await user.click(screen.getByRole("menuitem", { name: `⟦${page}⟧` }));
      await screen.findByRole("heading", { level: 2, name: `⟦${page}⟧` });
      seen[page] = unmarked();
      if (page !== messages.help.open)
        await user.click(screen.getByRole("button", { name: `⟦${messages.help.back}⟧` }));
    }
    await user.click(screen.getByRole("button", { name: `⟦${messages.help.tour.start}⟧` }));
    await screen.findByRole("dialog");
    seen["tour"] = unmarked();
    expect(seen).toEqual({ plan: [], Progression: [], "Feuille de route": [], Aide: [], tour: [] });
  });

  it("are on no page of a workbook without a plan", async () => {
    const { user } = await openPane({ workbook: new FakeWorkbook().addSheet("Feuil1"), validate, words });
    expect(unmarked()).toEqual([]);
    await user.click(screen.getByRole("button", { name: `⟦${messages.catalogue.open}⟧` }));
    await screen.findByRole("searchbox");
    // The programmes that a rule is for are named as they name themselves.
    expect(unmarked().filter((text) => !/^(PTN|STNG|PMT)/.test(text))).toEqual([]);
  });
});
