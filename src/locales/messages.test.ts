import { verdicts } from "../core/validation/verdict";
import type { NotCorrected } from "../app/session";
import type { WorkbookErrorCode } from "../workbook/workbook";
import type { NotTakenReason as SessionReason } from "../app/taken-over";
import type { NotCorrectedReason } from "./fix-messages";
import { ownRuleWords } from "./fr/programme";
import { ruleWords } from "./fr/rules";
import { languageOf } from "./language";
import type { FailureCode } from "./messages";
import { messagesOf } from "./messages-of";
import type { NotTakenReason } from "./takeover-messages";

/** The codes of the two types, each assigned to the other: a difference does not compile. */
const sameCodes: [FailureCode] extends [WorkbookErrorCode]
  ? [WorkbookErrorCode] extends [FailureCode]
    ? true
    : false
  : false = true;

const sameReasons: [NotCorrectedReason] extends [NotCorrected]
  ? [NotCorrected] extends [NotCorrectedReason]
    ? true
    : false
  : false = true;

const sameTakeoverReasons: [NotTakenReason] extends [SessionReason]
  ? [SessionReason] extends [NotTakenReason]
    ? true
    : false
  : false = true;

/** Every text of a tree of words; functions are called with plausible arguments. */
function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  // These take what was compared: their own test tries them.
  if (path === ".comparison") return [];
  if (typeof words === "function")
    return calls(path).flatMap((args) => texts(Reflect.apply(words, null, args), path));
  if (typeof words === "object" && words !== null) {
    return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
  }
  throw new Error(`${path} is no word`);
}

/** The same for the words of the plan page. */
function pageCalls(path: string): readonly unknown[][] {
  if (path.endsWith(".validatedAt")) return [[new Date(2025, 3, 2, 9, 5)]];
  if (path.endsWith(".item"))
    return [
      ["indicators", "1.1"],
      ["actions", ""],
      ["others", "x"],
    ];
  if (path.endsWith(".problem"))
    return [
      ["1.1", { year: "2024-2025", gap: 35, isIndex: false }],
      ["1.1", { year: "2024-2025", gap: 1, isIndex: false }],
      ["3.1", { year: "2024-2025", gap: 0.4, isIndex: true }],
      ["2.1", { year: "2024-2025", gap: null }],
    ];
  if (path.endsWith(".left")) return [[["expliquer"]], [["expliquer", "prévoir une mesure"]]];
  if (/\.(filled|toCorrect|toComplete)$/.test(path))
    return [
      [0, 0, 0],
      [1, 1, 1],
      [12, 43, 8],
    ];
  if (/\.(findings|ready)$/.test(path)) return [[0], [1], [2]];
  return [["Indicateurs, cellule N6"]];
}

/** The same for the words of what is taken back. */
function undoCalls(path: string): readonly unknown[][] {
  if (/\.(offered|corrected)$/.test(path)) return [[1], [3]];
  if (path.startsWith(".undo.emptied.")) return [[["Risques"]], [["Risques", "Bénéfices"]]];
  if (path.startsWith(".undo.withdraw.stays."))
    return [
      [["Risques"], 0],
      [["Risques", "Bénéfices"], 1],
      [["Risques"], 3],
    ];
  if (path.endsWith(".done")) return [[0], [1], [3]];
  throw new Error(`${path} is called with nothing`);
}

/** The same for what is published and for how far a plan is. */
function viewCalls(path: string): readonly unknown[][] {
  const none = { done: 0, ahead: 0, late: 0, past: 0, dropped: 1 };
  switch (path.replace(/^\.(reference|progress)\./, "")) {
    case "target":
    case "other":
      return [["2024-2025", "75\u00a0%"]];
    case "scope":
      return [[[]], [["MSSS", "RSSS"]]];
    case "attainment.summary":
      return [
        ["2024-2025", 1, 1],
        ["2024-2025", 2, 3],
      ];
    case "attainment.cell":
      return [
        [0, 0, 0],
        [0, 0, 1],
        [0, 0, 2],
        [1, 2, 0],
        [1, 2, 3],
      ];
    case "attainment.short":
    case "gaps.summary":
    case "risks.summary":
      return [
        [0, 0],
        [1, 1],
        [2, 1],
        [12, 12],
        [12, 0],
      ];
    case "timeline.summary":
      return [[none], [{ done: 1, ahead: 1, late: 1, past: 1, dropped: 0 }], [{ ...none, late: 2, past: 2 }]];
    case "version":
    case "goToOf":
    case "tableOf":
      return [["2023.1"]];
    default:
      return [[0], [1], [1200]];
  }
}

