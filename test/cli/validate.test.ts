import { precedence } from "../support/ptn-sss";
/** The command `validate` on real files: exit code, words, report, and everything that is not a plan. */
import { isoToSerial } from "../../src/core/calendar/dates";
import { type PlanInputs, planGrid, validated } from "../support/plan-grid";
import { withFormulas } from "../support/with-formulas";
import { fullPlan, gridFile, planFile } from "./plan-file";
import { lineOf, onlyFile, onlyPlan, parseReport } from "./read-report";
import { TestFolder, validate } from "./run";

const folder = new TestFolder();
afterAll(() => folder.remove());

/** Texts where `·` stands for a non-breaking space. */
const withNbsp = (text: string): string => text.replaceAll("·", "\u00a0");

/** The full plan, with results of its own for some indicators. */
function planWith(indicators: NonNullable<PlanInputs["indicators"]>): PlanInputs {
  const changed = Object.entries(indicators).map(([number, inputs]) => [
    number,
    { ...fullPlan.indicators[number], ...inputs },
  ]);
  return { ...fullPlan, indicators: { ...fullPlan.indicators, ...Object.fromEntries(changed) } };
}

/** What looking at a plan comes to: rules, and rows that they look at. */
const { coverage: looked } = validated(planGrid(fullPlan), "2025-06-01");
const covered = {
  rules: precedence.length,
  checks: looked.reduce((sum, { checked }) => sum + checked, 0),
};

/** An error, one to check, one to know. */
const smallPlan = planWith({
  "1.1": {
    result2: 0.4,
    explanation2: "Déploiement retardé d’un an faute de matériel",
    owner2: "Direction des ressources informationnelles",
    due2: isoToSerial("2025-12-31"),
  },
  "1.2": { local4: 1 },
});
/** Without any error. */
const explainedPlan = planWith({
  "1.2": { local3: 1, local4: 0.9 },
});

/** What is said of the sheets of a template that was only filled in. */
const sheetsRead = {
  fr: [
    "  Feuilles lues·: «·Identification·», «·Feuille de route·», «·Indicateurs·», «·Plan d'action·», «·Risques·», «·Gestion du changement·», «·Main-d'œuvre·», «·Bénéfices·» et «·Rapport de validation·» (reconnues à leur marque).",
    "  Feuilles laissées de côté·: «·Lisez-moi·», «·Tableau de bord·» et «·_reference·» (aucune réponse).",
  ],
  en: [
    "  Sheets read: “Identification”, “Feuille de route”, “Indicateurs”, “Plan d'action”, “Risques”, “Gestion du changement”, “Main-d'œuvre”, “Bénéfices” and “Rapport de validation” (recognized by their marks).",
    "  Sheets left out: “Lisez-moi”, “Tableau de bord” and “_reference” (no answers).",
  ],
} as const;

let full = "";
let small = "";
let explained = "";
let empty = "";
beforeAll(async () => {
  full = folder.write("full.xlsx", await planFile(fullPlan));
  small = folder.write("small.xlsx", await planFile(smallPlan));
  explained = folder.write("explained.xlsx", await planFile(explainedPlan));
  empty = folder.write("empty.xlsx", await planFile({}));
});

