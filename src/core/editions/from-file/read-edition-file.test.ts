import { broken, reserved, sound, told } from "../../../../test/support/edition-file";
import { readEditionFile } from "./read-edition-file";

describe("readEditionFile", () => {
  it("reads a sound file, with comments and a comma after the last item", () => {
    const reading = readEditionFile(sound, reserved);
    if (reading.status !== "read") throw new Error(told(sound).join("\n"));
    const { roadmap } = reading;
    expect(roadmap).toMatchObject({
      id: "plan-regional",
      fiscalYears: [
        { id: "2026-2027", start: "2026-04-01", end: "2027-03-31" },
        { id: "2027-2028", start: "2027-04-01", end: "2028-03-31" },
      ],
      orientations: [{ id: "O1", number: 1, wording: "Des services proches" }],
      objectives: [{ id: "1.1", orientation: "O1" }],
      riskTypes: ["Humain"],
      risks: [{ id: "R1", measures: ["Former"] }],
    });
    expect(roadmap.indicators.map(({ targets, scope }) => ({ targets, scope }))).toStrictEqual([
      {
        targets: [
          { kind: "percentage", year: "2026-2027", text: "50%", atLeast: 0.5 },
          { kind: "percentage", year: "2027-2028", text: "87,5%", atLeast: 0.875 },
        ],
        scope: { MSSS: true, OP: true, RSSS: true },
      },
      {
        targets: [
          { kind: "milestone", year: "2026-2027", text: "Indice établi", wording: "Indice établi" },
          { kind: "relative", year: "2027-2028", text: "+5%", delta: 5 },
        ],
        scope: { MSSS: true, OP: false, RSSS: true },
      },
    ]);
  });

  it.each([
    ["several years, each with answers of its own", "several", "", true],
    ["several years with one answer for all", "several", '"answersByYear": false,', false],
    ["a single year, where it is all the same", "single", '"answersByYear": true,', false],
  ])("reads %s", (_said, years, key, isByYear) => {
    const text = broken('"fiscalYears"', `${key} "fiscalYears"`);
    const single = text.replace(', "2027-2028"]', "]").replace(', "87,5 %"]', "]").replace(', "+5 %"]', "]");
    expect(readEditionFile(years === "single" ? single : text, reserved)).toMatchObject({ isByYear });
  });

  it("looks up the place of two hundred problems at most, and counts them all", () => {
    const keys = Array.from({ length: 9_000 }, (_, place) => `"k${place}": 0,`).join("\n");
    const reading = readEditionFile(broken('"acronym"', `${keys} "acronym"`), reserved);
    expect(reading).toMatchObject({ status: "refused", total: 9_000, problems: { length: 20 } });
  });

  it("tells twenty problems, and how many there are", () => {
    const indicator = '{ "number": "1.1", "wording": "Taux", "targets": ["50 %", "50 %"] },';
    const reading = readEditionFile(
      broken(
        '{ "number": "1.1", "wording": "Taux',
        `${indicator.repeat(30)}{ "number": "1.1", "wording": "Taux`,
      ),
      reserved,
    );
    expect(reading).toMatchObject({ status: "refused", total: 30, problems: { length: 20 } });
  });
});