/** Arguments to try a function with, by its path: singular, plural, zero. */
function calls(path: string): readonly unknown[][] {
  if (path.startsWith(".takeover.")) return takeoverCalls(path);
  if (path.startsWith(".page.")) return pageCalls(path);
  if (path.startsWith(".undo.")) return undoCalls(path);
  if (path.startsWith(".roadmapFile.")) return roadmapFileCalls(path);
  if (/^\.(reference|progress)\./.test(path)) return viewCalls(path);
  if (path === ".stranger") return [["essai", "2025.1"]];
  if (/\.(checkedAt|formulasAt)$/.test(path)) return [[new Date(2025, 3, 2, 9, 5)]];
  if (/^\.integrity\.place$/.test(path)) return [["Risque", "A1", "missing"]];
  if (/^\.integrity\.parts\./.test(path))
    return [
      [["a"], 0],
      [["a", "b"], 1],
      [["a"], 3],
    ];
  if (/^\.integrity\.(changed|done|gone|lostOn|remaining|unknown)$/.test(path))
    return [[["Risques"]], [["Risques", "Bénéfices"]]];
  if (/^\.incomplete\./.test(path)) return [[["Risques"]], [["Risques", "Bénéfices"]]];
  if (/\.(refused|renamed|marksLeft|otherCells)$/.test(path))
    return [[["Risques"]], [["Risques", "Bénéfices"]]];
  if (/catalogue\.shownIn$/.test(path)) return [[["cells"]], [["cells", "validation"]]];
  if (/catalogue\.severities$/.test(path)) return [[["À corriger"]], [["À corriger", "À savoir"]]];
  if (/\.cellsOf$/.test(path))
    return [
      ["Indicateurs", 1],
      ["Indicateurs", 12],
    ];
  if (/^\.plan\.tab$/.test(path))
    return [
      ["STNG 2019-2023", "Conforme", 0],
      ["STNG 2019-2023", "À corriger", 2],
    ];
  if (/^\.form\.ended$/.test(path)) return [["STNG 2019-2023"]];
  if (/\.(walk|tour)\.place$/.test(path)) return [[3, 74]];
  if (/\.rivals$/.test(path)) return [[["Rapport", "Rapport (2)"]]];
  if (/^\.report\.decisions$/.test(path))
    return [[{ taken: 0, detached: 1, lost: 2 }], [{ taken: 1, detached: 2, lost: 1 }]];
  if (/\.cell$/.test(path)) return [["Indicateurs", "N6"]];
  if (/\.skipped$/.test(path))
    return [
      ["Nom", 3, "sheet-missing"],
      ["Nom", 0, null],
    ];
  if (/^\.report\.(written|downloaded|setAside|fileName)$/.test(path))
    return [
      ["Rapport", 1],
      ["Rapport", 0],
    ];
  if (/^\.(report\.roadmap|plan\.(followed|roadmapName))$/.test(path))
    return [
      [{ id: "ptn", version: "2023.1", name: "PTN" }, "2024-2025"],
      [{ id: "ptn", version: "2023.1", name: "PTN", isFromFile: true }, null],
    ];
  if (/^\.report\.organization$/.test(path))
    return [
      ["PTN", null, null],
      [null, "RSSS", null],
    ];
  if (/\.justification$/.test(path))
    return [
      [{ decision: "accepted", reason: "a" }],
      [{ decision: "justified", reason: "b", author: "Direction des ressources informationnelles" }],
    ];
  if (/^\.fixes\.shown$/.test(path))
    return [
      [{ kind: "blank" }],
      [{ kind: "formula" }],
      [{ kind: "text", text: "mot" }],
      [{ kind: "date", text: "2025-03-31" }],
      [{ kind: "error", text: "#N/A" }],
      [{ kind: "number", value: 90 }],
      [{ kind: "percent", value: 0.9 }],
      [{ kind: "truth", value: true }],
      [{ kind: "truth", value: false }],
    ];
  if (path.startsWith(".update.")) return updateCalls(path);
  if (path.startsWith(".columns.")) return columnCalls(path);
  if (path.startsWith(".sheets.")) return sheetCalls(path);
  if (path.startsWith(".verdict.")) return verdictCalls(path);
  if (/\.hiddenCell$/.test(path))
    return [
      ["Risques, cellule B2", "sheet", "hand"],
      ["Risques, cellule B2", "rows", "filter"],
      ["Risques, cellule B2", "columns", "hand"],
    ];
  if (/^\.fixes\.(openAt|asText|separated)$/.test(path)) return [["Voir", "Risques"]];
  if (/^\.fixes\.(left\.\w+|remaining)$/.test(path))
    return [
      [["Risques"], 0],
      [["Risques", "Bénéfices"], 1],
      [["Risques"], 3],
    ];
  if (/\.(version|failed|fix)$/.test(path)) return [["2023.1"]];
  if (/\.(insertStep|checked|step)$/.test(path)) return [[1, 14]];
  return [[0], [1], [1200]];
}

