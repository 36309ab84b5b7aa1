/** @jest-environment jsdom */
import { storedLanguage } from "./language";

beforeEach(() => {
  window.localStorage.clear();
});

it("keeps the choice under the partition of Office", () => {
  const memory = storedLanguage("partition-", () => window.localStorage);
  expect(memory.load()).toBeNull();
  memory.save("en");
  expect(window.localStorage.getItem("partition-feuille-de-route.language")).toBe("en");
  expect(memory.load()).toBe("en");
  expect(storedLanguage(undefined, () => window.localStorage).load()).toBeNull();
});

it("ignores what it did not write", () => {
  window.localStorage.setItem("feuille-de-route.language", "es");
  expect(storedLanguage(undefined, () => window.localStorage).load()).toBeNull();
});

it("does without a storage that is blocked", () => {
  const memory = storedLanguage(undefined, () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  expect(memory.load()).toBeNull();
  expect(() => {
    memory.save("en");
  }).not.toThrow();
});

it("does not hide another error", () => {
  const memory = storedLanguage(undefined, () => {
    throw new TypeError("a bug");
  });
  expect(() => memory.load()).toThrow("a bug");
});
