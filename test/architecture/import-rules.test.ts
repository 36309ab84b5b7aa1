/**
 * The import table of the README and the globals that only the adapter may name
 * are held by lint: each arrow is tried here on a made-up file of the folder.
 */
import { ESLint, type Linter } from "eslint";

const config = jest.requireActual<Linter.Config[]>("../../eslint.config.js");

/** The project's own rules. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: config,
});

const holders = ["project/import-table", "no-restricted-globals", "no-restricted-syntax"];

async function refusals(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: file });
  if (!result) throw new Error(`${file} is not linted`);
  const other = result.messages.find(({ fatal }) => fatal);
  if (other) throw new Error(other.message);
  return result.messages
    .filter(({ ruleId }) => ruleId !== null && holders.includes(ruleId))
    .map(({ message }) => message);
}

const uses = (specifier: string) => `import { part } from "${specifier}";\nexport const used = part;`;
const usesType = (specifier: string) => `import type { Part } from "${specifier}";\nexport type Used = Part;`;

describe("an arrow that the table lacks is refused", () => {
  test.each([
    // core: itself and zod
    ["src/core/rules/made-up.ts", "../../locales/fr"],
    ["src/core/rules/made-up.ts", "../../app/session"],
    ["src/core/rules/made-up.ts", "../../workbook/workbook"],
    ["src/core/rules/made-up.ts", "../../workbook/excel/read"],
    ["src/core/rules/made-up.ts", "../../xlsx/read"],
    ["src/core/rules/made-up.ts", "../../taskpane/pane"],
    ["src/core/rules/made-up.ts", "../../commands/commands"],
    ["src/core/rules/made-up.ts", "../../cli/options"],
    ["src/core/rules/made-up.ts", "../../sandbox/file/snapshot"],
    ["src/core/rules/made-up.ts", "react"],
    ["src/core/rules/made-up.ts", "node:fs"],
    ["src/core/rules/made-up.ts", "../../../test/setup/empty-module"],
    // locales: the types of core
    ["src/locales/fr/made-up.ts", "../../core/rules/registry"],
    ["src/locales/fr/made-up.ts", "../../app/session"],
    ["src/locales/fr/made-up.ts", "../../workbook/workbook"],
    ["src/locales/fr/made-up.ts", "../../taskpane/pane"],
    ["src/locales/fr/made-up.ts", "../../sandbox/page/ribbon"],
    ["src/locales/fr/made-up.ts", "zod"],
    // workbook and xlsx: core
    ["src/workbook/excel/made-up.ts", "../../app/session"],
    ["src/workbook/excel/made-up.ts", "../../locales/fr"],
    ["src/workbook/excel/made-up.ts", "../../xlsx/read"],
    ["src/workbook/excel/made-up.ts", "../../taskpane/pane"],
    ["src/workbook/excel/made-up.ts", "../../commands/commands"],
    ["src/workbook/excel/made-up.ts", "../../cli/options"],
    ["src/workbook/excel/made-up.ts", "../../sandbox/host/host"],
    ["src/workbook/excel/made-up.ts", "zod"],
    ["src/xlsx/made-up.ts", "../workbook/workbook"],
    ["src/xlsx/made-up.ts", "../workbook/excel/read"],
    ["src/xlsx/made-up.ts", "../app/session"],
    ["src/xlsx/made-up.ts", "../locales/fr"],
    ["src/xlsx/made-up.ts", "../taskpane/pane"],
    ["src/xlsx/made-up.ts", "../sandbox/file/snapshot"],
    ["src/xlsx/made-up.ts", "node:fs"],
    ["src/xlsx/made-up.ts", "hucre"],
    // app: core, locales, the port
    ["src/app/made-up.ts", "../workbook/excel/excel-workbook"],
    ["src/app/made-up.ts", "../xlsx/read"],
    ["src/app/made-up.ts", "../taskpane/pane"],
    ["src/app/made-up.ts", "../commands/commands"],
    ["src/app/made-up.ts", "../cli/options"],
    ["src/app/made-up.ts", "../sandbox/host/host"],
    ["src/app/made-up.ts", "react"],
    // taskpane, commands, cli: app, locales, the types of core
    ["src/taskpane/made-up.tsx", "../core/rules/registry"],
    ["src/taskpane/made-up.tsx", "../workbook/workbook"],
    ["src/taskpane/made-up.tsx", "../workbook/excel/excel-workbook"],
    ["src/taskpane/made-up.tsx", "../xlsx/read"],
    ["src/taskpane/made-up.tsx", "../commands/commands"],
    ["src/taskpane/made-up.tsx", "../cli/options"],
    ["src/taskpane/made-up.tsx", "../sandbox/page/ribbon"],
    ["src/taskpane/made-up.tsx", "@microsoft/office-js"],
    ["src/taskpane/index.tsx", "../sandbox/page/ribbon"],
    ["src/taskpane/index.tsx", "../cli/options"],
    ["src/taskpane/index.tsx", "../workbook/excel/excel-workbook"],
    ["src/taskpane/engine-parts.ts", "../sandbox/host/host"],
    ["src/commands/made-up.ts", "../core/rules/registry"],
    ["src/commands/made-up.ts", "../workbook/excel/excel-workbook"],
    ["src/commands/made-up.ts", "../taskpane/pane"],
    ["src/commands/made-up.ts", "../sandbox/page/ribbon"],
    ["src/commands/made-up.ts", "react"],
    ["src/cli/made-up.ts", "../core/rules/registry"],
    ["src/cli/made-up.ts", "../workbook/excel/excel-workbook"],
    ["src/cli/made-up.ts", "../xlsx/read"],
    ["src/cli/made-up.ts", "../sandbox/host/host"],
    ["src/cli/validate.ts", "../sandbox/host/host"],
    ["src/cli/validate.ts", "../workbook/excel/excel-workbook"],
    ["src/cli/run-template.ts", "../taskpane/pane"],
    // hosting: names of the ribbon's functions, and what is asked of Excel
    ["src/hosting/made-up.ts", "../core/rules/registry"],
    ["src/hosting/made-up.ts", "../commands/associate"],
    ["src/hosting/made-up.ts", "../workbook/excel/excel-workbook"],
    ["src/hosting/made-up.ts", "../locales/fr"],
    ["src/hosting/made-up.ts", "playwright-core"],
    // sandbox: not the inside of the pane
    ["src/sandbox/page/made-up.ts", "../../taskpane/pane"],
    ["src/sandbox/page/made-up.ts", "../../cli/options"],
    // a new folder has no arrows yet
    ["src/made-up/made-up.ts", "../core/rules/registry"],
  ])("%s → %s", async (file, specifier) => {
    expect(await refusals(file, uses(specifier))).toHaveLength(1);
  });
});

describe("an arrow of the table is allowed", () => {
  test.each([
    ["src/core/rules/made-up.ts", "../grid/grid"],
    ["src/core/rules/made-up.ts", "zod"],
    ["src/locales/fr/made-up.ts", "../en/made-up"],
    ["src/workbook/excel/made-up.ts", "../workbook"],
    ["src/workbook/excel/made-up.ts", "../../core/grid/grid"],
    ["src/xlsx/made-up.ts", "../core/grid/grid"],
    ["src/xlsx/made-up.ts", "fflate"],
    ["src/app/made-up.ts", "../core/rules/registry"],
    ["src/app/made-up.ts", "../locales/fr"],
    ["src/app/made-up.ts", "../workbook/workbook"],
    ["src/taskpane/made-up.tsx", "../app/session"],
    ["src/taskpane/made-up.tsx", "../locales/fr"],
    ["src/taskpane/made-up.tsx", "@fluentui/react-components"],
    ["src/taskpane/index.tsx", "../commands/associate"],
    ["src/taskpane/engine-parts.ts", "../workbook/excel/excel-workbook"],
    ["src/commands/made-up.ts", "../app/session"],
    ["src/cli/made-up.ts", "node:fs"],
    ["src/cli/validate.ts", "../xlsx/read"],
    ["src/cli/run-template.ts", "../sandbox/host/host"],
    ["src/hosting/made-up.ts", "../workbook/requirements"],
    ["src/hosting/made-up.ts", "../commands/commands"],
    ["src/hosting/made-up.ts", "saxes"],
    ["src/sandbox/page/made-up.ts", "../../core/grid/grid"],
    ["src/sandbox/page/made-up.ts", "@univerjs/core"],
    ["src/core/rules/made-up.test.ts", "../../../test/fakes/workbook"],
    ["test/made-up.test.ts", "../src/sandbox/host/host"],
  ])("%s → %s", async (file, specifier) => {
    expect(await refusals(file, uses(specifier))).toEqual([]);
  });

  test.each([
    "src/locales/fr/made-up.ts",
    "src/taskpane/made-up.ts",
    "src/commands/made-up.ts",
    "src/cli/made-up.ts",
  ])("%s → the types of core", async (file) => {
    const core = `${"../".repeat(file.split("/").length - 2)}core/programme/finding/finding`;
    expect(await refusals(file, usesType(core))).toEqual([]);
  });
});

describe("no other way round", () => {
  test.each([
    ['export { part } from "../../app/session";'],
    ['export * from "../../app/session";'],
    ['export const part = import("../../app/session");'],
    ['export type Part = import("../../app/session").Session;'],
    ['import part = require("../../app/session");\nexport const used = part;'],
    ['export const part = require("../../app/session");'],
    ['import "../../app/session";'],
    ['import type { Session } from "../../app/session";\nexport type Part = Session;'],
    ['import { type Session } from "../../app/session";\nexport type Part = Session;'],
    ['export const worker = new URL("../../app/session.ts", import.meta.url);'],
  ])("%s", async (text) => {
    expect(await refusals("src/core/rules/made-up.ts", text)).toHaveLength(1);
  });
});

describe("who knows the host", () => {
  const excel = "export const run = () => Excel.run(() => Promise.resolve());";
  const excelType = "export type Cells = Excel.Range;";
  const office = "export const language = () => Office.context.displayLanguage;";
  const extension = "export const failed = (error: unknown) => error instanceof OfficeExtension.Error;";

  test.each(["src/core/rules", "src/locales/fr", "src/xlsx", "src/app", "src/cli", "src/workbook"])(
    "%s names neither Excel nor Office",
    async (folder) => {
      for (const text of [excel, excelType, office, extension]) {
        expect(await refusals(`${folder}/made-up.ts`, text)).toHaveLength(1);
      }
    },
  );

  test.each(["src/taskpane", "src/commands"])("%s names Office, not Excel", async (folder) => {
    expect(await refusals(`${folder}/made-up.ts`, office)).toEqual([]);
    for (const text of [excel, excelType]) {
      expect(await refusals(`${folder}/made-up.ts`, text)).toHaveLength(1);
    }
  });

  test.each([
    "export const Page = () => <p>Bonjour</p>;",
    'export const Page = () => <p>{"Bonjour"}</p>;',
    "export const Page = ({ of }: { of: string }) => <p>{`Bonjour ${of}`}</p>;",
    'export const Page = () => <button aria-label="Fermer" />;',
    "export const Page = ({ of }: { of: string }) => <button title={`Fermer ${of}`} />;",
  ])("the pane has no word of its own: %s", async (text) => {
    expect(await refusals("src/taskpane/made-up.tsx", text)).toEqual([
      "Words that users see are in src/locales.",
    ]);
    expect(await refusals("src/taskpane/made-up.test.tsx", text)).toEqual([]);
  });

  test("signs between words are no words", async () => {
    const text =
      "export const Page = ({ of }: { of: string }) => <p title={`${of}\\u00a0: ${of}`}>{of} · {`(${of})`}</p>;";
    expect(await refusals("src/taskpane/made-up.tsx", text)).toEqual([]);
  });

  test.each(["src/workbook/excel/run.ts", "src/sandbox/host/made-up.ts"])("%s names both", async (file) => {
    for (const text of [excel, excelType, office, extension]) expect(await refusals(file, text)).toEqual([]);
  });

  test("every other file of the adapter names them, and makes no context of its own", async () => {
    const file = "src/workbook/excel/made-up.ts";
    for (const text of [excelType, office, extension]) expect(await refusals(file, text)).toEqual([]);
    const asksFirst = "Only run.ts makes contexts of Excel: theirs ask whether the command is still wanted.";
    expect(await refusals(file, excel)).toEqual([asksFirst]);
    expect(await refusals(file, "export const context = new Excel.RequestContext();")).toEqual([asksFirst]);
  });

  test.each([
    "export const send = (context: Excel.RequestContext) => context.sync();",
    "export const options = { delayForCellEdit: true };",
  ])("a command neither hides its round trips nor waits for a cell's edit: %s", async (text) => {
    expect(await refusals("src/workbook/excel/made-up.ts", text)).toHaveLength(1);
  });
});
