import { cleanText, INVISIBLE_CHARACTERS, sameText } from "./cell-text";

describe("cleanText", () => {
  test.each([
    ["Sans objet", "Sans objet"],
    ["  Sans   objet ", "Sans objet"],
    ["Sans\u00a0objet\u202f", "Sans objet"],
    ["\tSans\r\nobjet\u200b", "Sans objet"],
    ["\ufeffSans objet", "Sans objet"],
    [" \u00a0\u202f\t\r\n\u200b\ufeff", ""],
    ["", ""],
    // Excel's TRIM knows no other space, and neither do we.
    ["Sans\u2009objet", "Sans\u2009objet"],
    ["l’été", "l’été"],
  ])("%j shows %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test("the invisible characters, in the order in which formulas replace them", () => {
    expect(INVISIBLE_CHARACTERS).toEqual(["\u00a0", "\u202f", "\t", "\n", "\r", "\u200b", "\ufeff"]);
  });
});

describe("sameText", () => {
  test.each([
    ["SANS OBJET", "Sans objet", true],
    ["RÉALISÉE", "Réalisée", true],
    ["Realisee", "Réalisée", false],
    ["Sans objet ", "Sans objet", false],
    ["*", "Sans objet", false],
  ])("%j and %j: %j", (left, right, same) => {
    expect(sameText(left, right)).toBe(same);
  });
});
