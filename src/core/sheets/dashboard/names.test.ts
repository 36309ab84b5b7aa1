import type { InitiativeColumn } from "../initiatives/handles";
import { readId } from "../../programme/table/listed";
import { measuresName, named, namedIn, statesName, type DashboardName } from "./names";

/** Whether a text is taken where a dashboard names a column. */
type IsName<Text extends string> = Text extends DashboardName ? true : false;
const taken: [IsName<"Numeros">, IsName<"Etats3">, IsName<"Couvertures">, IsName<"Couvertures2">] = [
  true,
  true,
  true,
  true,
];
const refused: [IsName<"Numero">, IsName<"Etats">, IsName<"EtatsX">] = [false, false, false];

test("a name that no edition gives does not compile", () => {
  expect([...taken, ...refused]).toEqual([true, true, true, true, false, false, false]);
});

test("the names of years, and the prefix of the workbook before them", () => {
  expect([statesName(3), measuresName(2), measuresName(undefined)]).toEqual([
    "Etats3",
    "Couvertures2",
    "Couvertures",
  ]);
  expect(named({ prefix: "PTN2_" }, statesName(3))).toBe("PTN2_Etats3");
});

test("the columns of a table, by name, those that go with them too", () => {
  expect(
    namedIn<InitiativeColumn>("initiatives", 14, {
      Numeros: "number",
      EtatsInitiatives: readId("status"),
    }),
  ).toEqual([
    { name: "Numeros", table: "initiatives", column: "number", rows: 14 },
    { name: "EtatsInitiatives", table: "initiatives", column: "read_status", rows: 14 },
  ]);
});
