/** One test per case and way: what the file reader and the stand-in Excel answer is what the text expects. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readScenario, type Scenario } from "../scenarios/read-scenario";
import { expectedLines } from "../scenarios/expected-lines";
import { answerOfFile, answerWhenOpen, type Answer } from "./answers";
import { caseFile, type CaseFile } from "./case-file";

const folder = join(__dirname, "cases");

/** Names of the texts, in order. */
export const caseNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort();

/** Number of the report that a case comes from. */
export const numberOf = (name: string): number => Number(/^(\d\d)-/.exec(name)?.[1]);

/** What the text expects. As long as validations tell neither a verdict nor what was not read, only findings count. */
function expected(scenario: Scenario, { verdict, unread }: Answer): Answer {
  return {
    verdict: verdict === undefined ? undefined : (scenario.verdict ?? "(the text says none)"),
    unread: unread === undefined ? undefined : [...scenario.unread].sort(),
    findings: [...expectedLines(scenario)].sort(),
  };
}

const ways = [
  { way: "file", as: "read as a file", answerTo: answerOfFile },
  { way: "excel", as: "open in Excel", answerTo: answerWhenOpen },
] as const;

function tellCase(name: string): void {
  const scenario = readScenario(readFileSync(join(folder, name), "utf8"));
  let made: Promise<CaseFile> | null = null;
  const make = (): Promise<CaseFile> => (made ??= caseFile(scenario));
  for (const { way, as, answerTo } of ways) {
    if (scenario.only && scenario.only.way !== way) continue;
    test(`${name}, ${as}`, async () => {
      const answer = await answerTo(await make(), scenario);
      expect(answer).toEqual(expected(scenario, answer));
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
  chosen.forEach(tellCase);
}
