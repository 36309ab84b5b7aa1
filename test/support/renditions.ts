/**
 * Renditions kept as files that people read, in `src/core/editions/renditions/`. When a drawing changes on
 * purpose, `UPDATE_RENDITIONS=1 npx jest rendition` writes them again: the difference is then read, and committed.
 */
import fs from "node:fs";
import path from "node:path";
import { workbookWords } from "../../src/locales/fr/workbook";
import { ptnSss20231 } from "../../src/core/editions/ptn-sss/2023.1";
import type { Edition } from "../../src/core/programme/edition";
import type { DrawContext, TemplateChoice } from "../../src/core/programme/draw-context";
import { drawTemplate } from "../../src/core/drawing/draw-template";
import { templateOf } from "../../src/core/editions/ptn-sss/template";
import { renderWorkbook } from "./render-drawing";

/** By sheet; "workbook" for what is of none. */
export type Renditions = ReadonlyMap<string, string>;

export const chosen: TemplateChoice = { category: "OP", organization: "INESSS", fiscalYear: "2024-2025" };

/** Made again each time: the mutation tester follows what each test goes through. */
export function contextWith(change: Partial<DrawContext> = {}): DrawContext {
  const template = templateOf(ptnSss20231, workbookWords);
  return {
    template,
    words: workbookWords,
    choice: chosen,
    prefix: "PTN_",
    titles: template.titles,
    ...change,
  };
}

/** The template of another programme, as drawn for the same choice in its last fiscal year. */
export function renditionsOfEdition(edition: Edition): Renditions {
  const fiscalYear = edition.roadmap.fiscalYears.at(-1)?.id ?? "";
  const { words, titles } = edition;
  return renderWorkbook(
    drawTemplate(edition, {
      ...{ template: edition, words, titles, prefix: "PTN_" },
      choice: { ...chosen, fiscalYear },
    }),
  );
}

export const renditionsOf = (change?: Partial<DrawContext>): Renditions => {
  const edition = templateOf(ptnSss20231, workbookWords);
  return renderWorkbook(drawTemplate(edition, contextWith(change)));
};

const folder = path.join(__dirname, "../../src/core/editions/renditions");

/** Names of the renditions that are kept; of another programme than ptn-sss, in the folder of its id. */
export function keptRenditions(programme = ""): readonly string[] {
  const files = fs.readdirSync(path.join(folder, programme)).filter((file) => file.endsWith(".txt"));
  return files.map((file) => path.basename(file, ".txt"));
}

/** Fails unless the text is the rendition that is kept under this name. */
export function expectRendition(name: string, text: string): void {
  const file = path.join(folder, `${name}.txt`);
  if (process.env["UPDATE_RENDITIONS"] === "1") {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  expect(text).toBe(fs.readFileSync(file, "utf8"));
}

/** Lines that are in these renditions ("+") or were in those before ("-") and not in the others, with their sheet. */
export function changedLines(now: Renditions, before: Renditions): readonly string[] {
  const missing = (sign: string, from: Renditions, other: Renditions) =>
    [...from].flatMap(([name, text]) => {
      const known = new Set(other.get(name)?.split("\n"));
      const lines = text.split("\n").filter((line) => !known.has(line));
      return lines.map((line) => `${sign} ${name}: ${line.trim()}`);
    });
  return [...missing("-", before, now), ...missing("+", now, before)];
}