describe("exit code", () => {
  test("0 when nothing is found", async () => {
    expect(await validate([full])).toEqual({
      code: 0,
      errors: "",
      output: withNbsp(
        [
          full,
          "  Conforme·: rien n’est à corriger ni à remplir.",
          "  CISSS de Laval – PTN SSSS 2023-2027, version 2023.1",
          "  0·à corriger, 0·à remplir, 0·à vérifier, 0·à savoir.",
          `  Couverture·: ${covered.rules}·règles appliquées en entier, ${covered.checks}·vérifications de lignes.`,
          ...sheetsRead.fr,
          "",
        ].join("\n"),
      ),
    });
  });

  test("0 when findings are only to check or to know", async () => {
    const { code, output } = await validate([explained, "--json"]);
    expect(onlyPlan(output).findings.map(lineOf)).toEqual([
      "warning CIB-04 Indicateurs AQ6",
      "info CIB-03 Indicateurs AF6",
    ]);
    expect(code).toBe(0);
  });

  test("1 when a plan only has blanks left", async () => {
    const { code, output } = await validate([empty, "--json"]);
    expect(onlyFile(output)).toMatchObject({ verdict: "incomplete", counts: { error: 0 } });
    expect(code).toBe(1);
  });

  test("1 when one file of several has an error", async () => {
    expect((await validate([full, small])).code).toBe(1);
  });

  test("2 when a file cannot be read, whatever the others hold", async () => {
    expect((await validate([full, folder.at("absent.xlsx")])).code).toBe(2);
    expect((await validate([small, folder.at("absent.xlsx")])).code).toBe(2);
  });
});

describe("in words", () => {
  test("French", async () => {
    const { code, output, errors } = await validate([small]);
    expect(output).toBe(
      withNbsp(
        [
          small,
          "  À corriger·: au moins une réponse est à corriger.",
          "  CISSS de Laval – PTN SSSS 2023-2027, version 2023.1",
          `  ✖ MES-03  Indicateurs, AA5  Aucune mesure d’atténuation ne compense l’écart 2024-2025 de l’indicateur·1.1 (35·points). → Inscrivez une mesure sur la ligne, ou une ligne de type «·Mesure d’atténuation·» dans «·Plan d’action·».`,
          `  ▲ ECA-02  Indicateurs, W5  Cible non atteinte (indicateur·1.1, 2024-2025)·: résultat·40·%, cible·75·%, écart de 35·points de pourcentage. Cible suivante·: 90·% en 2025-2026 (il reste 50·points). → Expliquez l’écart et inscrivez au moins une mesure d’atténuation.`,
          `  ● CIB-03  Indicateurs, AQ6  La cible locale·100·% dépasse la cible ministérielle·90%. Les organisations sont invitées à aller au-delà des cibles. → Aucune action n’est requise.`,
          "  1·à corriger, 0·à remplir, 1·à vérifier, 1·à savoir.",
          `  Couverture·: ${covered.rules}·règles appliquées en entier, ${covered.checks}·vérifications de lignes.`,
          ...sheetsRead.fr,
          "",
        ].join("\n"),
      ),
    );
    expect(errors).toBe("");
    expect(code).toBe(1);
  });

  test("English", async () => {
    const { output } = await validate([small, "--lang", "en"]);
    expect(output).toBe(
      withNbsp(
        [
          small,
          "  To correct: at least one answer has to be corrected.",
          "  CISSS de Laval – PTN SSSS 2023-2027, version 2023.1",
          `  ✖ MES-03  Indicateurs, AA5  No mitigation measure makes up for the 2024-2025 gap of indicator 1.1 (35·points). → Enter a measure on the row, or a row of type “Mesure d’atténuation” in “Plan d’action”.`,
          "  ▲ ECA-02  Indicateurs, W5  Target not met (indicator 1.1, 2024-2025): result 40%, target 75%, gap of 35 percentage points. Next target: 90% in 2025-2026 (50·points to go). → Explain the gap and enter at least one mitigation measure.",
          "  ● CIB-03  Indicateurs, AQ6  The local target 100% exceeds the ministerial target 90%. Organizations are encouraged to go beyond the targets. → No action is required.",
          "  1 to correct, 0 to fill in, 1 to check, 1 good to know.",
          `  Coverage: ${covered.rules} rules applied in full, ${covered.checks} row checks.`,
          ...sheetsRead.en,
          "",
        ].join("\n"),
      ),
    );
  });

  test("files are apart, and a refusal is beside its file", async () => {
    const absent = folder.at("absent.xlsx");
    const { output } = await validate([absent, absent, "--lang=en"]);
    const said = `${absent}\n  ✖ Unreadable. File not found, or folder without any workbook. Check the path.\n`;
    const closing = `Summary: 2 files (Unreadable: 2).\nTo look at, the heaviest first:\n  Unreadable  ${absent}\n  Unreadable  ${absent}\n`;
    expect(output).toBe(`${said}\n${said}\n${closing}`);
  });

  test("a plan without its organization, and a sheet that is missing", async () => {
    const grid = planGrid({});
    const without = { ...grid, sheets: grid.sheets.filter(({ name }) => name !== "Risques") };
    const file = folder.write("no-risks.xlsx", await gridFile(without));
    const { output } = await validate([file, "--date", "2023-05-01"]);
    expect(output.split("\n").slice(0, 3)).toEqual([
      file,
      withNbsp("  À corriger·: au moins une réponse est à corriger."),
      "  Organisation non indiquée – PTN SSSS 2023-2027, version 2023.1",
    ]);
    expect(output.split("\n").filter((line) => line.includes("Non vérifié"))).toEqual(
      [
        "STR-13 (1·ligne",
        "STR-02 (1·ligne",
        "STR-11 (1·ligne",
        "STR-12 (1·ligne",
        "STR-07 (18·lignes",
        "FDR-01 (18·lignes",
        "FDR-02 (18·lignes",
        "VAL-08 (1·ligne",
        "VAL-11 (1·ligne",
        "VAL-10 (1·ligne",
        "VAL-04 (1·ligne",
        "VAL-09 (1·ligne",
        "DAT-01 (1·ligne",
        // Looked for twice: texts that are too short, row by row, and those that say nothing, over the plan.
        "MES-02 (2·lignes",
        "MES-04 (1·ligne",
        "MES-05 (1·ligne",
        "MES-06 (1·ligne",
        "RIS-02 (1·ligne",
        "RIS-01 (1·ligne",
        "RIS-03 (1·ligne",
        "RIS-04 (1·ligne",
        "RIS-06 (1·ligne",
        "VAL-12 (1·ligne",
        "VAL-14 (1·ligne",
        "PRI-01 (1·ligne",
      ].map((what) => withNbsp(`  Non vérifié·: ${what}, feuille introuvable).`)),
    );
  });
});

