/** The commands as people run them: through the launcher, each in its own process. */
import { tableIds } from "../support/ptn-sss";
import { tableOf, columnPlace } from "../../src/core/programme/table/table";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  fieldRow,
  IDENTIFICATION_TITLE,
  VALUE_COLUMN,
} from "../../src/core/programme/workbook/identification";
import { readXlsxFile } from "../../src/sandbox/file/read-xlsx-file";
import { writeXlsxFile } from "../../src/sandbox/file/write-xlsx-file";
import { onSheet, placeOf } from "../libreoffice/contents";
import { rowOf, template, type PlanInputs, type RowInputs } from "../support/plan-grid";
import { fullPlan } from "./plan-file";
import { lineOf, onlyFile, onlyPlan } from "./read-report";
import { TestFolder } from "./run";

const MINUTES = 60_000;
jest.setTimeout(3 * MINUTES);

const folder = new TestFolder();
afterAll(() => folder.remove());

const launcher = path.join(process.cwd(), "src/cli/launch.mjs");

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** The file with these inputs typed into it. */
async function typedInto(file: string, inputs: PlanInputs): Promise<Uint8Array> {
  const fields = Object.entries(inputs.identification ?? {});
  const read = onSheet(
    await readXlsxFile(readFileSync(file)),
    IDENTIFICATION_TITLE,
    new Map(fields.map(([id, value]) => [placeOf(fieldRow(id), VALUE_COLUMN), value])),
  );
  const typed = tableIds.reduce((book, id) => {
    const table = tableOf(template, id);
    const rows: readonly (readonly [string | number, RowInputs])[] =
      id === "actions" ? [...(inputs.actions ?? []).entries()] : Object.entries(inputs[id] ?? {});
    const contents = rows.flatMap(([line, row]) =>
      Object.entries(row).map(
        ([column, value]) => [placeOf(rowOf(id, line), columnPlace(table, column)), value] as const,
      ),
    );
    return onSheet(book, table.title, new Map(contents));
  }, read);
  return writeXlsxFile(typed);
}

describe("template, then validate", () => {
  const file = folder.at("template.xlsx");
  let written: ReturnType<typeof run>;
  beforeAll(() => {
    written = run("template", file, "--category", "RSSS", "--organization", "CISSS de Laval");
  });

  test("says where the template was written", () => {
    expect(written).toEqual({ status: 0, stdout: `Gabarit écrit dans ${file}.\n`, stderr: "" });
  });

  test("an empty plan: exactly these findings", () => {
    const { status, stdout, stderr } = run("validate", file, "--json", "--date", "2025-06-01");
    expect(onlyFile(stdout)).toMatchObject({ file, status: "validated", verdict: "incomplete" });
    const report = onlyPlan(stdout);
    expect(report).toMatchObject({
      roadmap: { id: "ptn-sss", version: "2023.1", name: "PTN SSSS 2023-2027" },
      organization: "CISSS de Laval",
      category: "RSSS",
      counts: { error: 0, toFill: 37, warning: 0, info: 1, justified: 0 },
    });
    expect(report.findings.map(lineOf)).toEqual([
      "toFill STR-06 Identification B9",
      "toFill STR-06 Identification B10",
      "toFill ECA-01 Indicateurs L5",
      "toFill ECA-01 Indicateurs W5",
      "toFill ECA-01 Indicateurs L6",
      "toFill ECA-01 Indicateurs W6",
      "toFill ECA-01 Indicateurs L7",
      "toFill ECA-01 Indicateurs W7",
      "toFill ECA-01 Indicateurs L8",
      "toFill ECA-01 Indicateurs W8",
      "toFill CIB-05 Indicateurs F9",
      "toFill ECA-01 Indicateurs W9",
      "toFill ECA-01 Indicateurs L10",
      "toFill ECA-01 Indicateurs W10",
      "toFill ECA-01 Indicateurs L12",
      "toFill ECA-01 Indicateurs W12",
      "toFill ECA-01 Indicateurs L13",
      "toFill ECA-01 Indicateurs W13",
      "toFill ECA-01 Indicateurs W14",
      "toFill RIS-01 Risques G5",
      "toFill RIS-01 Risques G6",
      "toFill RIS-01 Risques G7",
      "toFill RIS-01 Risques G8",
      "toFill RIS-01 Risques G9",
      "toFill RIS-01 Risques G10",
      "toFill RIS-01 Risques G11",
      "toFill RIS-01 Risques G12",
      "toFill RIS-01 Risques G13",
      "toFill RIS-01 Risques G14",
      "toFill RIS-01 Risques G15",
      "toFill RIS-01 Risques G16",
      "toFill RIS-01 Risques G17",
      "toFill RIS-01 Risques G18",
      "toFill RIS-01 Risques G19",
      "toFill RIS-01 Risques G20",
      "toFill RIS-01 Risques G21",
      "toFill RIS-01 Risques G22",
      "info STR-08 Identification B8",
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(1);
  });

  test("filled in without a gap: exit 0 and no finding", async () => {
    const full = folder.write("full.xlsx", await typedInto(file, fullPlan));
    const { status, stdout } = run("validate", full, "--json");
    expect(onlyPlan(stdout).findings).toEqual([]);
    expect(status).toBe(0);
  });
});

describe("what is refused", () => {
  test("a path that is not there: the report says so, exit 2", () => {
    const { status, stdout } = run("validate", folder.at("absent.xlsx"), "--lang", "en");
    expect({ status, stdout }).toEqual({
      status: 2,
      stdout: `${folder.at("absent.xlsx")}\n  ✖ Unreadable. File not found, or folder without any workbook. Check the path.\n`,
    });
  });

  test("arguments of template: nothing is written, exit 2", () => {
    const output = folder.at("refused.xlsx");
    const { status, stdout, stderr } = run("template", output, "--organization", "RAMQ");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      "La RAMQ prépare son propre plan de transformation numérique. Elle n’est pas visée par la présente feuille de route.\n",
    );
    expect(existsSync(output)).toBe(false);
  });

  test("a folder that is not there, to write the template in", () => {
    const output = folder.at("no/such/folder/template.xlsx");
    const { status, stdout, stderr } = run("template", output);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.split("\n")[0]).toBe(output);
  });
});

test("update says how it is used", () => {
  const { status, stdout, stderr } = run("update", "--help", "--lang", "en");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("1 when there is nothing to update");
});
