/** The command `validate` on folders of files: everything is answered for, as it goes, however early it stops. */
import { shipped } from "../../src/cli/shipped";
import { defaultLimits } from "../../src/xlsx/limits";
import { zipParts } from "../support/raw-xlsx";
import { readGrid } from "../../src/xlsx/read-grid";
import { XlsxError } from "../../src/xlsx/xlsx-error";
import { fileSchema, jsonSchema, lineSchema, reportSchema } from "../../src/cli/report-schema";
import { runValidate } from "../../src/cli/run-validate";
import { isIsoDate } from "../../src/core/calendar/dates";
import { collected } from "../support/collected";
import { fullPlan, planFile } from "./plan-file";
import { parseReport } from "./read-report";
import { TestFolder, TODAY, validate } from "./run";

const folder = new TestFolder();
afterAll(() => folder.remove());

const root = folder.at("returns");
beforeAll(async () => {
  const full = await planFile(fullPlan);
  folder.write("returns/a/full.xlsx", full);
  folder.write("returns/b/half.xlsx", full.subarray(0, full.length / 2));
  folder.write("returns/c/old.xls", Uint8Array.of(0x09, 0x08, 0x10, 0x00));
  folder.write(
    "returns/d/open.ods",
    zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
  );
  folder.write("returns/e/text.csv", "a;b\n1;2\n");
  folder.write("returns/._full.xlsx", "x");
  folder.write("returns/~$full.xlsx", "x");
  folder.write("returns/note.pdf", "x");
});

const line = (output: string): readonly string[] => output.split("\n").slice(0, -1);
const named = (text: string): string => text.replaceAll(root, "R");

test("in words: each kind is answered for, and the closing lines say the rest", async () => {
  const { code, output, errors } = await validate([root, "--lang", "en"]);
  expect(code).toBe(2);
  const said = line(named(output));
  expect(said.filter((each) => each.includes("✖"))).toEqual([
    "  ✖ Unreadable. This file is incomplete. Ask for it to be sent again.",
    "  ✖ Unreadable. This file is an old workbook (.xls). Open it in Excel and save it as .xlsx.",
    "  ✖ Unreadable. This workbook is in OpenDocument format (.ods). Open it in Excel or LibreOffice and save it as .xlsx.",
    "  ✖ Unreadable. This file is text, not a workbook. Ask for the workbook as .xlsx.",
  ]);
  expect(said.slice(said.indexOf("Summary: 5 files (Unreadable: 4, Compliant: 1)."))).toEqual([
    "Summary: 5 files (Unreadable: 4, Compliant: 1).",
    "To look at, the heaviest first:",
    "  Unreadable  R/b/half.xlsx",
    "  Unreadable  R/c/old.xls",
    "  Unreadable  R/d/open.ods",
    "  Unreadable  R/e/text.csv",
    "3 files left out:",
    "  R/._full.xlsx  (macOS auxiliary file)",
    "  R/note.pdf  (not a workbook)",
    "  R/~$full.xlsx  (lock of an open workbook)",
  ]);
  expect(line(errors)).toEqual([
    "1 of 5 files, 1,000 per second, 1 s left",
    "5 of 5 files, 5,000 per second, 0 s left",
  ]);
});

test("as one object, whose summary says the same", async () => {
  const { output } = await validate([root, "--json"]);
  const { schema, files, summary } = parseReport(output);
  expect(schema).toBe(3);
  expect(files.map(({ verdict }) => verdict)).toEqual([
    "compliant",
    "unreadable",
    "unreadable",
    "unreadable",
    "unreadable",
  ]);
  expect(summary).toMatchObject({
    files: 5,
    seen: 5,
    interrupted: false,
    verdict: "unreadable",
    verdicts: { compliant: 1, unreadable: 4 },
  });
  expect(summary.toLookAt.map(({ file, verdict }) => `${verdict} ${named(file)}`)).toContain(
    "unreadable R/b/half.xlsx",
  );
  expect(summary.leftOut.map(({ path, why }) => `${named(path)} ${why}`)).toEqual([
    "R/._full.xlsx resource-fork",
    "R/note.pdf other",
    "R/~$full.xlsx lock",
  ]);
});

test("as a line a file, each of the published shape; what they come to goes beside", async () => {
  const { code, output, errors } = await validate([root, "--jsonl", "--lang", "en"]);
  const files = line(output).map((each) => lineSchema.parse(JSON.parse(each)));
  expect(files.map(({ file, verdict }) => `${named(file)} ${verdict}`)).toEqual([
    "R/a/full.xlsx compliant",
    "R/b/half.xlsx unreadable",
    "R/c/old.xls unreadable",
    "R/d/open.ods unreadable",
    "R/e/text.csv unreadable",
  ]);
  expect(errors).toContain("Summary: 5 files (Unreadable: 4, Compliant: 1).");
  expect(code).toBe(2);
});

describe("the schema", () => {
  test.each([
    ["--schema", jsonSchema("json")],
    ["--jsonl", jsonSchema("jsonl")],
  ])("is published: %s", async (option, schema) => {
    const { code, output } = await validate(option === "--schema" ? [option] : ["--schema", option]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(schema);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });

  test("refuses a key more, a key less, and a verdict that goes with another status", async () => {
    const { output } = await validate([folder.at("returns/a/full.xlsx"), "--json"]);
    const report = parseReport(output);
    const [file] = report.files;
    if (!file) throw new Error("no file");
    const { verdict, ...without } = file;
    expect(fileSchema.safeParse(file).success).toBe(true);
    expect(fileSchema.safeParse(without).success).toBe(false);
    expect(fileSchema.safeParse({ ...file, more: 1 }).success).toBe(false);
    expect(fileSchema.safeParse({ ...file, verdict: "unreadable" }).success).toBe(false);
    expect(reportSchema.safeParse({ ...report, schema: 1 }).success).toBe(false);
    expect(verdict).toBe("compliant");
  });
});

describe("stopped after two files", () => {
  async function stopped(how: "interrupted" | "closed", ...options: readonly string[]) {
    let read = 0;
    const surroundings = {
      ...shipped,
      readGrid: (bytes: Uint8Array) => {
        read += 1;
        return readGrid(bytes);
      },
      largest: defaultLimits.fileBytes,
      refusalOf: (error: unknown) => (error instanceof XlsxError ? error.code : null),
      isDate: isIsoDate,
      today: () => TODAY,
      now: () => 0,
    };
    return collected(
      (output) => runValidate([root, "--lang", "en", ...options], surroundings, output),
      () => (read >= 2 ? how : null),
    );
  }

  test("by Ctrl+C: what is done stays, the closing lines say so, exit 130", async () => {
    const { code, output } = await stopped("interrupted");
    expect(code).toBe(130);
    const said = line(named(output));
    expect(said.filter((each) => /^R\//.test(each))).toEqual(["R/a/full.xlsx", "R/b/half.xlsx"]);
    expect(said).toContain("Interrupted: 2 files were checked of 5. Nothing is said of the others.");
    expect(said).toContain("Summary: 2 files (Unreadable: 1, Compliant: 1).");
  });

  test("the one object is whole", async () => {
    const { output } = await stopped("interrupted", "--json");
    const { files, summary } = parseReport(output);
    expect(files).toHaveLength(2);
    expect(summary).toMatchObject({ files: 2, seen: 5, interrupted: true });
  });

  test("because nobody reads any more: no error of ours", async () => {
    expect((await stopped("closed", "--jsonl")).code).toBe(2);
  });
});
