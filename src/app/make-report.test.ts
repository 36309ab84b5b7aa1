import { finding, validationWith } from "../../test/fakes/plan";
import type { Decision } from "../core/programme/finding/decision";
import type { Finding } from "../core/programme/finding/finding";
import type { Validation } from "../core/validation/validation";
import { NO_KEY, type ReportRow } from "../core/programme/workbook/report";
import type { RuleTalk } from "../locales/describe-finding";
import { messagesOf } from "../locales/messages-of";
import { makeReport } from "./make-report";

const at = new Date(2025, 3, 15, 14, 5);
const talk: RuleTalk = {
  nameOf: (rule) => `Nom de ${rule}`,
  stepOf: (rule: string) => rule,
  describe: ({ rule, cells: [cell] }) => ({
    message: `${rule} en ${cell?.address ?? "tout"}.`,
    fix: "Corrigez.",
  }),
  explain: (rule) => ({ name: rule, checks: "", why: "", fix: "", source: `Source de ${rule}` }),
  of: () => talk,
};
const report = (validation: Validation, language: "fr" | "en" = "fr") =>
  makeReport(validation, at, messagesOf[language], talk);
const complete = [{ rule: "ECA-02", checked: 10, skipped: 0 }];

const decision = (key: string, said: Partial<Decision> = {}): Decision => ({
  key,
  decision: "Accepté",
  reason: "Entente",
  said: {},
  ...said,
});
const justified: Finding["justified"] = { decision: "accepted", reason: "Entente" };

const lines = (rows: readonly ReportRow[]) =>
  rows.map(({ kind, texts: { severity, rule, cell, state } }) =>
    [kind, severity, rule, cell, state].join("|"),
  );

test("a finding in words: where, what, how to fix it, where it comes from", () => {
  const { rows } = report(validationWith([finding("MES-01", "error", "C2")]));
  expect(rows).toEqual([
    {
      kind: "finding",
      cell: { sheet: "Indicateurs", address: "C2" },
      texts: {
        severity: "✖ À corriger",
        rule: "MES-01",
        sheet: "Indicateurs",
        cell: "C2",
        message: "MES-01 en C2.",
        fix: "Corrigez.",
        source: "Source de MES-01",
        decision: "",
        reason: "",
        author: "",
        state: "",
        key: "MES-01-0",
      },
    },
  ]);
});

test("related cells go with the message; a finding without a cell is about the workbook", () => {
  const related = {
    ...finding("ECA-02", "warning", "B2"),
    cells: [
      { sheet: "Indicateurs", address: "B2" },
      { sheet: "Indicateurs", address: "C2" },
      { sheet: "Risques", address: "D4" },
    ],
  };
  const whole = { ...finding("STR-01", "error", "A1"), cells: [] };
  const [first, second] = report(validationWith([related, whole])).rows;
  expect(first?.texts.message).toBe("ECA-02 en B2. Cellules liées\u00a0: C2 et Risques, cellule D4.");
  expect(second).toMatchObject({ cell: null, texts: { sheet: "Ensemble du classeur", cell: "" } });
});

test("open findings first, then the justified ones, what was not checked, what was decided before", () => {
  const validation = {
    ...validationWith(
      [
        { ...finding("MES-01", "error", "C2"), justified },
        finding("MES-03", "error", "D2"),
        finding("CIB-03", "info", "E2"),
      ],
      [...complete, { rule: "RIS-01", checked: 2, skipped: 4, why: "column-missing" as const }],
    ),
    decisions: [decision("MES-01-0"), decision("VAL-01-old", { said: { rule: "VAL-01", cell: "F2" } })],
  };
  expect(lines(report(validation).rows)).toEqual([
    "finding|✖ À corriger|MES-03|D2|",
    "finding|● À savoir|CIB-03|E2|",
    "finding|✖ À corriger|MES-01|C2|Justifié",
    "unchecked|◇ Non vérifié|RIS-01||",
    "past|– Antérieur|VAL-01|F2|Réglé ou modifié",
  ]);
  expect(report(validation).rows[3]?.texts).toMatchObject({
    message: "Nom de RIS-01 (colonne absente, 4\u00a0lignes)",
    source: "Source de RIS-01",
    key: NO_KEY,
  });
});

