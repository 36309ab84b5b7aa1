import type * as z from "zod";
import type { ExpectedForm, ExpectedType, Placed } from "./problem";

const types: Readonly<Record<string, ExpectedType>> = {
  string: "text",
  number: "number",
  boolean: "boolean",
  array: "list",
  object: "object",
};

const forms: readonly ExpectedForm[] = ["format", "id", "version", "year", "number", "wording", "percentage"];

/** A problem of the shape, as the zod issue tells it; the path of an unknown key is that of its object. */
export function shapeProblems(issue: z.core.$ZodIssue): readonly Placed[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path, reason: { kind: "unknown-key", key } }));
    case "invalid_type":
      return [
        {
          path,
          reason:
            issue.input === undefined
              ? { kind: "missing" }
              : { kind: "wrong-type", expected: types[issue.expected] ?? "object" },
        },
      ];
    case "too_big":
      return [
        {
          path,
          reason: { kind: issue.origin === "string" ? "too-long" : "too-many", limit: Number(issue.maximum) },
        },
      ];
    case "too_small":
      return [{ path, reason: { kind: "too-few", least: Number(issue.minimum) } }];
    case "invalid_value":
      return issue.input === undefined
        ? [{ path, reason: { kind: "missing" } }]
        : [{ path, reason: { kind: "none-of", allowed: issue.values.map(String) } }];
    case "invalid_format": {
      const expected = forms.find((each) => each === issue.message) ?? "wording";
      return [{ path, reason: { kind: "malformed", expected } }];
    }
    default:
      throw new Error(`no words for the zod issue ${issue.code}`);
  }
}
