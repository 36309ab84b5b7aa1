import { phaseId, settingName, type ParameterId } from "./setting-names";

/** Whether a text is taken where a formula names a value of the workbook. */
type IsParameter<Id extends string> = Id extends ParameterId ? true : false;
const taken: [IsParameter<"dataDate">, IsParameter<"midYear">, IsParameter<"phase4">] = [true, true, true];
const refused: [IsParameter<"dataDates">, IsParameter<"midYears">, IsParameter<"phase">] = [
  false,
  false,
  false,
];

test("what is no field and no setting does not compile", () => {
  expect([...taken, ...refused]).toEqual([true, true, true, false, false, false]);
});

test("settings have a French name, what is none has none", () => {
  expect(settingName("midYear")).toBe("FinMiAnnee");
  expect([phaseId(4), settingName(phaseId(4)), settingName("phase12")]).toEqual([
    "phase4",
    "Phase4",
    "Phase12",
  ]);
  expect(["phase", "phaseX", "dataDate", "constructor"].map((id) => settingName(id))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
