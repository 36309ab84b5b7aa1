import { missingRequirements, offersOf, unsupportedWorkbook } from "./requirements";

it("asks the client for each set", () => {
  const asked: string[] = [];
  const missing = missingRequirements((set, version) => {
    asked.push(`${set} ${version}`);
    return set !== "ExcelApi";
  });
  expect(asked).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1"]);
  expect(missing).toEqual([{ set: "ExcelApi", version: "1.14" }]);
});

it("refuses everything when the client is too old, and says what it lacks", async () => {
  const workbook = unsupportedWorkbook([{ set: "ExcelApi", version: "1.14" }]);
  const refusal = { code: "unsupported-excel", detail: "needs ExcelApi 1.14" };
  await expect(workbook.read()).rejects.toMatchObject(refusal);
  await expect(workbook.clearMarks()).rejects.toMatchObject(refusal);
  await expect(workbook.mark([])).rejects.toMatchObject(refusal);
  await expect(workbook.applyEdits([])).rejects.toMatchObject(refusal);
  await expect(workbook.watch(() => undefined)).rejects.toMatchObject(refusal);
});

test.each<[string, boolean, readonly string[]]>([
  ["1.20", true, ["needed", "notes", "undo", "oneUndo"]],
  ["1.19", true, ["needed", "notes", "undo"]],
  ["1.14", true, ["needed"]],
  ["1.18", false, ["notes"]],
])("ExcelApi %s, shared runtime %s: offers %j", (api, isShared, offered) => {
  const isSetSupported = (set: string, version: string) =>
    set === "SharedRuntime" ? isShared : Number(version.slice(2)) <= Number(api.slice(2));
  const there = offersOf(isSetSupported).filter(({ isThere }) => isThere);
  expect(there.map(({ offer }) => offer)).toEqual(offered);
});