function roadmapFileCalls(path: string): readonly unknown[][] {
  const roadmap = { id: "essai", version: "2026.1", name: "PRTN 2026-2028", isFromFile: true };
  switch (path.replace(".roadmapFile.", "")) {
    case "problem":
      return [
        [{ path: [], line: null, reason: { kind: "too-large", limit: 2_000_000 } }],
        [{ path: ["risks", 0, "number"], line: 12, reason: { kind: "repeated", value: "R1" } }],
        ...["objectives", "indicators", "conditions"].map((items) => [
          { path: ["orientations"], line: 9, reason: { kind: "too-many-in-all", items, limit: 200 } },
        ]),
      ];
    case "refused":
      return [
        ["plan.json", 1],
        ["plan.json", 1200],
      ];
    case "others":
      return [[1], [1200]];
    case "given":
      return [
        [roadmap, "plan.json", false],
        [roadmap, "plan.json", true],
      ];
    case "twice":
      return [[roadmap, "b.json", "a.json"]];
    case "forgotten":
      return [[roadmap]];
    default:
      return [["plan.json"]];
  }
}

function takeoverCalls(path: string): readonly unknown[][] {
  const none = { table: "risks", rows: 0, taken: 0, commented: 0, listed: 1, doubtful: 0 };
  const one = { table: "actions", rows: 1, taken: 1, commented: 1, listed: 0, doubtful: 0 };
  const many = { table: "change", rows: 1200, taken: 2, commented: 2, listed: 1, doubtful: 2 };
  switch (path.replace(".takeover.", "")) {
    case "reading":
    case "nothing":
      return [[null], ["plan.xlsx"]];
    case "table":
      return [
        ["Suivi", "A1", null, 1],
        ["Suivi", "A1", "Plan", 1200],
      ];
    case "counts":
      return [[none], [one], [many]];
    case "done":
      return [none, one, many].map((counts) => [counts, "Risques"]);
    case "conversion":
      return [
        ["75", "75\u00a0%", 1],
        ["a", "b", 1200],
      ];
    case "comment":
      return [
        ["A1", "1", null],
        ["A1", "1", "non"],
      ];
    case "listing":
      return [["A1", "1", "non"]];
    case "outside":
      return [
        [["A1"], 0],
        [["A1", "B2"], 3],
      ];
    case "take":
      return [
        [1, "actions"],
        [1200, "change"],
      ];
    case "shown":
      return [[{ kind: "blank" }], [{ kind: "text", text: "mot" }]];
    default:
      return [["Risques"]];
  }
}

