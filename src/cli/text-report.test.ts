import { cliMessagesOf } from "../locales/cli-messages-of";
import { textReport } from "./text-report";
import type { ReportedFinding } from "./reported-finding";
import type { FileReport, PlanReport } from "./validate-file";
import { countFindings } from "../app/count-findings";
import { heaviestPlan } from "../app/verdict";

const short = (sheet: string | null, cell: string | null, value = "idem"): ReportedFinding => ({
  rule: "MES-02",
  severity: "warning",
  sheet,
  cell,
  message: `Trop bref : ${value}.`,
  fix: "Précisez.",
  justified: null,
});

const planOf = (findings: readonly ReportedFinding[]): PlanReport => ({
  roadmap: { id: "ptn-sss", version: "2023.1", name: "PTN SSSS 2023-2027" },
  verdict: "compliant",
  unread: [],
  sheets: [],
  hidden: [],
  organization: null,
  category: null,
  counts: { error: 0, toFill: 0, warning: findings.length, info: 0, justified: 0 },
  justifiedBy: [],
  findings,
  coverage: [],
  integrity: null,
});

const fileOf = (...plans: readonly PlanReport[]): FileReport => ({
  file: "plan.xlsx",
  verdict: heaviestPlan(plans.map(({ verdict }) => verdict)),
  status: "validated",
  counts: countFindings([]),
  plans,
});

const lines = (findings: readonly ReportedFinding[]) =>
  textReport(fileOf(planOf(findings)), cliMessagesOf.fr)
    .split("\n")
    .filter((line) => line.includes("MES-02"));

test("says once what several cells have in common, and names each cell", () => {
  expect(
    lines([
      short("Indicateurs", "N6"),
      short("Indicateurs", "N7", "à venir"),
      short("Risques", "L4"),
      short("Indicateurs", "N9"),
    ]),
  ).toEqual([
    "  ▲ MES-02  Indicateurs, N6, N9; Risques, L4  Trop bref : idem. → Précisez.",
    "  ▲ MES-02  Indicateurs, N7  Trop bref : à venir. → Précisez.",
  ]);
});

test("keeps apart what is justified, for each reason", () => {
  const accepted = (cell: string, reason: string, author: string | null = null): ReportedFinding => ({
    ...short("Indicateurs", cell),
    justified: { decision: "accepted", reason, author },
  });
  expect(
    lines([
      accepted("N6", "Fusion"),
      short("Indicateurs", "N7"),
      accepted("N8", "Fusion"),
      accepted("N9", "Report"),
      accepted("N10", "Report", "Anne Tremblay"),
    ]),
  ).toEqual([
    "  ▲ MES-02  Indicateurs, N7  Trop bref : idem. → Précisez.",
    "  ✔ MES-02  Indicateurs, N6, N8  Trop bref : idem. → Accepté\u00a0: Fusion",
    "  ✔ MES-02  Indicateurs, N9  Trop bref : idem. → Accepté\u00a0: Report",
    "  ✔ MES-02  Indicateurs, N10  Trop bref : idem. → Accepté par Anne Tremblay\u00a0: Report",
  ]);
});

test("says beside the verdict how many are justified, and by whom", () => {
  const report = fileOf({
    ...planOf([]),
    justifiedBy: [
      { author: "Anne Tremblay", count: 2 },
      { author: null, count: 1 },
    ],
  });
  expect(textReport(report, cliMessagesOf.fr).split("\n")[1]).toBe(
    "  Conforme\u00a0: rien n’est à corriger ni à remplir. 3\u00a0constats justifiés (Anne Tremblay\u00a0: 2, sans nom\u00a0: 1).",
  );
  expect(textReport(report, cliMessagesOf.en).split("\n")[1]).toMatch(
    / 3 justified findings \(Anne Tremblay: 2, no name: 1\)\.$/,
  );
});

test("names each of several plans, with its verdict, under the verdict on the file", () => {
  const other: PlanReport = {
    ...planOf([short("Cibles", "N6")]),
    roadmap: { id: "stng", version: "2019.1", name: "STNG 2019-2023" },
    verdict: "to-correct",
    organization: "INESSS",
  };
  const text = (language: "fr" | "en") =>
    textReport(fileOf(planOf([]), other), cliMessagesOf[language]).split("\n");
  expect(text("fr")).toEqual([
    "plan.xlsx",
    "  2\u00a0plans dans ce classeur. À corriger\u00a0: au moins une réponse est à corriger.",
    "",
    "  PTN SSSS 2023-2027, version 2023.1 – Conforme\u00a0: rien n’est à corriger ni à remplir.",
    "  Organisation non indiquée – PTN SSSS 2023-2027, version 2023.1",
    "  0\u00a0à corriger, 0\u00a0à remplir, 0\u00a0à vérifier, 0\u00a0à savoir.",
    "  Couverture\u00a0: 0\u00a0règle appliquée en entier, 0\u00a0vérification de lignes.",
    "",
    "  STNG 2019-2023, version 2019.1 – À corriger\u00a0: au moins une réponse est à corriger.",
    "  INESSS – STNG 2019-2023, version 2019.1",
    "  ▲ MES-02  Cibles, N6  Trop bref : idem. → Précisez.",
    "  0\u00a0à corriger, 0\u00a0à remplir, 1\u00a0à vérifier, 0\u00a0à savoir.",
    "  Couverture\u00a0: 0\u00a0règle appliquée en entier, 0\u00a0vérification de lignes.",
    "",
  ]);
  expect(text("en")[1]).toBe(
    "  2 plans in this workbook. To correct: at least one answer has to be corrected.",
  );
});

