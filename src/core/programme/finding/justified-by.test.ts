import { justifiedBy } from "./justified-by";

const by = (author?: string) => ({
  justified: {
    decision: "accepted" as const,
    reason: "Entente",
    ...(author === undefined ? {} : { author }),
  },
});

test("nobody justified anything", () => {
  expect(justifiedBy([])).toEqual([]);
  expect(justifiedBy([{}])).toEqual([]);
});

test("each name with its findings, most first, those without a name last", () => {
  const findings = [by(), by("Direction"), by(), by(), {}, by("Anne Tremblay"), by("Anne Tremblay")];
  expect(justifiedBy(findings)).toEqual([
    { author: "Anne Tremblay", count: 2 },
    { author: "Direction", count: 1 },
    { author: null, count: 3 },
  ]);
});

test("a name is the same one however it is written, and is said as it was written first", () => {
  expect(justifiedBy([by("Hélène Roy"), by("HELENE  ROY"), by("hélène roy")])).toEqual([
    { author: "Hélène Roy", count: 3 },
  ]);
});