function updateCalls(path: string): readonly unknown[][] {
  const titles = [["Risques"], ["Risques", "Bénéfices"]];
  switch (path.replace(".update.", "")) {
    case "offer":
    case "title":
      return [
        ["2023.1", "2024.1"],
        ["2023.1", "2023.1"],
      ];
    case "lapsed":
      return [[1], [3]];
    case "counts":
      return [
        [1, 0],
        [0, 1],
        [1200, 3],
      ];
    case "done":
      return [
        ["2024.1", 1, 0, null],
        [null, 1, 0, null],
        ["2024.1", 1200, 0, "Données conservées"],
        ["2024.1", 2, 1, "Données conservées"],
        ["2024.1", 2, 3, "Données conservées"],
      ];
    case "missing":
      return titles.map((cells, more) => [cells, more]);
    case "notes":
      return [[1], [3]];
    case "text":
    case "row":
    case "column":
      return [["Risques", "R03", "Risque"]];
    case "value":
      return [
        [null, true],
        [0.9, true],
        ["90 jours", true],
        [12, false],
      ];
    default:
      return titles.map((each) => [each]);
  }
}

function verdictCalls(path: string): readonly unknown[][] {
  if (path.endsWith(".justified"))
    return [
      [[{ author: null, count: 1 }]],
      [
        [
          { author: "Anne Tremblay", count: 2 },
          { author: null, count: 1 },
        ],
      ],
      [Array.from({ length: 7 }, (_, place) => ({ author: `Personne ${place}`, count: 1 }))],
    ];
  if (path.endsWith(".said")) return verdicts.map((verdict) => [verdict]);
  if (path.endsWith(".what"))
    return [
      ...["too-large", "unreadable", "missing-part", "refused"].map((reason) => [
        { sheet: "Risques", reason },
      ]),
      ...["headers", "not-calculated"].map((reason) => [
        { sheet: "Risques", reason, cells: ["A1", "B2"], count: 2 },
      ]),
      ...[1, 12].map((count) => [{ sheet: "Risques", reason: "rows-beyond", cells: [], count }]),
    ];
  const part = { sheet: "Risques", by: "filter", range: "6:8", cells: 2 };
  if (path.startsWith(".verdict.hidden")) {
    const parts = [
      { ...part, part: "rows" },
      { ...part, part: "columns", by: "hand", range: "B:C", cells: 1 },
      { ...part, part: "sheet", by: "hand", range: null },
    ];
    return path.endsWith(".all") ? [[parts]] : parts.map((each) => [each]);
  }
  const read = { sheet: "Nos risques", role: "risks", chosenBy: "mark", state: "read" };
  const sheets = [
    read,
    { ...read, sheet: "Risques", chosenBy: "headers" },
    { ...read, chosenBy: null, state: "left-out", why: "copy", taken: "Risques" },
    { ...read, chosenBy: null, state: "unread" },
  ];
  return path.endsWith(".line") ? sheets.map((sheet) => [sheet]) : [[sheets]];
}

function columnCalls(path: string): readonly unknown[][] {
  if (path.endsWith(".at")) return [["Choisir", "Risques"]];
  if (/\.(title|field)$/.test(path)) return [["Risques"]];
  if (path.endsWith(".nothingFree")) return [[["Type"]], [["Type", "Échéance"]]];
  const offered = { header: "Effet", letters: "H" };
  if (path.endsWith(".option"))
    return [
      [{ ...offered, sample: { kind: "blank" } }],
      [{ ...offered, sample: { kind: "text", text: "Retard de livraison du système\nde paie" } }],
    ];
  return [[0], [1], [1200]];
}

