import { joinOutcomes } from "./join-outcomes";

const finding = (sheet: string) =>
  ({ severity: "error", place: { sheet, address: "B5" }, facts: {} }) as never;

test("findings follow each other, what was looked at adds up, the last reason stands for all", () => {
  const joined = joinOutcomes([
    { findings: [finding("A"), finding("B")], checked: 5, skipped: 1, why: "sheet-missing" },
    { findings: [], checked: 2, skipped: 3, why: "rows-beyond" },
    { findings: [finding("C")], checked: 1, skipped: 0 },
  ]);
  expect(joined).toStrictEqual({
    findings: [finding("A"), finding("B"), finding("C")],
    checked: 8,
    skipped: 4,
    why: "rows-beyond",
  });
});

test("no reason where nothing was skipped", () => {
  const one = { findings: [], checked: 5, skipped: 0 };
  expect(joinOutcomes([one, one])).toStrictEqual({ findings: [], checked: 10, skipped: 0 });
  expect(joinOutcomes([])).toStrictEqual({ findings: [], checked: 0, skipped: 0 });
});
