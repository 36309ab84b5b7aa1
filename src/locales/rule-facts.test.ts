/** The facts of a rule are typed as far as its words: what a sentence reads is there, or it does not compile. */
import type { FactsOf, RuleId } from "../core/editions/rule-ids";
import type { ToldOf } from "./rule-words";

/** The rules whose facts are any record: nothing that their words read could be refused. */
type Untyped = { [Id in RuleId]: string extends keyof FactsOf<Id> ? Id : never }[RuleId];
type Eca04 = keyof ToldOf<"ECA-04">;
// What is asserted is the types: any other value here does not compile.
test("each rule names its facts", () => {
  const isEach: [Untyped] extends [never] ? true : false = true;
  expect(isEach).toBe(true);
});

test("a sentence may read the facts of its rule, none that is misspelt, none of another rule", () => {
  const own: "from" extends Eca04 ? true : false = true;
  const misspelt: "form" extends Eca04 ? true : false = false;
  const ofOther: "threshold" extends Eca04 ? true : false = false;
  expect([own, misspelt, ofOther]).toEqual([true, false, false]);
});

test("a fact that some findings of the rule lack is not there until it is asked for", () => {
  const isSure: undefined extends ToldOf<"MES-02">["count"] ? false : true = false;
  const countOf = (told: ToldOf<"MES-02">): number => (told.problem === "copied" ? told.count : 0);
  expect(isSure).toBe(false);
  expect(countOf({ problem: "copied", value: "Idem", count: 3 })).toBe(3);
});
