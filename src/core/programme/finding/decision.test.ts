import { decisionsByKey, justificationOf, stateOf } from "./decision";

const row = (decision: string, reason = "") => ({ decision, reason });
const said = {};

test.each([
  ["none", row("")],
  ["none", row("  ", "\u00a0")],
  ["none", row("À corriger")],
  ["none", row("à corriger", "Vu avec l’équipe")],
  ["justified", row("Accepté", "Entente")],
  ["justified", row(" justifié ", "Entente")],
  ["justified", row("ACCEPTE", "Entente")],
  ["justified", row("Accepte\u0301", "Entente")],
  ["justified", row("acceptée", "Entente")],
  ["justified", row("« Justifiés ».", "Entente")],
  ["justified", row("Justifie\u200b", "Entente")],
  ["none", row("A corriger", "Entente")],
  ["none", row("à-corriger", "Entente")],
  ["none", row("À\u00a0corriger.", "Entente")],
  ["reason-missing", row("accepte")],
  ["decision-unknown", row("accepte|acceptes", "Entente")],
  ["decision-unknown", row("accept?", "Entente")],
  ["decision-unknown", row("non accepté", "Entente")],
  ["decision-unknown", row("Accepté, justifié", "Entente")],
  ["reason-missing", row("Accepté")],
  ["reason-missing", row("Justifié", " ")],
  ["decision-missing", row("", "Entente")],
  ["decision-unknown", row("Refusé", "Entente")],
  ["decision-unknown", row("Refusé")],
  ["decision-unknown", row("1", "Entente")],
])("the state is %s", (state, decided) => {
  expect(stateOf(decided)).toBe(state);
});

test.each([
  [row("Accepté", " Entente  avec le MSSS "), { decision: "accepted", reason: "Entente avec le MSSS" }],
  [row("JUSTIFIÉ", "Entente"), { decision: "justified", reason: "Entente" }],
  [row("acceptee", "Entente"), { decision: "accepted", reason: "Entente" }],
  [row("justifie", "Entente"), { decision: "justified", reason: "Entente" }],
  [row("Accepté"), null],
  [row("À corriger", "Entente"), null],
  [row("", "Entente"), null],
])("a decision gives its justification, or none", (decided, expected) => {
  expect(justificationOf(decided)).toEqual(expected);
});

test("the first of several decisions of a key decides; one without a key decides nothing", () => {
  const [first, second, other, nameless] = [
    { key: "A-1", said, ...row("Accepté", "Un") },
    { key: "A-1", said, ...row("Accepté", "Deux") },
    { key: "B-2", said, ...row("Justifié", "Trois") },
    { key: "", said, ...row("Accepté", "Quatre") },
  ] as const;
  expect([...decisionsByKey([nameless, first, second, other])]).toEqual([
    ["A-1", first],
    ["B-2", other],
  ]);
});
