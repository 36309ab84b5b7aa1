/** The commands with a roadmap that comes as a file: inserted, judged, told apart, updated, each as its entry runs it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runTemplate } from "../../src/cli/run-template";
import { runUpdate } from "../../src/cli/run-update";
import { onlyPlan } from "./read-report";
import { TestFolder, validate } from "./run";

jest.setTimeout(180_000);

const folder = new TestFolder();
afterAll(() => folder.remove());

const example = path.join(process.cwd(), "src/core/editions/from-file/example.jsonc");
const file = folder.at("regional.xlsx");
beforeAll(async () => {
  expect(
    await runTemplate([file, "--edition", example, "--category", "RSSS", "--organization", "CISSS de Laval"]),
  ).toEqual({
    ...{ code: 0, errors: "" },
    output: `Gabarit écrit dans ${file}.\n`,
  });
});

test("is judged by its own indicators, and is said to come from a file", async () => {
  const { code, output, errors } = await validate([file, "--edition", example, "--json"]);
  expect(code).toBe(1);
  expect(errors).toBe(
    "Plan régional de transformation numérique 2026-2028 (feuille de route reçue d’un fichier), " +
      `version 2026.1\u00a0: ${example}\n`,
  );
  const plan = onlyPlan(output);
  expect(plan.roadmap).toEqual({
    id: "plan-regional",
    version: "2026.1",
    name: "PRTN 2026-2028",
    isFromFile: true,
  });
  expect(plan.verdict).toBe("incomplete");
  expect(plan.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    "STR-06 B9",
    "STR-06 B10",
    "CIB-05 F7",
    "RIS-01 G5",
    "STR-08 B8",
  ]);
});

test("is not judged without its file, and the workbook says which one", async () => {
  const { code, output } = await validate([file]);
  expect(code).toBe(2);
  expect(output).toContain(
    "Ce classeur suit la feuille de route «\u00a0plan-regional 2026.1\u00a0», reçue d’un fichier. " +
      "Donnez ce fichier (--edition FICHIER) pour le valider.",
  );
});

test("stops everything when the file is none", async () => {
  const broken = folder.write("broken.json", '{ "format": "feuille-de-route/1", "id": "ptn sss" }');
  const answer = await validate([file, "--edition", broken]);
  expect(answer.code).toBe(2);
  expect(answer.output).toBe("");
  expect(answer.errors.split("\n")[0]).toBe(
    `Le fichier «\u00a0${broken}\u00a0» n’est pas une feuille de route\u00a0: 6\u00a0problèmes. Rien n’a changé.`,
  );
  expect(await runTemplate([folder.at("none.xlsx"), "--edition", broken])).toEqual({ ...answer, output: "" });
  expect(existsSync(folder.at("none.xlsx"))).toBe(false);
});

test("is updated to a later version of it in another file, which is never one that exists", async () => {
  const text = readFileSync(example, "utf8");
  const later = folder.write(
    "later.jsonc",
    text.replace('"2026.1"', '"2027.1"').replace("Taux de services offerts", "Part des services offerts"),
  );
  const place = folder.at("later.xlsx");
  const editions = ["--edition", example, "--edition", later];
  const before = readFileSync(file);
  const { code, output, errors } = await runUpdate([file, "--out", place, ...editions, "--lang", "en"]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  const lines = output.split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "PRTN 2026-2028 (from a file), version 2026.1",
    "  Update to edition 2027.1",
    "  Wordings and targets changed",
    "    Indicateurs, 1.1 – Indicateur: Taux de services offerts en ligne → Part des services offerts en ligne",
  ]);
  expect(lines.at(-2)).toBe(`Updated workbook written to ${place}.`);
  expect(readFileSync(file).equals(before)).toBe(true);
  const plan = onlyPlan((await validate([place, "--edition", later, "--json"])).output);
  expect([plan.roadmap.version, plan.organization, plan.verdict]).toEqual([
    "2027.1",
    "CISSS de Laval",
    "incomplete",
  ]);

  const written = readFileSync(place);
  const again = await runUpdate([file, "--out", place, ...editions]);
  expect(again).toEqual({
    ...{ code: 2, output: "" },
    errors: `${place} existe déjà. Donnez un autre nom à --out\u00a0: rien n’est remplacé.\n`,
  });
  expect(readFileSync(place).equals(written)).toBe(true);
});

test("has a schema that editors read", async () => {
  const schema = JSON.parse((await runTemplate(["--edition-schema"])).output) as Record<string, unknown>;
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Feuille de route",
    required: ["format", "id", "version", "title", "acronym", "fiscalYears", "orientations"],
    additionalProperties: false,
  });
});
