import { parseArgs } from "node:util";
import type { OrganizationCategory } from "../core/organizations/organization";
import type { CliMessages } from "../locales/cli-messages";
import { refusedArgument } from "./arguments";

export interface TemplateRequest {
  readonly output: string;
  /** Id of the roadmap; null for the one that is offered first. */
  readonly roadmap: string | null;
  /** File of a roadmap that is not shipped; null without one. */
  readonly edition: string | null;
  readonly category: OrganizationCategory | null;
  readonly organization: string;
}

/** What the entry knows of the roadmaps and of the organizations. */
export interface Known {
  readonly roadmaps: readonly string[];
  readonly categories: readonly OrganizationCategory[];
  readonly isExcluded: (organization: string) => boolean;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      roadmap: { type: "string" },
      edition: { type: "string" },
      "edition-schema": { type: "boolean", default: false },
      category: { type: "string" },
      organization: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
}

interface Given {
  readonly roadmap: string | null;
  readonly category: string | undefined;
  readonly organization: string;
}

const categoryIn = (category: string | undefined, { categories }: Known): OrganizationCategory | null =>
  categories.find((item) => item === category) ?? null;

/** Why what was given is refused; null when it is not. */
function refusalOf(
  { roadmap, category, organization }: Given,
  known: Known,
  words: CliMessages,
): string | null {
  if (roadmap !== null && !known.roadmaps.includes(roadmap))
    return words.unknownRoadmap(roadmap, known.roadmaps);
  if (category !== undefined && categoryIn(category, known) === null) return words.unknownCategory(category);
  return known.isExcluded(organization) ? words.excludedOrganization : null;
}

/** Arguments of `template`; the sentence that says why they are refused; or what is asked for instead. */
export function templateArguments(
  args: readonly string[],
  known: Known,
  words: CliMessages,
): TemplateRequest | { readonly refusal: string } | "help" | "edition-schema" {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const trouble = words.trouble({ kind: "unknown", detail: refusedArgument(error) });
    return { refusal: `${trouble}\n${words.templateUsage}` };
  }
  const { values, positionals } = parsed;
  const { roadmap = null, edition = null, category, organization = "" } = values;
  const [output] = positionals;
  if (values.help) return "help";
  if (values["edition-schema"]) return "edition-schema";
  if (output === undefined || positionals.length > 1) return { refusal: words.templateUsage };
  if (edition !== null && roadmap !== null) return { refusal: words.templateUsage };
  const refusal = refusalOf({ roadmap, category, organization }, known, words);
  if (refusal !== null) return { refusal };
  return { output, roadmap, edition, category: categoryIn(category, known), organization };
}
