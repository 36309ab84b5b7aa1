/** Roadmaps that administrators give in files, and where the browser would keep them. */
import type { Outcome } from "../../src/app/contracts";
import { editionFromFile } from "../../src/app/edition-from-file";
import { createGivenEditions } from "../../src/app/given-editions";
import { createRoadmapFiles } from "../../src/app/roadmap-files";
import type { GivenFile, KeptFile } from "../../src/app/roadmap-sources";
import type { Grid } from "../../src/core/grid/grid";
import type { FollowedRoadmap } from "../../src/core/programme/roadmap/followed";

export const blankGrid: Grid = { sheets: [], names: [], date1904: false, unread: [] };
export const TODAY = "2026-06-01";
export const LARGEST = 5_000;

interface Content {
  readonly id?: string;
  readonly version?: string;
  readonly wording?: string;
  readonly years?: readonly string[];
  readonly answersByYear?: boolean;
}

export const textOf = ({
  id = "plan-regional",
  version = "2026.1",
  wording = "Taux",
  years = ["2026-2027"],
  ...written
}: Content = {}) =>
  JSON.stringify({
    ...{ format: "feuille-de-route/1", id, version, title: "Plan régional", acronym: "PRTN" },
    fiscalYears: years,
    ...written,
    orientations: [
      {
        wording: "Proches",
        objectives: [
          {
            ...{ number: "1.1", wording: "Offrir" },
            indicators: [{ number: "1.1", wording, targets: years.map(() => "50 %") }],
          },
        ],
      },
    ],
  });

export const fileOf = (text: string, name = "plan.json"): GivenFile => ({
  name,
  size: text.length,
  text: () => Promise.resolve(text),
});

/** What the browser keeps, in so many characters. */
export function memoryOf(files: readonly KeptFile[] = [], room = 10_000) {
  let kept = files;
  return {
    load: () => kept,
    save(next: readonly KeptFile[]) {
      if (next.some(({ text }) => text.length > room)) return false;
      kept = next;
      return true;
    },
  };
}

export function opened(memory = memoryOf()) {
  const given = createGivenEditions();
  const onGiven = jest.fn();
  const files = createRoadmapFiles({
    ...{ given, memory, largest: LARGEST, onGiven },
    editionOf: (text) => Promise.resolve(editionFromFile(text)),
  });
  return { given, files, memory, onGiven };
}

export const choice = (programme: string) =>
  ({ programme, category: "RSSS", organization: "CHUM", fiscalYear: "2026-2027" }) as const;

export const told = (outcome: Outcome) =>
  outcome.status === "validated"
    ? [outcome.validation.roadmap, outcome.validation.findings.some(({ rule }) => rule === "STR-03")]
    : [outcome.status, outcome.strangers];

export const roadmap: FollowedRoadmap = {
  id: "plan-regional",
  version: "2026.1",
  name: "PRTN",
  isFromFile: true,
};