describe("--json", () => {
  test("one object, of the published shape", async () => {
    const { output, errors } = await validate([small, "--json", "--lang", "en"]);
    const file = onlyFile(output);
    const plan = onlyPlan(output);
    expect(output.endsWith("}\n")).toBe(true);
    expect(errors).toBe("");
    expect(file).toEqual({
      file: small,
      verdict: "to-correct",
      status: "validated",
      counts: { error: 1, toFill: 0, warning: 1, info: 1, justified: 0 },
      plans: [plan],
    });
    expect(plan).toEqual({
      roadmap: { id: "ptn-sss", version: "2023.1", name: "PTN SSSS 2023-2027" },
      verdict: "to-correct",
      unread: [],
      organization: "CISSS de Laval",
      category: "RSSS",
      counts: { error: 1, toFill: 0, warning: 1, info: 1, justified: 0 },
      justifiedBy: [],
      findings: [
        {
          rule: "MES-03",
          severity: "error",
          sheet: "Indicateurs",
          cell: "AA5",
          message: withNbsp(
            "No mitigation measure makes up for the 2024-2025 gap of indicator 1.1 (35·points).",
          ),
          fix: "Enter a measure on the row, or a row of type “Mesure d’atténuation” in “Plan d’action”.",
          justified: null,
        },
        expect.objectContaining({ rule: "ECA-02", severity: "warning", cell: "W5" }),
        expect.objectContaining({ rule: "CIB-03", severity: "info", cell: "AQ6" }),
      ],
      coverage: plan.coverage,
      sheets: plan.sheets,
      hidden: [],
      integrity: { lost: [], unknown: [] },
    });
  });

  test("keys in the order of the documentation", async () => {
    const { output } = await validate([small, "--json"]);
    const { files } = JSON.parse(output) as { files: readonly { readonly plans: readonly object[] }[] };
    expect(files.map(Object.keys)).toEqual([["file", "verdict", "status", "counts", "plans"]]);
    expect(files.flatMap(({ plans }) => plans.map(Object.keys))).toEqual([
      [
        "roadmap",
        "verdict",
        "unread",
        "organization",
        "category",
        "counts",
        "justifiedBy",
        "findings",
        "coverage",
        "sheets",
        "hidden",
        "integrity",
      ],
    ]);
  });

  test("coverage says of every rule how many rows it looked at", async () => {
    const { coverage } = onlyPlan((await validate([full, "--json"])).output);
    expect(coverage).toHaveLength(covered.rules);
    expect(coverage.filter(({ skipped }) => skipped > 0)).toEqual([]);
    const checked = Object.fromEntries(coverage.map((rule) => [rule.rule, rule.checked]));
    // Ten indicators, one action, eighteen risks, eleven conditions, one Identification.
    expect(checked).toMatchObject({
      "ECA-02": 10,
      "CIB-05": 10,
      "ACT-01": 10,
      "ACT-02": 1,
      "RIS-01": 18,
      "RIS-04": 18,
      "MES-06": 29,
      "GDC-01": 11,
      "STR-06": 1,
    });
  });

  test("a rule that could not look says why", async () => {
    const grid = planGrid({});
    const without = { ...grid, sheets: grid.sheets.filter(({ name }) => name !== "Risques") };
    const file = folder.write("no-risks-either.xlsx", await gridFile(without));
    const { coverage } = onlyPlan((await validate([file, "--json"])).output);
    expect(coverage.find(({ rule }) => rule === "RIS-01")).toEqual({
      rule: "RIS-01",
      checked: 0,
      skipped: 1,
      why: "sheet-missing",
    });
  });

  test("a file that is refused has no plan, and its reason in the language asked for", async () => {
    const file = folder.write("notes.xlsx", "nom;valeur\n1;2\n");
    expect(onlyFile((await validate([file, "--json", "--lang", "en"])).output)).toEqual({
      file,
      verdict: "unreadable",
      status: "unreadable",
      unread: [],
      reason: "This file is text, not a workbook. Ask for the workbook as .xlsx.",
      plans: [],
    });
  });

  test("lists and highlights that a program dropped: what, where, and that they can be given back", async () => {
    const file = folder.write("dropped.xlsx", await gridFile(withFormulas(planGrid(fullPlan))));
    const { code, output } = await validate([file, "--json"]);
    const { findings, integrity } = onlyPlan(output);
    const sheets = ["Identification", "Indicateurs", "Plan d'action", "Risques"];
    expect([code, findings]).toEqual([0, []]);
    expect(integrity?.lost.map(({ sheet, part }) => `${sheet} ${part}`)).toEqual(
      [...sheets, "Gestion du changement", "Main-d'œuvre"].flatMap((sheet) => [
        `${sheet} controls`,
        `${sheet} highlights`,
      ]),
    );
    expect(integrity?.lost.filter(({ whole, restorable }) => !whole || !restorable)).toEqual([]);
    const { output: words } = await validate([file]);
    expect(words.split("\n").filter((line) => line.includes("Gabarit"))).toHaveLength(6);
  });
});

