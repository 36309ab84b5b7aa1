/** One test per case and way: what the file reader and the stand-in Excel answer is what the text expects. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verdicts } from "../../src/core/validation/verdict";
import { readScenario, type Scenario } from "../scenarios/read-scenario";
import { expectedLines } from "../scenarios/expected-lines";
import { answerOfFile, answerWhenOpen, type Answer } from "./answers";
import { caseFile, type CaseFile } from "./case-file";
import { isWhole, shareOf } from "../support/whole";

jest.setTimeout(180_000);

const folder = join(__dirname, "cases");

/** Names of the texts, in order. */
export const caseNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort();

/** Number of the report that a case comes from. */
export const numberOf = (name: string): number => Number(/^(\d\d)-/.exec(name)?.[1]);

/** What the text expects. Throws when it does not say the verdict. */
function expected(scenario: Scenario): Answer {
  const verdict = verdicts.find((item) => item === scenario.verdict);
  if (verdict === undefined) throw new Error(`« verdict: » expected: ${verdicts.join(", ")}`);
  return {
    verdict,
    unread: [...scenario.unread].sort(),
    leftOut: [...scenario.leftOut].sort(),
    findings: [...expectedLines(scenario)].sort(),
  };
}

type Way = "file" | "excel";

const ways = [
  { way: "file", as: "read as a file", answerTo: answerOfFile },
  { way: "excel", as: "open in Excel", answerTo: answerWhenOpen },
] as const;

/** In `npm test` each case is tried in one way, every fourth one and those about Excel alone open in Excel; in a whole run, in both. */
function tellCase(name: string, tried: readonly Way[]): void {
  const scenario = readScenario(readFileSync(join(folder, name), "utf8"));
  let made: Promise<CaseFile> | null = null;
  const make = (): Promise<CaseFile> => (made ??= caseFile(scenario));
  for (const { way, as, answerTo } of ways) {
    if (scenario.only ? scenario.only.way !== way : !tried.includes(way)) continue;
    test(`${name}, ${as}`, async () => {
      expect(await answerTo(await make(), scenario)).toEqual(expected(scenario));
    });
  }
}

/** Tests of the cases of these numbers of the report. */
export function tellCases(first: number, last: number): void {
  const chosen = caseNames.filter((name) => numberOf(name) >= first && numberOf(name) <= last);
  // A file of tests without any would fail.
  test(`there are cases numbered from ${first} to ${last}`, () => {
    expect(chosen.every((name) => readFileSync(join(folder, name), "utf8").startsWith("# "))).toBe(true);
  });
  const opened = shareOf(chosen, 4);
  for (const name of chosen)
    tellCase(name, isWhole ? ["file", "excel"] : [opened.includes(name) ? "excel" : "file"]);
}
