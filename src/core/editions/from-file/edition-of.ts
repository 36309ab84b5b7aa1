import type { Edition } from "../../programme/edition";
import type { Roadmap } from "../../programme/roadmap/schema";
import type { RowRule } from "../../programme/rule/rule";
import type { Table } from "../../programme/table/table";
import type { TemplateWords } from "../../programme/workbook/words";
import { assemble } from "../assemble";
import { BY_YEAR, CURRENT, FORMER, type PtnRevision } from "../ptn-sss/revisions";
import { partsOf } from "../ptn-sss/template";
import type { ReadEdition } from "./read-edition-file";

/** The rules on the tables that there are; what a rule checks on others is left out. */
function onTables(rules: readonly RowRule[], tables: readonly Table[]): readonly RowRule[] {
  const subjects = new Set<string>(["identification", ...tables.map(({ id }) => id)]);
  return rules
    .map((rule) => ({ ...rule, checks: rule.checks.filter(({ subject }) => subjects.has(subject)) }))
    .filter(({ checks }) => checks.length > 0);
}

/**
 * The edition of a roadmap that was read from a file: the rooms of the PTN, as far as the file has content for them.
 * One whose years have answers of their own comes with its former revisions, by which earlier add-ins drew it.
 */
export function editionOfFile(
  { roadmap, isByYear }: Pick<ReadEdition, "roadmap" | "isByYear">,
  words: TemplateWords,
): Edition {
  if (!isByYear) return drawnBy(FORMER, roadmap, words);
  const former = [FORMER, BY_YEAR].map((drawn) => drawnBy(drawn, roadmap, words));
  return { ...drawnBy(CURRENT, roadmap, words), former };
}

function drawnBy(drawn: PtnRevision, roadmap: Roadmap, words: TemplateWords): Edition {
  const parts = partsOf(roadmap, words, drawn);
  return assemble({ ...parts, isFromFile: true, rowRules: onTables(parts.rowRules, parts.tables) });
}
