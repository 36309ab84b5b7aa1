/** Every kind of file that is refused, as a real file on the disk: what `validate` says of it, in both languages. */
import { readFileSync } from "node:fs";
import path from "node:path";
import * as refused from "../support/refused-files";
import { fullPlan, planFile } from "./plan-file";
import { onlyFile, parseReport } from "./read-report";
import { TestFolder, validate } from "./run";

jest.setTimeout(120_000);

const folder = new TestFolder();
afterAll(() => folder.remove());

/** Texts where `·` stands for a non-breaking space. */
const withNbsp = (text: string): string => text.replaceAll("·", "\u00a0");

const bomb = {
  fr: "Ce fichier grossit de façon anormale une fois décompressé·: il n’a pas été lu. Vérifiez d’où il vient.",
  en: "This file grows abnormally once decompressed: it was not read. Check where it comes from.",
};
const declarations = {
  fr: "Ce fichier contient des déclarations qu’aucun classeur ne contient·: il n’a pas été lu. Vérifiez d’où il vient.",
  en: "This file contains declarations that no workbook contains: it was not read. Check where it comes from.",
};
const truncated = {
  fr: "Ce fichier est incomplet. Demandez qu’il soit envoyé de nouveau.",
  en: "This file is incomplete. Ask for it to be sent again.",
};
const encrypted = {
  fr: "Ce classeur est protégé par un mot de passe ou une étiquette de confidentialité. Demandez une copie sans protection.",
  en: "This workbook is protected by a password or a sensitivity label. Ask for an unprotected copy.",
};
const old = {
  fr: "Ce fichier est un ancien classeur (.xls). Ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
  en: "This file is an old workbook (.xls). Open it in Excel and save it as .xlsx.",
};
const binary = {
  fr: "Ce classeur est au format binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
  en: "This workbook is in binary format (.xlsb). Open it in Excel and save it as .xlsx.",
};
const text = {
  fr: "Ce fichier est du texte, pas un classeur. Demandez le classeur au format .xlsx.",
  en: "This file is text, not a workbook. Ask for the workbook as .xlsx.",
};
const lock = {
  fr: "Ce fichier est le verrou d’un classeur ouvert, pas le classeur. Fermez le classeur ou choisissez l’autre fichier.",
  en: "This file is the lock of an open workbook, not the workbook. Close the workbook or choose the other file.",
};
const large = {
  fr: "Ce classeur est trop volumineux pour être lu. Retirez les feuilles étrangères au plan.",
  en: "This workbook is too large to be read. Remove the sheets that are not part of the plan.",
};

const half = async (): Promise<Uint8Array> => {
  const bytes = await planFile(fullPlan);
  return bytes.subarray(0, bytes.length / 2);
};
const oldWorkbook = (): Uint8Array =>
  readFileSync(path.join(process.cwd(), "test/fixtures/received/old.xls"));

type Make = () => Uint8Array | Promise<Uint8Array>;

test.each<[string, Make, { readonly fr: string; readonly en: string }]>([
  ["bomb.xlsx", () => refused.zipBomb(80), bomb],
  ["lying bomb.xlsx", () => refused.lyingZipBomb(80), bomb],
  ["entities.xlsx", () => refused.entityBomb("xl/workbook.xml"), declarations],
  ["entities in a sheet.xlsx", () => refused.entityBomb("xl/worksheets/sheet1.xml"), declarations],
  ["half.xlsx", half, truncated],
  ["password.xlsx", refused.encrypted, encrypted],
  ["old.xls", oldWorkbook, old],
  ["old, renamed.xlsx", oldWorkbook, old],
  ["binary.xlsb", refused.binaryWorkbook, binary],
  ["binary, renamed.xlsx", refused.binaryWorkbook, binary],
  ["text, renamed.xlsx", refused.csv, text],
  ["~$plan.xlsx", () => refused.excelLock("Anne Tremblay"), lock],
  [".~lock.plan.xlsx#", () => refused.libreOfficeLock("anne"), lock],
])("%s", async (name, make, reason) => {
  const file = folder.write(name, await make());
  for (const language of ["fr", "en"] as const) {
    const { code, output, errors } = await validate([file, "--json", "--lang", language]);
    expect({ code, errors }).toEqual({ code: 2, errors: "" });
    expect(onlyFile(output)).toMatchObject({
      file,
      status: "unreadable",
      reason: withNbsp(reason[language]),
      plans: [],
    });
    const { output: said } = await validate([file, "--lang", language]);
    const verdict = { fr: "Illisible", en: "Unreadable" }[language];
    expect(said).toBe(`${file}\n  ✖ ${verdict}. ${withNbsp(reason[language])}\n`);
  }
});

test("two hundred mebibytes: refused without being loaded, the next file is validated", async () => {
  const file = folder.at("large.xlsx");
  refused.writeLarge(file, 200);
  const full = folder.write("full.xlsx", await planFile(fullPlan));
  const before = process.memoryUsage();
  const { code, output } = await validate([file, full, "--json"]);
  const after = process.memoryUsage();
  expect(code).toBe(2);
  expect(parseReport(output).files.map(({ status }) => status)).toEqual(["unreadable", "validated"]);
  expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(100 * 1024 * 1024);
  for (const language of ["fr", "en"] as const) {
    const report = onlyFile((await validate([file, "--json", "--lang", language])).output);
    expect(report).toMatchObject({ status: "unreadable", reason: large[language] });
  }
});

test("the plan that these files stand for is validated", async () => {
  const full = folder.write("plan.xlsx", await planFile(fullPlan));
  expect(onlyFile((await validate([full, "--json"])).output)).toMatchObject({ status: "validated" });
});
