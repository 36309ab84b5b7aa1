/** A workbook of the revision before is read, judged and named as it was then; it is offered the one of today. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { randomIdentification, randomRow } from "../../../../test/parity/contents";
import { chance } from "../../../../test/parity/random";
import { formerPlans } from "../../../../test/support/former-plans";
import { planGrid, validated } from "../../../../test/support/plan-grid";
import { byYearTemplate, formerTemplate, template } from "../../../../test/support/ptn-sss";
import type { Grid } from "../../grid/grid";
import { inOrderFor, updateOffer } from "../../migration/followed";
import type { Validation } from "../../validation/validation";
import { ptnSss } from "./index";

const DAY = "2025-06-01";
const plans = Object.entries(formerPlans);

type Judged = Pick<Validation, "verdict" | "unread" | "findings" | "coverage">;

/** What the add-in found in these plans when it drew them: written once, never again. */
const found = new Map(
  readFileSync(path.join(__dirname, "../../../../test/fixtures/former/validations.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as readonly [string, Judged]),
);

const unmarked = (grid: Grid): Grid => ({
  ...grid,
  sheets: grid.sheets.map((sheet) => ({ ...sheet, names: [] })),
});

const byYear = (name: string): Grid => planGrid({ ...formerPlans[name], edition: byYearTemplate });

/** What is found, wherever the cell stands. */
const said = ({ rule, severity, facts, key, cells }: Validation["findings"][number]) => ({
  ...{ rule, severity, facts, key },
  sheets: cells.map(({ sheet }) => sheet),
});

const former = (name: string): Grid => planGrid({ ...formerPlans[name], edition: formerTemplate });

test.each(plans)("%s: the same findings, facts, keys and verdict, byte for byte", (name) => {
  const { verdict, unread, findings, coverage } = validated(former(name), DAY, formerTemplate);
  expect(JSON.stringify({ verdict, unread, findings, coverage })).toBe(JSON.stringify(found.get(name)));
});

test("each of these plans was judged, and they have all kinds of findings on what answers for a result", () => {
  expect([...found.keys()]).toEqual(plans.map(([name]) => name));
  const rules = new Set([...found.values()].flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const answers = ["MES-01", "MES-02", "MES-03", "MES-04", "MES-05", "MES-06", "ACT-01", "POR-03", "VAL-05"];
  expect(
    [...answers, "ECA-01", "ECA-02", "ECA-03", "COH-04", "DAT-01"].filter((id) => !rules.has(id)),
  ).toEqual([]);
});

test("a workbook is known by its marks; without any, by the headers that it has", () => {
  const known = [template, byYearTemplate, formerTemplate];
  const [old, now] = [former("complete"), planGrid(formerPlans["complete"])];
  const chosen = [old, unmarked(old), byYear("complete"), now, unmarked(now)].map(
    (grid) => inOrderFor(grid, known)[0]?.revision,
  );
  expect(chosen).toEqual([2, 2, 3, 4, 4]);
});

test.each([1, 2, 3, 4])(
  "columns in another order change no finding, fact, key nor verdict, contents %i",
  (seed) => {
    const random = chance(seed);
    const numbers = template.lists["indicatorNumbers"] ?? [];
    const plan = {
      identification: randomIdentification(random, seed),
      indicators: Object.fromEntries(
        numbers.map((number) => [
          String(number),
          { ...randomRow("indicators", random), number: String(number) },
        ]),
      ),
    };
    const [before, now] = [byYearTemplate, template].map((edition) => {
      const { verdict, unread, findings, coverage, integrity } = validated(
        planGrid({ ...plan, edition }),
        DAY,
        edition,
      );
      return {
        verdict,
        unread,
        coverage,
        integrity,
        findings: findings.map(said).sort((one, other) => one.key.localeCompare(other.key)),
      };
    });
    expect(now?.findings.length).toBeGreaterThan(20);
    expect(before).toEqual(now);
  },
);

test("the revision before is offered the one of today, which is offered nothing", () => {
  const known = [formerTemplate, byYearTemplate, template];
  const offer = { from: { version: "2023.1", revision: 2 }, to: { version: "2023.1", revision: 4 } };
  expect(updateOffer(former("complete"), formerTemplate, known)).toEqual(offer);
  expect(updateOffer(unmarked(former("complete")), formerTemplate, known)).toEqual(offer);
  expect(updateOffer(byYear("complete"), byYearTemplate, known)).toEqual({
    ...offer,
    from: { version: "2023.1", revision: 3 },
  });
  expect(updateOffer(planGrid(formerPlans["complete"]), template, known)).toBeNull();
});

test("only the revision of today is what the programme draws", () => {
  expect(ptnSss.editionOf(template.roadmap, template.words).revision).toBe(4);
  expect(ptnSss.formerOf(template.roadmap, template.words).map(({ revision }) => revision)).toEqual([2, 3]);
});
