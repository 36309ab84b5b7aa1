/** The command `validate`: its report as an object, and the day on which plans are judged. */
import { planGrid } from "../support/plan-grid";
import { withFormulas } from "../support/with-formulas";
import { fullPlan, gridFile } from "./plan-file";
import { onlyFile, onlyPlan } from "./read-report";
import { validate } from "./run";
import { withNbsp, covered, plansInFolder } from "./judged-plans";

const { folder, full, small, empty } = plansInFolder();

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
          cell: "Y5",
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