describe("--date", () => {
  const rulesOn = async (args: readonly string[], today?: string) =>
    onlyPlan((await validate([...args, "--json"], today)).output).findings.map(
      ({ rule, severity }) => `${severity} ${rule}`,
    );
  const countsOn = async (args: readonly string[], today?: string) => {
    const lines = await rulesOn(args, today);
    return Object.fromEntries(
      [...new Set(lines)].sort().map((line) => [line, lines.filter((item) => item === line).length]),
    );
  };

  const before = { "toFill CIB-05": 1, "toFill RIS-01": 18, "toFill STR-04": 2, "toFill STR-06": 2 };
  const after = { ...before, "toFill ECA-01": 7 };

  test("is the day from which an undated plan is judged", async () => {
    expect(await countsOn([empty, "--date", "2024-03-31"])).toEqual(before);
    expect(await countsOn([empty, "--date", "2024-04-01"])).toEqual(after);
  });

  test("without it, that day is today", async () => {
    expect(await countsOn([empty], "2024-03-31")).toEqual(before);
    expect(await countsOn([empty], "2024-04-01")).toEqual(after);
  });

  test("yields to « Date des données »", async () => {
    expect(await countsOn([small, "--date", "2026-03-31"])).toEqual(await countsOn([small]));
  });

  test("refuses a day that does not exist", async () => {
    for (const date of ["2025-02-30", "01/06/2025", "2025-6-1", ""]) {
      const { code, output, errors } = await validate([full, "--date", date]);
      expect({ code, output }).toEqual({ code: 2, output: "" });
      expect(errors.split("\n")[0]).toBe(withNbsp(`La date «·${date}·» n’est pas de la forme AAAA-MM-JJ.`));
    }
  });
});

