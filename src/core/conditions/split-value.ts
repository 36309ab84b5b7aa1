/**
 * What is worked out in one cell, spread over several when its formula would be too long. Excel takes formulas of
 * 8,192 characters; a budget below leaves room for longer names, and for rows further down.
 */
import { choose, column, join, type Value } from "./expression";

export const FORMULA_BUDGET = 6_000;

/** A hidden column that holds a part of a value. */
export interface ValuePart {
  readonly id: string;
  readonly value: Value;
}

export interface SplitValue {
  /** The value, in terms of its parts. */
  readonly value: Value;
  /** Each before those that use it; empty when the value is short enough. */
  readonly parts: readonly ValuePart[];
}

export interface SplitOptions {
  /** Length of a value's formula at its longest. */
  readonly lengthOf: (value: Value) => number;
  readonly budget: number;
  /** Id of a part, by its place from 1. */
  readonly partId: (place: number) => string;
}

class Splitter {
  readonly parts: ValuePart[] = [];

  constructor(private readonly options: SplitOptions) {}

  shortened(value: Value): Value {
    if (this.#fits(value)) return value;
    if (value.op === "join") return this.#joined(value.of.map((item) => this.shortened(item)));
    if (value.op === "choose") return this.#chosen(value.cases, value.otherwise);
    throw new Error(`A formula of ${this.options.lengthOf(value)} characters that cannot be split`);
  }

  #fits(value: Value): boolean {
    return this.options.lengthOf(value) <= this.options.budget;
  }

  #apart(value: Value): Value {
    const id = this.options.partId(this.parts.length + 1);
    this.parts.push({ id, value });
    return column(id);
  }

  /** As many items side by side in a part as it takes. */
  #joined(items: readonly Value[]): Value {
    const groups: Value[][] = [];
    for (const item of items) {
      const last = groups.at(-1);
      if (last && this.#fits(join(...last, item))) last.push(item);
      else groups.push([item]);
    }
    const parts = groups.map((group) => this.#apart(join(...group)));
    return this.shortened(join(...parts));
  }

  /** The first cases that fit; the others in a part, which is looked at when none of the first ones holds. */
  #chosen(cases: Extract<Value, { op: "choose" }>["cases"], otherwise: Value): Value {
    const fitting = (count: number): Value => choose(cases.slice(0, count), column(this.options.partId(99)));
    let count = cases.length;
    while (count > 0 && !this.#fits(fitting(count))) count -= 1;
    if (count === 0) throw new Error("One case of a choice is too long a formula for a cell");
    const rest = choose(cases.slice(count), otherwise);
    return choose(
      cases.slice(0, count),
      this.#apart(this.shortened(count < cases.length ? rest : otherwise)),
    );
  }
}

/**
 * The value as formulas that are each within the budget: a join is cut between its items, a choice between its cases.
 * @throws Error when a part that can be cut no further is still too long.
 */
export function splitValue(value: Value, options: SplitOptions): SplitValue {
  const splitter = new Splitter(options);
  const short = splitter.shortened(value);
  return { value: short, parts: splitter.parts };
}
