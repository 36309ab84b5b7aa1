/** A header as people type it again: nothing that a reader would take for another one. */
import { template, type TableId } from "../support/ptn-sss";
import { fieldSynonyms } from "../../src/core/reading/field-synonyms";
import type { Field } from "../../src/core/programme/workbook/identification";
import { tableOf, type Column } from "../../src/core/programme/table/table";
import type { Chance } from "../parity/random";

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

const typings: readonly ((header: string) => string)[] = [
  (header) => header.toUpperCase(),
  (header) => header.toLowerCase(),
  withoutAccents,
  (header) => withoutAccents(header).toUpperCase(),
  (header) => header.normalize("NFD"),
  (header) => header.replaceAll(" ", "\u00a0"),
  (header) => header.replaceAll(" ", "\n"),
  (header) => header.replaceAll(" ", "  "),
  (header) => ` ${header}\u202f:`,
  (header) => `${header} *`,
  (header) => header.replaceAll("'", "’").replaceAll("-", "–"),
  (header) => `\u200b${header}\ufeff`,
  (header) => header.replace(/^(.*) (20\d\d)-(20\d\d)$/, "$2/$3 – $1"),
];

export const retyped = (header: string, random: Chance): string => random.pick(typings)(header);

/** Another word for the column, with its fiscal year when it has one; null when none is known. */
export function columnSynonym(table: TableId, { id, header, year }: Column, random: Chance): string | null {
  const name = year === undefined ? id : id.slice(0, -1);
  const words = tableOf(template, table).synonyms?.[name] ?? [];
  if (words.length === 0) return null;
  const fiscalYear = year === undefined ? "" : ` ${header.slice(-9)}`;
  return `${random.pick(words)}${fiscalYear}`;
}

export function fieldSynonym({ id }: Field, random: Chance): string | null {
  const words = fieldSynonyms[id] ?? [];
  return words.length === 0 ? null : random.pick(words);
}