describe("folders", () => {
  test("every workbook below, in order, without the locks of those that are open", async () => {
    const bytes = await planFile({});
    folder.write("returns/b.xlsx", bytes);
    folder.write("returns/a/plan.XLSX", bytes);
    folder.write("returns/a/macros.xlsm", bytes);
    folder.write("returns/~$b.xlsx", "lock");
    folder.write("returns/.~lock.b.xlsx#", "lock");
    folder.write("returns/a/notes.docx", "no workbook");
    const { code, output } = await validate([folder.at("returns"), "--json"]);
    expect(parseReport(output).files.map(({ file, status }) => [file, status])).toEqual([
      [folder.at("returns/a/macros.xlsm"), "validated"],
      [folder.at("returns/a/plan.XLSX"), "validated"],
      [folder.at("returns/b.xlsx"), "validated"],
    ]);
    expect(code).toBe(1);
  });

  test("a folder without workbooks is said, not passed over", async () => {
    folder.write("nothing/read-me.txt", "nothing");
    const { code, output } = await validate([folder.at("nothing"), "--json"]);
    expect(onlyFile(output)).toMatchObject({ file: folder.at("nothing"), status: "unreadable" });
    expect(code).toBe(2);
  });
});

describe("what is not a plan", () => {
  const reasonOf = async (file: string) => {
    const { code, output } = await validate([file, "--json", "--lang", "en"]);
    const { status, ...report } = onlyFile(output);
    return { code, status, reason: "reason" in report ? report.reason : null };
  };

  test("a workbook of something else", async () => {
    const grid = planGrid({});
    const [first] = grid.sheets;
    if (!first) throw new Error("no sheet");
    const other = {
      ...first,
      name: "Budget",
      values: [
        ["Poste", "Montant"],
        ["Licences", 12],
      ],
      names: [],
    };
    const file = folder.write("budget.xlsx", await gridFile({ ...grid, names: [], sheets: [other] }));
    expect(await reasonOf(file)).toEqual({
      code: 2,
      status: "not-a-plan",
      reason: "This workbook holds no plan: no sheet of the template was recognized in it.",
    });
  });

  test.each([
    ["empty", "", "This file is incomplete. Ask for it to be sent again."],
    ["csv", "a;b\n1;2\n", "This file is text, not a workbook. Ask for the workbook as .xlsx."],
    [
      "html",
      "<html><table></table></html>",
      "This file is not an Excel workbook (.xlsx). Ask for the workbook itself.",
    ],
    [
      "xls",
      Uint8Array.of(0x09, 0x08, 0x10, 0x00),
      "This file is an old workbook (.xls). Open it in Excel and save it as .xlsx.",
    ],
  ])("a file that is none: %s", async (name, content, reason) => {
    const file = folder.write(`${name}.xlsx`, content);
    expect(await reasonOf(file)).toEqual({ code: 2, status: "unreadable", reason });
  });

  test("half of a workbook", async () => {
    const bytes = await planFile({});
    const file = folder.write("half.xlsx", bytes.subarray(0, bytes.length / 2));
    expect(await reasonOf(file)).toEqual({
      code: 2,
      status: "unreadable",
      reason: "This file is incomplete. Ask for it to be sent again.",
    });
  });

  test("a path below a file, and a name that is too long", async () => {
    const reason = "File not found, or folder without any workbook. Check the path.";
    const refused = { code: 2, status: "unreadable", reason };
    expect(await reasonOf(`${full}/plan.xlsx`)).toEqual(refused);
    expect(await reasonOf(folder.at(`${"a".repeat(300)}.xlsx`))).toEqual(refused);
  });

  test("a lock that is named", async () => {
    const lock = new Uint8Array(165);
    lock.set([4, 0x4c, 0x69, 0x73, 0x65]);
    expect(await reasonOf(folder.write("~$open.xlsx", lock))).toEqual({
      code: 2,
      status: "unreadable",
      reason:
        "This file is the lock of an open workbook, not the workbook. Close the workbook or choose the other file.",
    });
  });

  test("the other files are still validated", async () => {
    const { output } = await validate([folder.at("absent.xlsx"), full, "--json"]);
    expect(parseReport(output).files.map(({ status }) => status)).toEqual(["unreadable", "validated"]);
  });
});

