import { lettersApart, normalForm, unaccented } from "./normal-form";

test.each([
  ["e\u0301", "NFC", "é"],
  ["é", "NFD", "e\u0301"],
  ["ﬁn", "NFKD", "fin"],
  ["a\u0323\u0301", "NFC", "ạ\u0301"],
] as const)("%j in %s", (text, form, expected) => {
  expect(normalForm(text, form)).toBe(expected);
});

test("thirty marks on a letter stay, others go, and what follows is still there", () => {
  const of = (marks: number): string => `a${"\u0301".repeat(marks)}b`;
  expect(normalForm(of(30), "NFD")).toBe(of(30));
  expect(normalForm(of(31), "NFD")).toBe(of(30));
  expect(normalForm(`${of(500)}${of(2)}`, "NFD")).toBe(`${of(30)}${of(2)}`);
});

test("accents go, letters in other shapes only when asked", () => {
  expect(unaccented("Évaluée à ﬁn")).toBe("Evaluee a ﬁn");
  expect(unaccented("Évaluée à ﬁn", "NFKD")).toBe("Evaluee a fin");
  expect(unaccented("œuvre")).toBe("œuvre");
});

test("two letters written as one come apart; capitals stay", () => {
  expect(lettersApart("Main-d'œuvre, mise en œuvre")).toBe("Main-d'oeuvre, mise en oeuvre");
  expect(lettersApart("ŒUVRE æ")).toBe("ŒUVRE æ");
});
