import fc from "fast-check";
import { freeNumbers } from "./free-numbers";

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });

describe("freeNumbers", () => {
  test.each<[string, readonly string[], readonly (string | null)[]]>([
    ["nothing twice", ["A1", "A2", ""], [null, null, null]],
    ["blanks", ["", "A1", ""], [null, null, null]],
    ["the first keeps its number", ["A1", "A1", "A2"], [null, "A3", null]],
    ["the greatest counts, holes do not", ["A1", "A7", "A1"], [null, null, "A8"]],
    ["each has its own", ["A1", "A1", "A2", "A2", "A1"], [null, "A3", null, "A4", "A5"]],
    ["whatever the case", ["a1", "A1", "A2"], [null, "A3", null]],
    ["the beginning is kept as it is written", ["Action 9", "ACTION 9"], [null, "ACTION 10"]],
    ["plain numbers", ["3", "12", "3"], [null, null, "13"]],
    ["parts of a number", ["1.1", "1.9", "1.1", "2.1"], [null, null, "1.10", null]],
    ["zeros in front", ["A-007", "A-007"], [null, "A-008"]],
    ["a rank with zeros is the same rank", ["A1", "A09", "A1"], [null, null, "A10"]],
    ["other beginnings do not count", ["A1", "B5", "AB7", "A1"], [null, null, null, "A2"]],
    ["what goes on after the digits does not count", ["A1", "A12b", "b A9", "A1"], [null, null, null, "A2"]],
    [
      "nine digits after a letter",
      ["a999999999", "A999999999", "a999999999"],
      [null, "A1000000000", "a1000000001"],
    ],
    ["no digits at the end", ["Formation", "formation", "Formation-4"], [null, "formation-5", null]],
    ["no digits and no other", ["Z", "Z"], [null, "Z-2"]],
    ["zero", ["0", "0"], [null, "1"]],
    ["nine digits", ["999999999", "999999999", "999999999"], [null, "1000000000", "1000000001"]],
    ["a long row of digits is a name", ["1234567890", "1234567890"], [null, "1234567891"]],
  ])("%s", (_, keys, expected) => {
    expect(freeNumbers(keys)).toEqual(expected);
  });

  test("once given, no number is there twice, whatever they were", () => {
    const key = fc.oneof(
      fc.constantFrom("", "A1", "a1", "A2", "A-1", "1.1", "1.2", "A", "A-2", "A01"),
      fc.stringMatching(/^[A-c.-]{0,2}[0-9]{0,11}$/),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), (keys) => {
        const given = freeNumbers(keys);
        const after = keys.map((item, place) => (given[place] ?? item).toLowerCase()).filter((item) => item);
        expect(new Set(after).size).toBe(after.length);
        keys.forEach((item, place) => {
          const isRepeated =
            item !== "" && keys.findIndex((other) => other.toLowerCase() === item.toLowerCase()) < place;
          expect(given[place] !== null).toBe(isRepeated);
        });
      }),
      { numRuns: 500 },
    );
  });

  // Where each number looked at all the others, these would take hours.
  test.each(["A1", "Z", "a999999999", "1234567890"])("a hundred thousand times %s", (key) => {
    const given = freeNumbers(Array<string>(100_000).fill(key));
    expect(new Set(given).size).toBe(100_000);
    expect(given[0]).toBeNull();
  });
});
