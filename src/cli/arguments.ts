import { parseArgs } from "node:util";
import type { Language } from "../locales/language";

export interface ValidateArguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  /** AAAA-MM-JJ, or null for today. */
  readonly date: string | null;
  /** File of a previous version to compare with, or null. */
  readonly previous: string | null;
}

/** The catalogue of rules is asked for instead. */
export interface RulesArguments {
  readonly kind: "rules";
  readonly json: boolean;
  readonly language: Language;
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
      lang: { type: "string", default: "fr" },
      date: { type: "string" },
      previous: { type: "string" },
      rules: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
}

/** The catalogue goes with no file and no date. */
function rulesArguments(
  json: boolean,
  language: Language,
  [extra]: readonly string[],
): RulesArguments | ArgumentTrouble {
  return extra === undefined ? { kind: "rules", json, language } : { kind: "unknown", detail: extra };
}

/** Arguments of `validate`, or why they are refused; `isDate` knows AAAA-MM-JJ. */
export function validateArguments(
  args: readonly string[],
  isDate: (text: string) => boolean,
): ValidateArguments | RulesArguments | ArgumentTrouble {
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

function asked(
  { values, positionals }: ReturnType<typeof parse>,
  isDate: (text: string) => boolean,
): ValidateArguments | RulesArguments | ArgumentTrouble {
  const { lang, json, date = null, previous = null } = values;
  if (values.help) return { kind: "help" };
  if (lang !== "fr" && lang !== "en") return { kind: "language", given: lang };
  if (values.rules) return rulesArguments(json, lang, [...given({ date, previous }), ...positionals]);
  if (date !== null && !isDate(date)) return { kind: "date", given: date };
  if (positionals.length === 0) return { kind: "no-path" };
  if (previous !== null && positionals.length > 1) return { kind: "one-path" };
  return { paths: positionals, json, language: lang, date, previous };
}
