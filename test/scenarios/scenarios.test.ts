/** Whole plans, readable: every finding stands on its cell in the text, and nothing else is found. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/core/programme/finding/finding";
import { deepFreeze, validated } from "../support/plan-grid";
import { expectedLines } from "./expected-lines";
import { readScenario } from "./read-scenario";
import { editionOf } from "./scenario-bases";
import { gridOf } from "./to-grid";

const folder = join(__dirname, "plans");
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));

const lineOf = ({ rule, severity, cells: [cell] }: Finding): string =>
  [...(cell ? [`${cell.sheet}!${cell.address}`] : []), rule, severity].join(" ");

test("there are at least thirty", () => {
  expect(files.length).toBeGreaterThanOrEqual(30);
});

test.each(files)("%s", (file) => {
  const scenario = readScenario(readFileSync(join(folder, file), "utf8"));
  const { findings } = validated(deepFreeze(gridOf(scenario)), scenario.day, editionOf(scenario));
  expect(findings.map(lineOf).sort()).toEqual([...expectedLines(scenario)].sort());
});
