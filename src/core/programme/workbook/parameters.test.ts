import { text } from "../../conditions/expression";
import { ptnSss20231 } from "../../editions/ptn-sss/2023.1";
import { settings } from "./parameters";

describe("the settings of a roadmap", () => {
  test("have a phase for each of its fiscal years, and need one at least", () => {
    expect(() => settings({ ...ptnSss20231, fiscalYears: [] })).toThrow(/^A roadmap without fiscal years$/);
    const fiscalYears = ptnSss20231.fiscalYears.slice(0, 3);
    const phases = Object.keys(settings({ ...ptnSss20231, fiscalYears })).filter((id) =>
      id.startsWith("phase"),
    );
    expect(phases).toEqual(["phase1", "phase2", "phase3"]);
  });

  test("leave the first collection blank when no season is known", () => {
    const { filing } = ptnSss20231;
    const unknown = { ...filing, collection: { ...filing.collection, seasons: [] } };
    expect(settings({ ...ptnSss20231, filing: unknown })["firstCollection"]).toStrictEqual(text(""));
  });
});
