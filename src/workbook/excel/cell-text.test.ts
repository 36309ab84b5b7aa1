import { asWritten, readsAsValue } from "./cell-text";

test.each([
  "1.1",
  "90",
  "87,5 %",
  "87,5\u00a0%",
  "(12)",
  "1e5",
  "3/4",
  "2025-03-31",
  "31/03/2025",
  "12 mars 2025",
  "Mar 3",
  "Monday, June 3, 2024",
  "10:30 PM",
  "9 h 30",
  "sept. 2025",
  "TRUE",
  "vrai",
  "#N/A",
  "+5%",
  "-----",
  "=1+1",
  " =1+1",
  "@SOMME(A1)",
  "\uff1d1",
  "'90",
  "$ 5",
  "",
])("« %s » could be read as something else than a text", (text) => {
  expect(readsAsValue(text)).toBe(true);
});

test.each([
  "Sans objet",
  "S.o.",
  "≥ 75 %",
  "> 90",
  "75 % des services",
  "Marchés publics",
  "Retard de 3 mois",
  "R03",
  "Marie",
  "Adoption des parcours",
  "é",
])("« %s » can only be a text", (text) => {
  expect(readsAsValue(text)).toBe(false);
});

it("doubles a first apostrophe, and no other", () => {
  expect(["'tis", "l'action", "90"].map(asWritten)).toEqual(["''tis", "l'action", "90"]);
});