describe("arguments", () => {
  const usage = `Usage·: npm run --silent validate -- FICHIER|DOSSIER… [--json|--jsonl] [--lang fr|en] [--date AAAA-MM-JJ] [--previous ANCIEN.xlsx] [--edition FICHIER]\n        npm run --silent validate -- --rules [--json] [--lang fr|en]\n        npm run --silent validate -- --schema [--jsonl]\n`;
  const englishUsage =
    "Usage: npm run --silent validate -- FILE|DIR… [--json|--jsonl] [--lang fr|en] [--date YYYY-MM-DD] [--previous OLD.xlsx] [--edition FILE]\n       npm run --silent validate -- --rules [--json] [--lang fr|en]\n       npm run --silent validate -- --schema [--jsonl]\n";

  test.each([
    [[], `Nommez au moins un fichier ou un dossier.\n${usage}`],
    [["--lang", "en"], `Name at least one file or folder.\n${englishUsage}`],
    [["--lang=en", "--strict", "x"], `Argument refused: --strict\n${englishUsage}`],
    [["x", "--lang", "de"], `La langue «·de·» n’est pas offerte·: fr ou en.\n${usage}`],
    [["x", "--strict"], `Argument refusé·: --strict\n${usage}`],
    [["x", "--date"], `Argument refusé·: --date <value>\n${usage}`],
    [["x", "--json=oui"], `Argument refusé·: --json\n${usage}`],
  ])("%j are refused", async (args, errors) => {
    expect(await validate(args)).toEqual({ code: 2, output: "", errors: withNbsp(errors) });
  });

  test("--help", async () => {
    const help = await validate(["--help"]);
    expect(help).toMatchObject({ code: 0, errors: "" });
    expect(help.output.startsWith(withNbsp(usage))).toBe(true);
    expect(help.output).toContain(
      withNbsp("Code de sortie·: 0 si tout est conforme; 1 si un plan est à corriger ou à compléter; 2 si"),
    );
    const english = await validate(["-h", "--lang", "en"]);
    expect(english).toMatchObject({ code: 0, errors: "" });
    expect(english.output.startsWith(englishUsage)).toBe(true);
    expect(english.output).toContain("Exit code: 0 when everything is compliant; 1 when a plan is to be");
  });
});