test.each([
  [{ decision: "Accepté", reason: "" }, "Justification manquante"],
  [{ decision: "", reason: "Entente" }, "Décision manquante"],
  [{ decision: "Oui", reason: "Entente" }, "Décision hors liste"],
  [{ decision: "À corriger", reason: "" }, ""],
])("what is decided shows as it was typed, with what it is worth: %j", (typed, state) => {
  const validation = {
    ...validationWith([finding("MES-01", "error", "C2")]),
    decisions: [decision("MES-01-0", typed)],
  };
  expect(report(validation).rows.map(({ texts }) => texts)).toEqual([
    expect.objectContaining({ ...typed, state }),
  ]);
});

describe("a decision whose finding is gone", () => {
  const past = (...decisions: readonly Decision[]) =>
    report({ ...validationWith([finding("MES-01", "error", "C2")]), decisions }).rows.slice(1);

  test("keeps its key, so that it holds again if the facts come back", () => {
    expect(past(decision("X-1")).map(({ texts }) => texts.key)).toEqual(["X-1"]);
  });

  test("without a key it is kept all the same", () => {
    expect(past(decision("")).map(({ texts }) => [texts.key, texts.reason])).toEqual([[NO_KEY, "Entente"]]);
  });

  test("of two rows with one key, the first is the finding's, the other is kept without the key", () => {
    const rows = past(decision("MES-01-0"), decision("MES-01-0", { reason: "Autre" }));
    expect(rows.map(({ texts }) => [texts.key, texts.reason])).toEqual([[NO_KEY, "Autre"]]);
    const gone = past(decision("X-1"), decision("X-1", { reason: "Autre" }));
    expect(gone.map(({ texts }) => [texts.key, texts.reason])).toEqual([
      ["X-1", "Entente"],
      [NO_KEY, "Autre"],
    ]);
  });

  test("only an address is kept in the place of the cell", () => {
    const cells = ["F2", "=1+1", "x".repeat(300), ""];
    const rows = past(...cells.map((cell, place) => decision(`X-${place}`, { said: { cell } })));
    expect(rows.map(({ texts }) => texts.cell)).toEqual(["F2", "", "", ""]);
  });
});

test("a plan without findings says so, and never hides what was not checked", () => {
  const clear = report(validationWith([], complete));
  expect(lines(clear.rows)).toEqual(["nothing|✔ Aucun constat|||"]);
  const unsure = report({ ...validationWith([]), verdict: "inconclusive" });
  expect(lines(unsure.rows)).toEqual(["nothing|◇ Aucun constat|||"]);
  const partly = report(
    validationWith([], [{ rule: "RIS-01", checked: 0, skipped: 1, why: "sheet-missing" }]),
  );
  expect(lines(partly.rows)).toEqual(["nothing|✔ Aucun constat|||", "unchecked|◇ Non vérifié|RIS-01||"]);
});

test("the summary: whose plan, against what, when, how many findings, what was examined", () => {
  const validation = validationWith(
    [finding("MES-01", "error", "C2"), { ...finding("MES-03", "error", "D2"), justified }],
    [
      { rule: "ECA-02", checked: 1_240, skipped: 0 },
      { rule: "RIS-01", checked: 0, skipped: 4, why: "column-missing" },
    ],
  );
  expect(report(validation).summary).toEqual([
    [
      "Verdict",
      "À corriger\u00a0: au moins une réponse est à corriger. 1\u00a0à corriger, 0\u00a0à remplir, 0\u00a0à vérifier, 0\u00a0à savoir, 1\u00a0constat justifié (sans nom\u00a0: 1).",
    ],
    ["Organisation", "CISSS de Laval (RSSS)"],
    ["Feuille de route", "PTN SSSS 2023-2027, version 2023.1, exercice visé 2024-2025"],
    ["Vérifié le", "2025-04-15 à 14\u00a0h\u00a005"],
    [
      "Couverture",
      "Vérifié\u00a0: 1\u00a0règle, 1\u00a0240\u00a0contrôles. 1\u00a0règle n’a pas tout examiné\u00a0: voir au bas du rapport.",
    ],
  ]);
  expect(report(validationWith([], complete), "en").summary.at(-1)).toEqual([
    "Coverage",
    "Checked: 1 rule, 10 checks. The whole plan was examined.",
  ]);
  const gap = {
    part: "controls",
    sheet: "Risques",
    gaps: [{ name: "État", ranges: ["N5"], state: "missing" }],
  } as const;
  const lost = { ...gap, isWhole: false, redrawing: null };
  const integrity = { gaps: [lost, { ...lost, part: "highlights" as const }], unknown: [] };
  expect(report({ ...validationWith([], complete), integrity }).summary.at(-1)?.[1]).toMatch(
    /examiné\. Listes ou surlignage du gabarit à rétablir\u00a0: «\u00a0Risques\u00a0»\.$/,
  );
});