test("repeats what is said of the workbook as a whole", () => {
  expect(lines([short(null, null), short(null, null)])).toEqual([
    "  ▲ MES-02  Classeur  Trop bref : idem. → Précisez.",
    "  ▲ MES-02  Classeur  Trop bref : idem. → Précisez.",
  ]);
});

test("says in a line a sheet what was lost of the template, and what was not looked at", () => {
  const column = (name: string, ...ranges: readonly string[]) => ({
    name,
    ranges,
    state: "missing" as const,
  });
  const letters = ["a", "b", "c", "d", "e", "f"].map((name) => column(name, "A1"));
  const gap = { sheet: "Risques", whole: false, restorable: true };
  const report = fileOf({
    ...planOf([]),
    integrity: {
      lost: [
        { ...gap, part: "controls", columns: [column("Impact", "H5:H9", "H11"), ...letters] },
        { ...gap, part: "highlights", columns: [column("Impact", "H5")], restorable: false },
        { ...gap, sheet: "Indicateurs", part: "highlights", columns: letters, whole: true },
      ],
      unknown: ["Bénéfices"],
    },
  });
  const { parts, inExcel, notRestorable } = cliMessagesOf.fr.integrity;
  const { controls, highlights } = parts;
  expect(textReport(report, cliMessagesOf.fr).split("\n").slice(3, 6)).toEqual([
    `  ▲ Gabarit  Risques  Listes ou limites de saisie perdues\u00a0: Impact (H5:H9, H11), a (A1), b (A1), c (A1), d (A1) et 2 autres. ${controls.why} Surlignage perdu\u00a0: Impact (H5). ${highlights.why} → ${inExcel} ${notRestorable}`,
    `  ▲ Gabarit  Indicateurs  Tout le surlignage est perdu. ${highlights.why} → ${inExcel}`,
    "  Listes et surlignage non vérifiés\u00a0: «\u00a0Bénéfices\u00a0».",
  ]);
});

describe("what could not be read", () => {
  const unread = {
    sheet: "Risques",
    role: "risks",
    reason: "too-large",
    ofPlan: true,
    cells: [],
    count: 0,
    message: "Trop de cellules.",
    toDo: "Supprimez.",
  } as const;

  test("comes right after the verdict", () => {
    const report = fileOf({ ...planOf([]), verdict: "inconclusive", unread: [unread] });
    expect(textReport(report, cliMessagesOf.fr).split("\n").slice(0, 4)).toEqual([
      "plan.xlsx",
      "  Non concluant\u00a0: une partie du plan n’a pas pu être lue.",
      "  ⊘ Trop de cellules. → Supprimez.",
      "  Organisation non indiquée – PTN SSSS 2023-2027, version 2023.1",
    ]);
  });

  test("is said of a workbook in which no plan was recognized", () => {
    const report: FileReport = {
      file: "plan.xlsx",
      verdict: "not-a-plan",
      status: "not-a-plan",
      reason: "Aucun plan.",
      unread: [unread],
      plans: [],
    };
    expect(textReport(report, cliMessagesOf.fr)).toBe(
      "plan.xlsx\n  ✖ Pas un plan. Aucun plan.\n  ⊘ Trop de cellules. → Supprimez.\n",
    );
  });
});

test.each(["\n", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\u0000", "\u001b", "\t", "\u202e"])(
  "%j in a cell, a title or a file name never breaks a line",
  (sign) => {
    const report: FileReport = {
      ...fileOf(planOf([short(`Indi${sign}cateurs`, "N6", `à${sign}venir`)])),
      file: `plan${sign}.xlsx`,
    };
    const text = textReport(report, cliMessagesOf.fr);
    expect(text.split("\n").slice(0, -1).join("")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
    expect(text.split("\n")[0]).toBe("plan .xlsx");
    expect(text).toContain("  ▲ MES-02  Indi cateurs, N6  Trop bref : à venir. → Précisez.\n");
    expect(text.split("\n")).toHaveLength(7);
  },
);
