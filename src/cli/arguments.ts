import { parseArgs } from "node:util";
import type { Language } from "../locales/language";
import type { ReportFormat } from "./print-reports";

export interface ValidateArguments {
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly language: Language;
  /** AAAA-MM-JJ, or null for today. */
  readonly date: string | null;
  /** File of a previous version to compare with, or null. */
  readonly previous: string | null;
  /** File of a roadmap that is not shipped, or null. */
  readonly edition: string | null;
}

/** The catalogue of rules is asked for instead. */
export interface RulesArguments {
  readonly kind: "rules";
  readonly json: boolean;
  readonly language: Language;
}

/** The JSON Schema of `--json`, or of a line of `--jsonl`, is asked for instead. */
export interface SchemaArguments {
  readonly kind: "schema";
  readonly format: Exclude<ReportFormat, "text">;
}

/** Why the arguments are refused; words are in `locales`. */
export type ArgumentTrouble =
  | { readonly kind: "help" }
  | { readonly kind: "no-path" | "one-path" }
  | { readonly kind: "date"; readonly given: string }
  | { readonly kind: "language"; readonly given: string }
  | { readonly kind: "unknown"; readonly detail: string };

/** The argument that Node's parser names in its English sentence, or the sentence. */
export function refusedArgument(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /'([^']+)'/.exec(message)?.[1] ?? message;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      jsonl: { type: "boolean", default: false },
      lang: { type: "string", default: "fr" },
      date: { type: "string" },
      previous: { type: "string" },
      edition: { type: "string" },
      rules: { type: "boolean", default: false },
      schema: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
}

type Asked = ValidateArguments | RulesArguments | SchemaArguments;

/** Arguments of `validate`, or why they are refused; `isDate` knows AAAA-MM-JJ. */
export function validateArguments(
  args: readonly string[],
  isDate: (text: string) => boolean,
): Asked | ArgumentTrouble {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { kind: "unknown", detail: refusedArgument(error) };
  }
  return asked(parsed, isDate);
}

/** Options that have a value. */
const given = (options: Readonly<Record<string, string | null>>): readonly string[] =>
  Object.entries(options).flatMap(([name, value]) => (value === null ? [] : [`--${name}`]));

/** The catalogue and the schema go with no file and no date; null when files are asked for. */
function withoutFiles(
  { values, positionals }: ReturnType<typeof parse>,
  language: Language,
): Asked | ArgumentTrouble | null {
  const { json, jsonl, rules, schema, date = null, previous = null, edition = null } = values;
  if (!rules && !schema) return null;
  const [extra] = [...given({ date, previous, edition }), ...positionals];
  if (extra !== undefined) return { kind: "unknown", detail: extra };
  if (rules && schema) return { kind: "unknown", detail: "--schema" };
  if (schema) return { kind: "schema", format: jsonl ? "jsonl" : "json" };
  return jsonl ? { kind: "unknown", detail: "--jsonl" } : { kind: "rules", json, language };
}

function formatOf({ json, jsonl }: { readonly json: boolean; readonly jsonl: boolean }): ReportFormat {
  if (jsonl) return "jsonl";
  return json ? "json" : "text";
}

function ofFiles(
  { values, positionals: paths }: ReturnType<typeof parse>,
  language: Language,
  isDate: (text: string) => boolean,
): ValidateArguments | ArgumentTrouble {
  const { date = null, previous = null, edition = null } = values;
  if (date !== null && !isDate(date)) return { kind: "date", given: date };
  if (paths.length === 0) return { kind: "no-path" };
  if (previous !== null && paths.length > 1) return { kind: "one-path" };
  return { paths, format: formatOf(values), language, date, previous, edition };
}

function asked(parsed: ReturnType<typeof parse>, isDate: (text: string) => boolean): Asked | ArgumentTrouble {
  const { help, lang, json, jsonl } = parsed.values;
  if (help) return { kind: "help" };
  if (lang !== "fr" && lang !== "en") return { kind: "language", given: lang };
  if (json && jsonl) return { kind: "unknown", detail: "--jsonl" };
  return withoutFiles(parsed, lang) ?? ofFiles(parsed, lang, isDate);
}
