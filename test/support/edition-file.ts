import { readEditionFile, type ReadEdition } from "../../src/core/editions/from-file/read-edition-file";
import { editionFileWords } from "../../src/locales/fr/edition-file";

/** A sound file; a text is taken out of it or put into it to break it. */
export const sound = `{
  // A regional plan.
  "format": "feuille-de-route/1",
  "id": "plan-regional",
  "version": "2026.1",
  "title": "Plan régional de transformation numérique",
  "acronym": "PRTN 2026-2028",
  "fiscalYears": ["2026-2027", "2027-2028"],
  "orientations": [
    {
      "wording": "Des services proches",
      "objectives": [
        {
          "number": "1.1",
          "wording": "Offrir les services en ligne",
          "indicators": [
            { "number": "1.1", "wording": "Taux de services en ligne", "targets": ["50 %", "87,5 %"] },
            { "number": "1.2", "wording": "Indice", "targets": ["Indice établi", "+5 %"], "concerns": ["MSSS", "RSSS"] },
          ],
        },
      ],
    },
  ],
  "risks": [{ "number": "R1", "type": "Humain", "wording": "Manque de relève", "measures": ["Former"] }],
}`;

export const reserved = ["ptn-sss"];

/** What a broken file is told, in French, without non-breaking spaces. */
export function told(text: string): readonly string[] {
  const reading = readEditionFile(text, reserved);
  if (reading.status === "read") return ["read"];
  return reading.problems.map((problem) => editionFileWords.problem(problem).replace(/\u00a0/g, " "));
}

/** What a sound file is read as. */
export function soundRoadmap(text: string): ReadEdition {
  const reading = readEditionFile(text, reserved);
  if (reading.status === "refused") throw new Error(told(text).join("\n"));
  return reading;
}

export const broken = (from: string, to: string): string => {
  if (!sound.includes(from)) throw new Error(`nothing to break: ${from}`);
  return sound.replace(from, to);
};

/** Indicators that are sound, numbered 1.x.1, 1.x.2… */
export const many = (objective: number, count: number): string =>
  Array.from(
    { length: count },
    (_, place) =>
      `{ "number": "1.${objective + 4}.${place + 1}", "wording": "Taux", "targets": ["50 %", "50 %"] },`,
  ).join("");