test("what the plan does not say is to be filled in", () => {
  const { summary, organization } = report({
    ...validationWith([], complete),
    organization: null,
    category: null,
    fiscalYear: null,
  });
  expect(organization).toBe("");
  expect(summary.slice(1, 3)).toEqual([
    ["Organisation", "À remplir"],
    ["Feuille de route", "PTN SSSS 2023-2027, version 2023.1"],
  ]);
});

test("what could not be read comes first, what was read after what was not checked", () => {
  const unread = [
    { sheet: "Risques", role: "risks", reason: "too-large", isOfPlan: true, cells: [], count: 0 },
    { sheet: "Photos", role: null, reason: "missing-part", isOfPlan: false, cells: [], count: 0 },
  ] as const;
  const sheets = [
    { sheet: "Indicateurs", role: "indicators", chosenBy: "mark", state: "read" },
    { sheet: "Plan", role: "actions", chosenBy: "headers", state: "read" },
    { sheet: "Risques (2)", role: "risks", chosenBy: null, state: "left-out", why: "copy", taken: "Risques" },
  ] as const;
  const hidden = [{ sheet: "Indicateurs", part: "rows", by: "filter", range: "6:8", cells: 2 }] as const;
  const validation = {
    ...validationWith([finding("MES-01", "error", "C2")]),
    verdict: "inconclusive" as const,
    unread,
    sheets,
    hidden,
  };
  const { summary, rows } = report(validation);
  expect(summary[0]?.[1]).toMatch(/^Non concluant\u00a0: une partie du plan n’a pas pu être lue\. /);
  expect(rows.map(({ kind }) => kind)).toEqual([
    "unread",
    "unread",
    "finding",
    "reading",
    "reading",
    "reading",
  ]);
  const said = rows.map(({ texts: { severity, sheet, message, fix } }) =>
    [severity, sheet, message, fix].join(" | ").replaceAll("\u00a0", "·"),
  );
  expect(said.filter((line) => !line.includes("MES-01"))).toEqual([
    "⊘ Non lu | Risques | La feuille «·Risques·» contient trop de cellules·: elle n’a pas été lue. | Supprimez de cette feuille les lignes et les colonnes qui ne sont pas du plan, puis enregistrez le classeur.",
    "⊘ Non lu | Photos | Le fichier est endommagé·: le contenu de la feuille «·Photos·» n’y est plus. Toutes les feuilles du plan ont été lues ailleurs·: elle ne compte pas dans le verdict. | Demandez que le classeur soit envoyé de nouveau, ou reprenez-en une copie antérieure.",
    "– Lecture |  | Feuilles lues·: «·Indicateurs·» (reconnue à sa marque); «·Plan·» (Plan d'action) (reconnue à ses en-têtes). | ",
    "– Lecture |  | Feuilles laissées de côté·: «·Risques (2)·» (Risques) (double; «·Risques·» est lue à sa place). | ",
    "– Lecture |  | Des constats sont dans des parties masquées·: «·Indicateurs·», lignes 6 à 8 masquées par un filtre·: 2·cellules avec un constat. | ",
  ]);
});
