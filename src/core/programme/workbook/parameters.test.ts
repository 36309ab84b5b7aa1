import { text } from "../../conditions/expression";
import { ptnSss20231 } from "../../editions/ptn-sss/2023.1";
import { settings } from "./parameters";

describe("the settings of a roadmap", () => {
  test("need its four fiscal years, and say which one is missing", () => {
    expect(() => settings({ ...ptnSss20231, fiscalYears: [] })).toThrow(/^A roadmap without fiscal years$/);
    const fiscalYears = ptnSss20231.fiscalYears.slice(0, 3);
    expect(() => settings({ ...ptnSss20231, fiscalYears })).toThrow(/^No fiscal year 4$/);
  });

  test("leave the first collection blank when no season is known", () => {
    const { filing } = ptnSss20231;
    const unknown = { ...filing, collection: { ...filing.collection, seasons: [] } };
    expect(settings({ ...ptnSss20231, filing: unknown })["firstCollection"]).toStrictEqual(text(""));
  });
});
