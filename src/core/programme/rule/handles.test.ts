/** Columns are typed handles: an id that names no column does not compile, in a condition, in a rule, in a table. */
import { evaluate } from "../../conditions/evaluate";
import { compare, number } from "../../conditions/expression";
import { input, output, whole } from "../table/columns";
import type { OfYear, Table } from "../table/table";
import { handlesOf } from "./handles";
import { toFact } from "./rule";

type Id = "number" | "diagnostic" | OfYear<"result">;
const { at, column, rowRule } = handlesOf<"number" | "diagnostic", "result">();

/** Whether these ids are taken where the handles, or what a rule is made of, ask for one. */
type Takes<Ids extends string> = Ids extends Parameters<typeof column>[0] ? true : false;
type Cells = Parameters<typeof rowRule>[0]["checks"][number]["cells"][number];
type Shows<Ids extends string> = Ids extends Cells ? true : false;
type Repeats<Names extends string> = Names extends Parameters<typeof at>[1] ? true : false;
type Holds<Ids extends string> = Ids extends Table<Id>["columns"][number]["id"] ? true : false;

// What is asserted is the types: any other value here does not compile.
test("an id that names a column compiles, of the row or of a year", () => {
  const ofRow: Takes<"number"> = true;
  const result = at(3, "result");
  const ofYear: Takes<typeof result> = true;
  const inTable: Holds<"number"> = true;
  expect([ofRow, ofYear, inTable, result]).toEqual([true, true, true, "result3"]);
});

test("one that names none does not: misspelt, of a year when it is of the row, of the row when it is of a year", () => {
  const misspelt: Takes<"numbr"> = false;
  const misspeltOfYear: Repeats<"resutl"> = false;
  const ofYear: Repeats<"number"> = false;
  const ofRow: Takes<"result"> = false;
  const inRule: Shows<"numbr"> = false;
  const inTable: Holds<"numbr"> = false;
  expect([misspelt, misspeltOfYear, ofYear, ofRow, inRule, inTable]).toEqual(Array(6).fill(false));
});

test("a rule and a table that are made with them are as any other", () => {
  const score = whole(1, 5);
  const columns: Table<Id>["columns"] = [
    input("number", "No", 6, score),
    input(at(1, "result"), "Résultat", 11, score, { year: 1 }),
    output("diagnostic"),
  ];
  const rule = rowRule({
    id: "MADE-01",
    checks: [
      {
        subject: "made",
        year: 1,
        cells: [at(1, "result"), "number"],
        cases: [{ severity: "error", when: compare(column(at(1, "result")), ">", number(5)) }],
        facts: (row) => ({ value: toFact(row.value(at(1, "result"))) }),
      },
    ],
  });
  const [check] = rule.checks;
  const scope = {
    column: (id: string) => (id === "result1" ? 6 : null),
    parameter: () => null,
    list: () => [],
    today: () => 0,
  };
  expect(columns.map(({ id }) => id)).toEqual(["number", "result1", "diagnostic"]);
  expect(check?.cells).toEqual(["result1", "number"]);
  expect(check && evaluate(check.cases[0].when, scope)).toBe(true);
});