function sheetCalls(path: string): readonly unknown[][] {
  if (path.endsWith(".at")) return [["Lire", "Risques (2)"]];
  if (path.endsWith(".title")) return [["identification"], ["risks"]];
  const held = { sheet: "Risques", isRead: true, headers: 11, filled: 1, visibility: "visible" };
  if (path.endsWith(".holds"))
    return [[held], [{ ...held, headers: 1, filled: null, visibility: "hidden" }], [{ ...held, filled: 0 }]];
  return [[0], [1], [1200]];
}

function wordsOf(language: "fr" | "en") {
  const { formats, ...words } = messagesOf[language];
  expect(formats.number(1)).toBe("1");
  return texts(words);
}

it("has words for every failure of the workbook, and for every cell that was not corrected", () => {
  expect([sameCodes, sameReasons, sameTakeoverReasons]).toEqual([true, true, true]);
});

it("says the same things in both languages", () => {
  expect(wordsOf("en").map(([path]) => path)).toEqual(wordsOf("fr").map(([path]) => path));
});

it.each(["fr", "en"] as const)("%s has no empty text and no hole", (language) => {
  for (const [path, text] of wordsOf(language)) {
    expect(`${path} ${text}`).not.toMatch(/undefined|NaN|\[object|^\S+ $/);
  }
});

/** Titles of sheets and of their columns, as they stand in workbooks that are already there. */
const asInWorkbooks = /^\.verdict\.sheets\.roles\.|\.diagnostics\./;

/** Every text of the rules, in French: what is told of a finding is tried by the tests of each rule. */
const ruleTexts = (words: unknown, path = ""): readonly (readonly [string, string])[] => {
  if (typeof words === "string") return [[path, words]];
  return typeof words === "object" && words !== null
    ? Object.entries(words).flatMap(([key, value]) => ruleTexts(value, `${path}.${key}`))
    : [];
};
const frenchTexts = () => [...wordsOf("fr"), ...ruleTexts(ruleWords), ...ruleTexts(ownRuleWords)];

it("follows the typography of Québec", () => {
  for (const [path, text] of frenchTexts()) {
    if (asInWorkbooks.test(path)) continue;
    const where = `${path}: ${text}`;
    // No-break space before : % » and after «, none before ; ! ?
    expect(where).not.toMatch(/[^\u00a0][%»]|«[^\u00a0]|\s[;!?]|[.]{3}/);
    expect(text).not.toMatch(/[^\u00a0]:(?!\d)/);
    // One apostrophe, decimals after a comma, no quotation marks of another language.
    expect(where).not.toMatch(/\p{L}'\p{L}|\d\.\d+\u00a0(%|point|M\$)|[“”]/u);
  }
});

it("holds no English word in French", () => {
  const english =
    /\b(the|and|or|with|sheets?|cells?|open|close|files?|rows?|cancel|retry|search|clear|dismiss|loading)\b/i;
  const found = frenchTexts().filter(
    ([path, text]) => english.test(text) && !path.startsWith(".otherLanguage"),
  );
  expect(found).toEqual([]);
});

it.each([
  ["en-US", "en"],
  ["en", "en"],
  ["EN-ca", "en"],
  ["fr-CA", "fr"],
  ["es-ES", "fr"],
  ["enx", "fr"],
  [undefined, "fr"],
] as const)("speaks the language of Office when it is English, else French: %s → %s", (displayed, spoken) => {
  expect(languageOf(displayed)).toBe(spoken);
});

it("shows the first content of a column on one line, cut", () => {
  const text = "Retard de livraison\ndu nouveau système de paie";
  const column = { header: "Effet", letters: "H", sample: { kind: "text", text } as const };
  expect(messagesOf.fr.columns.option(column)).toBe(
    "Effet (H), ex.\u00a0: «\u00a0Retard de livraison du nouveau…\u00a0»",
  );
  const number = { ...column, sample: { kind: "number", value: 1500.5 } as const };
  expect(messagesOf.fr.columns.option(number)).toBe("Effet (H), ex.\u00a0: 1\u00a0500,5");
  expect(messagesOf.en.columns.option(number)).toBe("Effet (H), e.g. 1,500.5");
});
