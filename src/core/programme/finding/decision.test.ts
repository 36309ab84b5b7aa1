import { decisionsByKey, followed, justificationOf, stateOf } from "./decision";

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

describe("after an update of the template", () => {
  const decide = (key: string, reason = "Entente") => ({ key, said, ...row("Accepté", reason) });
  const finding = (key: string, formerKey: string | null = null) => ({ key, formerKey });
  const keysOf = (
    decisions: readonly ReturnType<typeof decide>[],
    findings: readonly ReturnType<typeof finding>[],
  ) => followed(decisions, findings).map(({ key }) => key);

  test("a decision follows its finding to the place where it stands now, and says the same", () => {
    expect(followed([decide("old")], [finding("other"), finding("new", "old")])).toEqual([decide("new")]);
  });

  test.each([
    ["its finding is where it was", [decide("old")], [finding("old"), finding("new", "old")], ["old"]],
    ["it could be about two findings", [decide("old")], [finding("a", "old"), finding("b", "old")], ["old"]],
    ["its finding is gone", [decide("old")], [finding("new"), finding("newer", "other")], ["old"]],
    [
      "another decision is about that one",
      [decide("old"), decide("new")],
      [finding("new", "old")],
      ["old", "new"],
    ],
    ["it lost its key", [decide("")], [finding("new", "")], [""]],
  ])("it stays as it is when %s", (_said, decisions, findings, keys) => {
    expect(keysOf(decisions, findings)).toEqual(keys);
  });
});
