import type { Comparison, GapChange, GapSide } from "../core/comparison/comparison";
import type { ComparisonCounts } from "./comparison-messages";
import { comparison as en } from "./en/comparison";
import { comparison as fr } from "./fr/comparison";

const nbsp = (text: string) => text.replaceAll("·", "\u00a0");

const side = (points: number | null, more: Partial<GapSide["gap"]> = {}): GapSide => ({
  standing: "gap",
  result: 0.4,
  gap: { against: "target", points, isIndex: false, threshold: 0.75, ...more },
});
const without = (standing: GapSide["standing"], result: GapSide["result"] = null): GapSide => {
  return { standing, result, gap: null };
};
const gap = (before: GapSide, after: GapSide): GapChange => ({
  ...{ trend: "opened", indicator: "1.1", year: "2024-2025", before, after },
  cell: { sheet: "Indicateurs", address: "P5" },
});

test.each([
  [side(35), without("met", 0.75), "35·points → cible atteinte. Résultat·: 40·% → 75·%."],
  [without("missing"), side(1.5), "aucun résultat → 1,5·point. Résultat·: vide → 40·%."],
  [side(15, { against: "local" }), side(35), "15·points sous la cible locale → 35·points."],
  [side(null, { against: "milestone" }), without("not-applicable", 0.4), "jalon non atteint → sans objet."],
  [
    { ...side(0.125, { isIndex: true }), result: 2.5 },
    without("unclear", "?"),
    "0,125 sous la cible → résultat à vérifier. Résultat·: 2,5 → ?.",
  ],
])("a gap in French: %#", (before, after, said) => {
  expect(fr.gap(gap(before, after))).toBe(nbsp(`Indicateur 1.1, 2024-2025·: ${said}`));
});

test("a gap in English", () => {
  expect(en.gap(gap(side(1), without("unavailable", "Non disponible")))).toBe(
    "Indicator 1.1, 2024-2025: 1\u00a0point → result not available. Result: 40% → Non disponible.",
  );
});

const none: ComparisonCounts = {
  gaps: { closed: 0, opened: 0, worsened: 0, eased: 0, unmeasured: 0, unchanged: 4 },
  ...{ appeared: 0, gone: 0, answers: 0, added: 0, removed: 0 },
};

test("the summary says of what first, then how many of each", () => {
  const gaps = { closed: 2, opened: 1, worsened: 1, eased: 0, unmeasured: 2, unchanged: 1 };
  expect(fr.summary({ ...none, gaps, appeared: 1, answers: 12, removed: 2 })).toEqual(
    [
      "2·écarts fermés, 1·ouvert, 1·aggravé, 2·qui ne sont plus mesurés.",
      "1·nouveau constat, 12·réponses modifiées et 2·lignes retirées.",
    ].map(nbsp),
  );
  expect(en.summary({ ...none, gaps, gone: 1, added: 1 })).toEqual([
    "2 gaps closed, 1 opened, 1 worsened, 2 no longer measured.",
    "1 finding gone and 1 row added.",
  ]);
  expect(fr.summary(none)).toEqual(["Aucun écart n’a changé."]);
  expect(en.summary({ ...none, gaps: { ...none.gaps, eased: 1 } })).toEqual(["1 gap reduced."]);
});

test("answers: rates, indexes, dates, blanks, and long texts where they begin to differ", () => {
  const change = {
    subject: "indicators",
    ...{ row: null, column: "c", header: "En-tête", isIndex: false },
    cell: { sheet: "Indicateurs", address: "P5" },
  } as const;
  const said = (
    format: "percent" | "text" | "date",
    before: string | number | null,
    after: string | number,
  ) =>
    fr.change(
      fr.before({ ...change, format, before, after }),
      fr.after({ ...change, format, before, after }),
    );
  expect(said("percent", null, 0.405)).toBe(nbsp("vide → 40,5·%"));
  expect(said("date", "2025-03-31", "bientôt")).toBe("2025-03-31 → bientôt");
  expect(said("text", "Oui", "Sans objet")).toBe(nbsp("«·Oui·» → «·Sans objet·»"));
  expect(fr.after({ ...change, isIndex: true, format: "percent", before: 1, after: 2.5 })).toBe("2,5");
  const long = "mot ".repeat(60);
  expect(said("text", `${long}fin`, `${long}suite`)).toBe(
    nbsp(`«·…${"mot ".repeat(8)}fin·» → «·…${"mot ".repeat(8)}suite·»`),
  );
});

test("rows by number, else by place", () => {
  const name = { subject: "actions", key: "A2", title: "Former", line: 6 } as const;
  expect(fr.rowName(name)).toBe("Action A2 – Former");
  expect(fr.rowName({ ...name, key: null })).toBe("Action, ligne 6 – Former");
  expect(en.rowName({ subject: "risks", key: "R03", title: null, line: 7 })).toBe("Risk R03");
  expect(fr.rowName(null)).toBe("Identification");
});

test("one warning for each thing that does not go together", () => {
  const well = { organization: "same", roadmap: "same", isPreviousLater: false } as const;
  const warned = (more: Partial<Pick<Comparison, "organization" | "roadmap" | "isPreviousLater">>) =>
    fr.warnings({ ...well, ...more }).length;
  expect(warned({})).toBe(0);
  expect(warned({ organization: "other" })).toBe(1);
  expect(warned({ organization: "unknown", roadmap: "other-version" })).toBe(2);
  expect(warned({ roadmap: "other", isPreviousLater: true })).toBe(2);
});

/** Every text that stands by itself, and those of functions, called with something plausible. */
function texts(language: "fr" | "en"): readonly string[] {
  const words = { fr, en }[language];
  const plain = Object.values(words).flatMap((word): unknown[] =>
    typeof word === "object" ? Object.values(word) : [word],
  );
  const all = { organization: "other", roadmap: "other", isPreviousLater: true } as const;
  const row = { subject: "change", key: null, title: null, line: 9 } as const;
  const version = { roadmap: { id: "a", version: "b", name: "c" }, fiscalYear: null, followUp: "S1" };
  return [
    ...plain.filter((word) => typeof word === "string"),
    ...[words.reading("a.xlsx"), words.refused("a.xlsx"), words.sheetsRead(1, 14)],
    ...words.warnings(all),
    ...words.warnings({ organization: "unknown", roadmap: "other-version", isPreviousLater: false }),
    ...[words.rowName(row), words.unchanged(1), words.unchanged(2), words.heardChange("a", "b")],
    words.version({ ...version, organization: null, dataDate: "2025-06-01" }),
    words.notCompared({ subject: "risks", header: null, missingIn: ["previous", "current"] }),
    words.notCompared({ subject: "workforce", header: "Échéance", missingIn: ["current"] }),
    ...[words.gapsNotCompared(1), words.gapsNotCompared(40), words.comparedAt(new Date(2025, 5, 1, 9, 5))],
  ];
}

test.each(["fr", "en"] as const)("%s has no empty text and no hole", (language) => {
  for (const text of texts(language)) expect(text).not.toMatch(/undefined|NaN|\[object|^\s*$/);
});

test("follows the typography of Québec", () => {
  for (const text of texts("fr")) {
    expect(text).not.toMatch(/[^\u00a0][%»]|«[^\u00a0]|\s[;!?]|[.]{3}|'/);
    expect(text).not.toMatch(/[^\u00a0]:(?!\d)/);
  }
});
