import { parseArgs } from "node:util";
import type { CliMessages } from "../locales/cli-messages";
import { cliMessagesOf } from "../locales/cli-messages-of";
import { refusedArgument } from "./arguments";

export interface UpdateRequest {
  readonly input: string;
  /** File to write; null when the update is only shown. */
  readonly output: string | null;
  /** Id of the roadmap whose plan is updated; null for every plan. */
  readonly roadmap: string | null;
  /** Files of roadmaps that are not shipped. */
  readonly editions: readonly string[];
  readonly words: CliMessages;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      roadmap: { type: "string" },
      edition: { type: "string", multiple: true },
      lang: { type: "string", default: "fr" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
}

/** Arguments of `update`; the sentence that says why they are refused; or its help. */
export function updateArguments(
  args: readonly string[],
): UpdateRequest | { readonly refusal: string } | { readonly help: string } {
  const { fr } = cliMessagesOf;
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const trouble = fr.trouble({ kind: "unknown", detail: refusedArgument(error) });
    return { refusal: `${trouble}\n${fr.updateCommand.usage}` };
  }
  const { values, positionals } = parsed;
  const { lang, help, out: output = null, roadmap = null, edition: editions = [] } = values;
  const words = lang === "fr" || lang === "en" ? cliMessagesOf[lang] : null;
  if (!words) return { refusal: fr.trouble({ kind: "language", given: lang }) };
  const { usage, help: more } = words.updateCommand;
  if (help) return { help: `${usage}\n${more}` };
  const [input, another] = positionals;
  if (input === undefined || another !== undefined) return { refusal: usage };
  return { input, output, roadmap, editions, words };
}
