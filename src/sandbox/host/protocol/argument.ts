import { invalidArgument } from "./host-error";

/** One argument of a call, or the value given to a property: read as the type that the member wants. */
export class Argument {
  constructor(readonly raw: unknown) {}

  get absent(): boolean {
    return this.raw === undefined || this.raw === null;
  }

  text(): string {
    if (typeof this.raw === "string") return this.raw;
    throw invalidArgument(`text expected, got ${describe(this.raw)}`);
  }

  textOr<T>(fallback: T): string | T {
    return this.absent ? fallback : this.text();
  }

  number(): number {
    if (typeof this.raw === "number" && Number.isFinite(this.raw)) return this.raw;
    throw invalidArgument(`number expected, got ${describe(this.raw)}`);
  }

  numberOr(fallback: number): number {
    return this.absent ? fallback : this.number();
  }

  /** A whole number from `min` on. */
  index(min = 0): number {
    const value = this.number();
    if (!Number.isInteger(value) || value < min)
      throw invalidArgument(`whole number from ${min} expected, got ${value}`);
    return value;
  }

  boolean(): boolean {
    if (typeof this.raw === "boolean") return this.raw;
    throw invalidArgument(`boolean expected, got ${describe(this.raw)}`);
  }

  booleanOr(fallback: boolean): boolean {
    return this.absent ? fallback : this.boolean();
  }

  /** One of these words, in whatever case. */
  oneOf<const T extends string>(words: readonly T[]): T {
    const given = this.text().toLowerCase();
    const found = words.find((word) => word.toLowerCase() === given);
    if (found === undefined) throw invalidArgument(`one of ${words.join(", ")} expected, got ${this.text()}`);
    return found;
  }

  /** A plain object; an absent one is empty. */
  record(): Readonly<Record<string, unknown>> {
    if (this.absent) return {};
    if (typeof this.raw === "object" && !Array.isArray(this.raw)) return { ...this.raw };
    throw invalidArgument(`object expected, got ${describe(this.raw)}`);
  }

  /** A property of a plain object. */
  field(name: string): Argument {
    return new Argument(this.record()[name]);
  }
}

const describe = (raw: unknown): string =>
  raw === null ? "null" : Array.isArray(raw) ? "an array" : typeof raw;

/** The arguments of a call by position; a missing one is an absent argument. */
export type Arguments = (index: number) => Argument;
