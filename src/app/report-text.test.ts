import type { Report, ReportRow } from "../core/programme/workbook/report";
import { messagesOf } from "../locales/messages-of";
import { toCsv, toTabbedText } from "./report-text";

const row = (texts: Partial<ReportRow["texts"]>): ReportRow => ({
  kind: "finding",
  cell: null,
  texts: {
    severity: "✖ À corriger",
    rule: "MES-03",
    sheet: "Indicateurs",
    cell: "AE5",
    message: "Aucune mesure.",
    fix: "Inscrivez une mesure.",
    source: "Annexe 5",
    decision: "",
    reason: "",
    author: "",
    state: "",
    key: "MES-03-0123456789abcdef",
    ...texts,
  },
});
const report = (...rows: readonly ReportRow[]): Report => ({ organization: "", summary: [], rows });

const fr = (...rows: readonly ReportRow[]) => toCsv(report(...rows), messagesOf.fr).split("\r\n");

describe("the .csv file", () => {
  test("has a signature, headers, semicolons in French, and no key", () => {
    expect(fr(row({}))).toEqual([
      "\ufeffGravité;Règle;Feuille;Cellule;Message;Correction proposée;Source;Décision;Justification;Décidé par;État",
      "✖ À corriger;MES-03;Indicateurs;AE5;Aucune mesure.;Inscrivez une mesure.;Annexe 5;;;;",
      "",
    ]);
  });

  test("has commas and its own headers in English", () => {
    const [headers, first] = toCsv(report(row({ message: "Late, again" })), messagesOf.en).split("\r\n");
    expect(headers).toBe(
      "\ufeffSeverity,Rule,Sheet,Cell,Message,Suggested fix,Source,Decision,Justification,Decided by,Status",
    );
    expect(first).toBe(
      '✖ À corriger,MES-03,Indicateurs,AE5,"Late, again",Inscrivez une mesure.,Annexe 5,,,,',
    );
  });

  test.each([
    ["un; deux", '"un; deux"'],
    ["virgule, point", '"virgule, point"'],
    ['dit « "oui" »', '"dit « ""oui"" »"'],
    ["deux\nlignes", '"deux\nlignes"'],
    [" espacé ", '" espacé "'],
    ["87,5 %", '"87,5 %"'],
    ["simple", "simple"],
  ])("puts between quotation marks what needs it: %j", (message, written) => {
    expect(fr(row({ message })).slice(1).join("\r\n")).toContain(`;AE5;${written};Inscrivez`);
  });

  test.each(["=1+1", "+1", "-5", "@somme", "\t=1", "\r=1", " \u00a0=HYPERLINK(1)", "＝1", "−5"])(
    "takes no text for a formula: %j",
    (reason) => {
      const [, first = "", ...rest] = fr(row({ reason, state: "Justifié" }));
      const line = [first, ...rest].join("\r\n");
      expect(line).toContain(`'${reason}`);
      expect(line).not.toContain(`;${reason}`);
      expect(line).not.toContain(`;"${reason}`);
    },
  );

  test("leaves other texts as they are", () => {
    expect(fr(row({ reason: "Entente = accord, 1-2" }))[1]).toContain('"Entente = accord, 1-2"');
    expect(fr(row({ severity: "– Antérieur" }))[1]).toMatch(/^– Antérieur;/);
  });
});

describe("the text for the clipboard", () => {
  const pasted = (...rows: readonly ReportRow[]) => toTabbedText(report(...rows), messagesOf.fr);

  test("is a row a line, a tab between columns, what pastes into cells", () => {
    expect(pasted(row({}), row({ cell: "AE6" }))).toBe(
      [
        "Gravité\tRègle\tFeuille\tCellule\tMessage\tCorrection proposée\tSource\tDécision\tJustification\tDécidé par\tÉtat\r\n",
        "✖ À corriger\tMES-03\tIndicateurs\tAE5\tAucune mesure.\tInscrivez une mesure.\tAnnexe 5\t\t\t\t\r\n",
        "✖ À corriger\tMES-03\tIndicateurs\tAE6\tAucune mesure.\tInscrivez une mesure.\tAnnexe 5\t\t\t\t\r\n",
      ].join(""),
    );
  });

  test("keeps each row on its line, and no formula", () => {
    const [, line] = pasted(row({ reason: "a\tb\r\nc", decision: "=1" })).split("\r\n");
    expect(line).toMatch(/\t'=1\ta b c\t\t$/);
  });

  test("a text that starts with a tab and an equals sign is no formula either", () => {
    expect(pasted(row({ reason: "\t=1" }))).toContain("\t' =1\t");
  });
});
