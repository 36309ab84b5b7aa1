import { planGrid, validated } from "../../../../../test/support/plan-grid";
import { testRule } from "../../../../../test/support/rule-tester";
import { isoToSerial } from "../../../calendar/dates";
import { identificationDates } from "./dat-05-identification-dates";

const day = isoToSerial;

type Field = "dataDate" | "filingDate" | "approvalDate";
const found = (
  field: Field,
  problem: string,
  date: string,
  { severity = "error", today = "2030-01-01", dataDate = "2025-04-15" }: Partial<Said> = {},
) => [
  {
    cells: [field] as const,
    severity,
    facts: {
      field,
      problem,
      date,
      dataDate: field === "dataDate" ? date : dataDate,
      today,
      first: "2022-04-01",
      last: "2028-03-31",
      year: "2024-2025",
    },
  },
];
interface Said {
  readonly severity: "error" | "warning";
  readonly today: string;
  readonly dataDate: string;
}

const today = "2025-06-01";
const warning = { severity: "warning" } as const;

testRule(identificationDates, {
  valid: [
    { row: { dataDate: day("2025-04-15"), filingDate: day("2025-05-01"), approvalDate: day("2025-05-15") } },
    { row: { dataDate: day("2025-04-15"), filingDate: day("2025-04-15"), approvalDate: day("2025-04-15") } },
    // The time of day does not count.
    { row: { dataDate: day("2025-04-15") + 0.75, filingDate: day("2025-04-15"), approvalDate: null } },
    { row: { dataDate: day("2025-06-01") + 0.75, approvalDate: day("2025-06-01") + 0.5 }, today },
    { row: { dataDate: day("2024-04-01") } },
    { row: { dataDate: day("2026-04-01") } },
    { row: { dataDate: day("2024-10-01"), followUp: "S2" } },
    { row: { dataDate: day("2024-09-30"), followUp: "S1" } },
    { row: { dataDate: day("2025-03-31"), followUp: "S1" } },
    { row: { dataDate: day("2022-04-01"), fiscalYear: null } },
    // To be filed on a day to come; what the data date is worth is said once, on it.
    { row: { filingDate: day("2026-01-15") }, today },
    { row: { dataDate: "hier", filingDate: day("2024-01-01") } },
    // Not of our time: DAT-01.
    { row: { dataDate: day("1925-06-01") } },
    { row: { dataDate: { error: "#N/A" }, approvalDate: day("2024-01-01") } },
  ],
  invalid: [
    { row: { dataDate: day("2052-01-01") }, expect: found("dataDate", "outside", "2052-01-01") },
    { row: { dataDate: day("2022-03-31") }, expect: found("dataDate", "outside", "2022-03-31") },
    { row: { dataDate: day("2028-04-01") }, expect: found("dataDate", "outside", "2028-04-01") },
    {
      row: { dataDate: day("2025-06-02") },
      today,
      expect: found("dataDate", "future", "2025-06-02", { today }),
    },
    { row: { dataDate: day("2024-03-31") }, expect: found("dataDate", "before-year", "2024-03-31", warning) },
    { row: { dataDate: day("2026-04-02") }, expect: found("dataDate", "after-year", "2026-04-02", warning) },
    {
      row: { dataDate: day("2024-09-30"), followUp: "S2" },
      expect: found("dataDate", "before-half", "2024-09-30", warning),
    },
    {
      row: { dataDate: day("2025-04-01"), followUp: "S1" },
      expect: found("dataDate", "after-half", "2025-04-01", warning),
    },
    { row: { filingDate: day("2015-11-15") }, expect: found("filingDate", "outside", "2015-11-15") },
    { row: { filingDate: day("2025-04-14") }, expect: found("filingDate", "before-data", "2025-04-14") },
    { row: { approvalDate: day("2035-04-14") }, expect: found("approvalDate", "outside", "2035-04-14") },
    {
      row: { approvalDate: day("2025-06-02") },
      today,
      expect: found("approvalDate", "future", "2025-06-02", { today }),
    },
    {
      row: { approvalDate: day("2025-04-14") },
      expect: found("approvalDate", "before-data", "2025-04-14", warning),
    },
  ],
});

describe("data of a day that cannot be decide nothing: the other rules go by today", () => {
  const rulesOf = (dataDate: number | null) => {
    const inputs = {
      category: "RSSS",
      organization: "CISSS de Laval",
      fiscalYear: "2024-2025",
      followUp: "S2",
    };
    const { findings } = validated(
      planGrid({ isBare: true, identification: { ...inputs, dataDate } }),
      today,
    );
    return findings
      .filter(({ rule }) => rule !== "DAT-05")
      .map(({ rule, cells }) => `${rule} ${cells[0]?.address}`);
  };

  test.each(["2052-01-01", "2022-03-31", "2025-06-02", "2099-12-31"])("%s", (date) => {
    expect(rulesOf(day(date))).toEqual(rulesOf(null));
  });

  test("a day that can be decides, even when it goes against the year in view", () => {
    expect(rulesOf(day("2024-03-31"))).not.toEqual(rulesOf(null));
  });
});
