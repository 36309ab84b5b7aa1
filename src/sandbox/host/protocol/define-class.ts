/**
 * How a class of Excel's object model is written: a table of members, each one
 * to three lines. The protocol (query.ts, paths.ts, run-batch.ts) works on the
 * tables only; a member that is not in a table does not exist (ApiNotFound).
 */
import type { Argument, Arguments } from "./argument";
import { invalidArgument } from "./host-error";

/** A property with a plain value. */
export interface Scalar<T> {
  readonly kind: "scalar";
  /** Absent when the property can only be written. */
  readonly read?: (self: T) => unknown;
  /** Absent when the property is read-only. */
  readonly write?: (self: T, value: Argument) => void;
  /** Its value depends on formulas: they are calculated before it is read. */
  readonly calculated: boolean;
}

/** A property that is itself an object. */
export interface Navigation<T> {
  readonly kind: "navigation";
  readonly open: (self: T) => HostObject | null;
}

/** A method: gives an object, a plain value, or nothing. */
export interface Method<T> {
  readonly kind: "method";
  readonly call: (self: T, args: Arguments) => unknown;
  readonly calculated: boolean;
}

export type Member<T> = Scalar<T> | Navigation<T> | Method<T>;

/** The head of an answer: how the client finds the object again in a later sync. */
export type Handle = Readonly<Record<string, unknown>>;

export interface ClassDefinition<T> {
  /** Name in Excel's documentation. */
  readonly name: string;
  /** `{}` when the path to the object is enough to find it again. */
  readonly handle?: (self: T) => Handle;
  /** Present on collections. */
  readonly items?: (self: T) => readonly HostObject[];
  readonly members: Readonly<Record<string, Member<T>>>;
}

/** An object of the model with its class, the type of what is behind it hidden. */
export interface HostObject {
  readonly className: string;
  /** The same for two objects that are one thing in the workbook, when it is known. */
  readonly handle: () => Handle;
  readonly items: (() => readonly HostObject[]) | null;
  readonly memberNames: readonly string[];
  readonly member: (name: string) => BoundMember | null;
}

export type BoundMember =
  | {
      readonly kind: "scalar";
      readonly read: (() => unknown) | null;
      readonly write: ((value: Argument) => void) | null;
      readonly calculated: boolean;
    }
  | { readonly kind: "navigation"; readonly open: () => HostObject | null }
  | { readonly kind: "method"; readonly call: (args: Arguments) => unknown; readonly calculated: boolean };

export interface HostClass<T> {
  readonly name: string;
  readonly of: (self: T) => HostObject;
  /** What is behind an argument of this class; refuses anything else. */
  readonly from: (argument: Argument) => T;
  readonly is: (argument: Argument) => boolean;
}

const objects = new WeakSet<object>();

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && objects.has(value);
}

function bind<T>(self: T, member: Member<T>): BoundMember {
  switch (member.kind) {
    case "navigation":
      return { kind: "navigation", open: () => member.open(self) };
    case "method":
      return { kind: "method", call: (args) => member.call(self, args), calculated: member.calculated };
    case "scalar": {
      const { read, write } = member;
      return {
        kind: "scalar",
        read: read ? () => read(self) : null,
        write: write ? (value) => write(self, value) : null,
        calculated: member.calculated,
      };
    }
  }
}

/** Makes the class of a table of members. */
export function defineClass<T>(definition: ClassDefinition<T>): HostClass<T> {
  const selves = new WeakMap<object, { readonly self: T }>();
  const members = new Map(Object.entries(definition.members));
  const memberNames = [...members.keys()];
  const { items, handle } = definition;
  return {
    name: definition.name,
    of: (self) => {
      const object: HostObject = {
        className: definition.name,
        handle: () => handle?.(self) ?? {},
        items: items ? () => items(self) : null,
        memberNames,
        member: (name) => {
          const member = members.get(name);
          return member ? bind(self, member) : null;
        },
      };
      objects.add(object);
      selves.set(object, { self });
      return object;
    },
    is: (argument) => isHostObject(argument.raw) && selves.has(argument.raw),
    from: (argument) => {
      const found = isHostObject(argument.raw) ? selves.get(argument.raw) : undefined;
      if (!found) throw invalidArgument(`${definition.name} expected`);
      return found.self;
    },
  };
}

export const property = <T>(
  read: (self: T) => unknown,
  write?: (self: T, value: Argument) => void,
): Scalar<T> => ({ kind: "scalar", read, ...(write && { write }), calculated: false });

/** A property whose value depends on formulas. */
export const calculatedProperty = <T>(
  read: (self: T) => unknown,
  write?: (self: T, value: Argument) => void,
): Scalar<T> => ({ kind: "scalar", read, ...(write && { write }), calculated: true });

export const navigation = <T>(open: (self: T) => HostObject | null): Navigation<T> => ({
  kind: "navigation",
  open,
});

export const method = <T>(call: (self: T, args: Arguments) => unknown): Method<T> => ({
  kind: "method",
  call,
  calculated: false,
});
