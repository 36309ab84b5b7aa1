import type { Grid } from "./grid";
import { settlePrefix, settleTitles } from "./settle-names";

const workbookWith = (...titles: string[]): Grid => ({
  sheets: titles.map((name) => ({
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    values: [],
    formats: [],
    names: [],
  })),
  names: [],
  date1904: false,
  unread: [],
});

describe("settleTitles", () => {
  const settle = (title: string, ...taken: string[]) =>
    settleTitles({ role: title }, workbookWith(...taken))["role"];

  test("keeps a title that no sheet has", () => {
    expect(settle("Risques", "Feuil1", "Risques 2024")).toBe("Risques");
  });

  test("adds the first suffix that is free, whatever the case", () => {
    expect(settle("Risques", "RISQUES")).toBe("Risques (2)");
    expect(settle("Risques", "Risques", "risques (2)", "Risques (4)")).toBe("Risques (3)");
  });

  test("stays within 31 characters", () => {
    const long = "Gestion du changement et du reste".slice(0, 31);
    expect(settle(long, long)).toBe("Gestion du changement et du (2)");
    expect(settle(long, long, "Gestion du changement et du (2)")).toBe("Gestion du changement et du (3)");
  });

  test("settles every role", () => {
    const titles = settleTitles({ a: "Un", b: "Deux" }, workbookWith("Deux"));
    expect(titles).toEqual({ a: "Un", b: "Deux (2)" });
  });
});

describe("settlePrefix", () => {
  test.each([
    [[], "PTN_"],
    [["Total", "PT_N"], "PTN_"],
    [["PTN_Phase1"], "PTN2_"],
    [["ptn_phase1", "PTN2_L_units", "PTN4_x"], "PTN3_"],
  ])("among %j: %s", (names, prefix) => {
    expect(settlePrefix("PTN", names)).toBe(prefix);
  });
});
