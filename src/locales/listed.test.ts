import { listed } from "./listed";

const words = { phone: "téléphone", email: "courriel", name: "nom" };

test.each([
  ["fr", "phone", "téléphone"],
  ["fr", "phone\nemail", "téléphone et courriel"],
  ["en", "phone\nemail\nname", "téléphone, courriel and nom"],
  // A kind without words is shown as it is, never left out.
  ["fr", "phone\nother", "téléphone et other"],
] as const)("%s: %j reads « %s »", (language, value, expected) => {
  expect(listed(language, value, words)).toBe(expected);
});

test("nothing to list", () => {
  expect(listed("fr", null, words)).toBe("");
});
