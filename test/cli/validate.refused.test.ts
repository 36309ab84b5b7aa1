/** The command `validate` on folders, on what is not a plan, and with arguments that it does not take. */
import { planGrid } from "../support/plan-grid";
import { gridFile, planFile } from "./plan-file";
import { onlyFile, parseReport } from "./read-report";
import { validate } from "./run";
import { withNbsp, plansInFolder } from "./judged-plans";

const { folder, full } = plansInFolder();

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
