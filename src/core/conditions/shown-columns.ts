import type { Condition, Reference, Value } from "./expression";

const columnOf = (of: Reference): readonly string[] => (of.op === "column" ? [of.column] : []);

function inCondition(condition: Condition): readonly string[] {
  switch (condition.op) {
    case "and":
    case "or":
      return condition.of.flatMap(inCondition);
    case "not":
      return inCondition(condition.of);
    case "isBlank":
    case "isShorter":
    case "textIs":
    case "reads":
      return columnOf(condition.of);
    default:
      return [];
  }
}

/** Columns whose shown text the formula of a value looks at: worth a hidden column, which keeps formulas short. */
export function shownColumns(value: Value): readonly string[] {
  switch (value.op) {
    case "choose": {
      const ofCases = value.cases.flatMap(([condition, chosen]) => [
        ...inCondition(condition),
        ...shownColumns(chosen),
      ]);
      return [...ofCases, ...shownColumns(value.otherwise)];
    }
    case "join":
      return value.of.flatMap(shownColumns);
    case "position":
    case "reading":
    case "exact":
    case "count":
      return columnOf(value.key);
    case "clean":
    case "head":
    case "key":
      return columnOf(value.of);
    default:
      return [];
  }
}
