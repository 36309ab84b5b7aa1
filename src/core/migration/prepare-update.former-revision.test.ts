import { fullPlan } from "../../../test/support/full-plan";
import { formerPlans } from "../../../test/support/former-plans";
import { gridOf, planGrid, validated, type PlanInputs } from "../../../test/support/plan-grid";
import { formerTemplate, template } from "../../../test/support/ptn-sss";
import { withFormulas } from "../../../test/support/with-formulas";
import { keptWords } from "../../locales/fr/kept";
import { isCellError } from "../grid/grid";
import { fromA1 } from "../grid/address";
import { FIRST_ROW, tableOf } from "../programme/table/table";
import { followed } from "../programme/finding/decision";
import { keysOn } from "../programme/finding/finding-key";
import { readPlan } from "../reading/read-plan";
import { isBlankValue } from "../text/blank";
import { updateOffer } from "./followed";
import { prepareUpdate } from "./prepare-update";
import type { Update } from "./update";
import { drawn, keptLines } from "../../../test/support/updated-plan";

describe("from the revision before, where a row had one explanation and one measure for all its years", () => {
  const known = [formerTemplate, template];

  function modernised(inputs: PlanInputs): Update {
    const grid = withFormulas(planGrid({ formulas: 0, ...inputs, edition: formerTemplate }), formerTemplate);
    const offer = updateOffer(grid, formerTemplate, known);
    if (!offer) throw new Error("No update is offered");
    const around = { words: keptWords, around: grid, today: "2025-06-01" };
    return prepareUpdate(grid, { ...offer, before: formerTemplate, after: template, ...around });
  }

  /** Where each cell of a row of « Indicateurs » went, by the ids of its columns, with what is there now. */
  function movedIn(update: Update, number: string): Readonly<Record<string, string>> {
    const table = tableOf(template, "indicators");
    const rows = template.official["indicators"]?.rows.map(({ id }) => id) ?? [];
    const line = String(FIRST_ROW + 1 + rows.indexOf(number));
    return Object.fromEntries(
      update.moves.flatMap(({ role, from, address }) => {
        const { place } = from;
        if (role !== "indicators" || place.kind !== "cell" || address.replace(/^[A-Z]+/, "") !== line)
          return [];
        const to = table.columns[fromA1(address)?.column ?? -1]?.id ?? "";
        const written = drawn(update, role, address);
        // An apostrophe keeps a text one, whatever it reads as.
        const said = typeof written === "string" ? written.replace(/^'/, "") : written;
        expect(said).toBe(isCellError(from.value) ? from.value.error : from.value);
        return [[place.column, to]];
      }),
    );
  }

  test.each(Object.entries(formerPlans))(
    "%s: every typed cell has its place, none is kept apart",
    (_, plan) => {
      const update = modernised(plan);
      const typed = Object.values(plan.indicators ?? {}).flatMap((row) =>
        Object.values(row).filter((value) => !isBlankValue(value)),
      );
      const moved = update.moves.filter(({ role }) => role === "indicators");
      // « Oui » in « Applicable » and « % » were there before anybody typed.
      expect(moved).toHaveLength(typed.length);
      expect(keptLines(update)).toEqual([]);
      const places = update.moves.map(({ role, address }) => `${role}!${address}`);
      expect(new Set(places).size).toBe(places.length);
    },
  );

  test("what a row says once goes to the year of its latest gap, those that have ended first, else to the year in view", () => {
    const update = modernised(formerPlans["gaps of several years"] ?? {});
    const answers = (number: string) => {
      const { baseline: _b, ...moved } = movedIn(update, number);
      return Object.entries(moved)
        .filter(([from]) => !/\d$/.test(from))
        .map(([, to]) => to);
    };
    expect(answers("1.2")).toEqual(["explanation2", "mitigation2", "owner2", "due2"]);
    expect(answers("2.1")).toEqual(["explanation1"]);
    expect(answers("2.2")).toEqual(["mitigation2", "due2"]);
    // No gap: the date of « Non disponible ».
    expect(answers("3.2")).toEqual(["due2"]);
    const counted = modernised(formerPlans["counts that do not go with results"] ?? {});
    expect(movedIn(counted, "1.1")).toMatchObject({ numerator: "numerator2", denominator: "denominator2" });
    const running = modernised(formerPlans["a public body, the year under way"] ?? {});
    expect(movedIn(running, "3.1")).toMatchObject({ denominator: "denominator3" });
  });

  test("the columns that each year has now are told as such, not as added and removed", () => {
    const { changes } = modernised(fullPlan);
    const of = (about: "gap" | "view", ...headers: string[]) =>
      headers.map((header) => ({ sheet: "Indicateurs", header, about }));
    expect(changes).toEqual({
      ...{ texts: [], rowsAdded: [], rowsRemoved: [], columnsAdded: [], columnsRemoved: [] },
      columnsByYear: [
        ...of("view", "Numérateur", "Dénominateur"),
        ...of("gap", "Explication de l'écart", "Mesure d'atténuation", "Responsable (fonction)", "Échéance"),
      ],
    });
  });

  test("the new sheets are judged year by year: what was said of one year silences no other", () => {
    const inputs = formerPlans["gaps of several years"] ?? {};
    const was = validated(planGrid({ ...inputs, edition: formerTemplate }), "2025-06-01", formerTemplate);
    const now = validated(gridOf(modernised(inputs).drawing), "2025-06-01");
    const unexplained = ({ findings }: typeof now): readonly string[] =>
      findings
        .filter(({ rule, facts }) => rule === "MES-01" && facts["indicator"] === "1.2")
        .map(({ facts }) => String(facts["year"]));
    expect([unexplained(was), unexplained(now)]).toEqual([[], ["2023-2024"]]);
  });

  test("a decision of the report follows its finding to the year where it stands, or lapses and is listed", () => {
    const inputs = formerPlans["gaps of several years"] ?? {};
    const was = validated(planGrid({ ...inputs, edition: formerTemplate }), "2025-06-01", formerTemplate);
    const grid = gridOf(modernised(inputs).drawing);
    const keys = validated(grid, "2025-06-01").findings.map(
      keysOn({ grid, plan: readPlan(grid, template), template }),
    );
    const now = new Set(keys.map(({ key }) => key));
    const decisions = was.findings.map(({ key }) => ({
      key,
      decision: "Accepté",
      reason: "Entente",
      said: {},
    }));
    const after = followed(decisions, keys).map(({ key }) => key);
    const rulesOf = (isOfThese: (place: number) => boolean) =>
      was.findings.filter((_, place) => isOfThese(place)).map(({ rule }) => rule);
    const isLapsed = (place: number) => !now.has(after[place] ?? "");
    const isMoved = (place: number) => after[place] !== decisions[place]?.key;
    expect(rulesOf(isMoved).sort()).toEqual([
      ...["ACT-01", "ACT-01", "MES-01", "MES-01", "MES-02", "MES-02", "MES-02", "MES-03", "MES-03"],
    ]);
    // What is said of the row without its year is not known to be about one year; the date stands as text in this grid.
    expect(rulesOf(isLapsed).sort()).toEqual([
      ...["DAT-01", "ECA-02", "MES-04", "MES-04", "MES-04", "MES-04", "MES-05", "MES-05", "MES-05", "MES-06"],
    ]);
  });
});
