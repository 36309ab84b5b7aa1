import { ptnSss20231 as sound } from "../../editions/ptn-sss/2023.1";
import type { Roadmap } from "./schema";
import { roadmapSchema } from "./roadmap-schema";

const messagesOf = (edition: unknown): string[] =>
  (roadmapSchema.safeParse(edition).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );

/** The sound edition with the first item of a list changed. */
function withFirst<Key extends "orientations" | "objectives" | "indicators" | "risks" | "benefits">(
  key: Key,
  change: Partial<Roadmap[Key][number]>,
): unknown {
  const [first, ...others] = sound[key];
  return { ...sound, [key]: [{ ...first, ...change }, ...others] };
}

/** The sound edition with other filing seasons. */
const withSeasons = (...seasons: NonNullable<Roadmap["filing"]>["collection"]["seasons"]): Roadmap => ({
  ...sound,
  filing: { ...sound.filing, collection: { ...sound.filing.collection, seasons } },
});

const firstTargets = sound.indicators[0]?.targets ?? [];

describe("roadmapSchema", () => {
  it("accepts a sound edition", () => {
    expect(messagesOf(sound)).toStrictEqual([]);
  });

  it("accepts risks without types where there are none, and conditions without levers alike", () => {
    const [risk] = sound.risks;
    const [condition] = sound.successConditions;
    const untyped = { id: risk?.id, wording: risk?.wording, measures: [] };
    const bare = { id: condition?.id, wording: condition?.wording };
    const plain = { riskTypes: [], risks: [untyped], levers: [], successConditions: [bare] };
    expect(messagesOf({ ...sound, ...plain })).toStrictEqual([]);
    expect(messagesOf({ ...sound, risks: [untyped], successConditions: [bare] })).toStrictEqual([
      "risks.0.type: no type",
      "successConditions.0.lever: no lever",
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ["a duplicate id", withFirst("risks", { id: "R02" }), ['risks.1: duplicate "R02"']],
    [
      "a duplicate column",
      { ...sound, columns: ["Objectif", ...sound.columns.slice(1)] },
      ['columns.1: duplicate "Objectif"'],
    ],
    [
      "an objective of an unknown orientation",
      withFirst("objectives", { orientation: "O9" }),
      [
        'objectives.0.orientation: unknown orientation "O9"',
        'indicators.0.orientation: objective "1.1" belongs to orientation "O9"',
      ],
    ],
    [
      "an indicator of an unknown objective",
      withFirst("indicators", { objective: "9.9" }),
      ['indicators.0.objective: unknown objective "9.9"'],
    ],
    [
      "an indicator under another orientation than its objective",
      withFirst("indicators", { orientation: "O2" }),
      ['indicators.0.orientation: objective "1.1" belongs to orientation "O1"'],
    ],
    [
      "a risk of an unknown type",
      withFirst("risks", { type: "Autre" }),
      ['risks.0.type: unknown type "Autre"'],
    ],
    [
      "a benefit of an unknown objective",
      withFirst("benefits", { objective: "9.9" }),
      ['benefits.0.objective: unknown objective "9.9"'],
    ],
    [
      "targets out of order",
      withFirst("indicators", { targets: [...firstTargets].reverse() }),
      [
        "indicators.0.targets: target years are 2026-2027, 2025-2026, 2024-2025, 2023-2024, " +
          "expected 2023-2024, 2024-2025, 2025-2026, 2026-2027",
      ],
    ],
    [
      "a missing target",
      withFirst("indicators", { targets: firstTargets.slice(0, 3) }),
      [
        "indicators.0.targets: target years are 2023-2024, 2024-2025, 2025-2026, " +
          "expected 2023-2024, 2024-2025, 2025-2026, 2026-2027",
      ],
    ],
    [
      "a target whose value is not its official text",
      withFirst("indicators", {
        targets: [
          { kind: "percentage", year: "2023-2024", text: "50%", atLeast: 0.05 },
          ...firstTargets.slice(1),
        ],
      }),
      ['indicators.0.targets.0: "50%" is not what the percentage says'],
    ],
    [
      "years that do not follow each other",
      {
        ...withSeasons(),
        fiscalYears: [
          { id: "2021-2022", start: "2021-04-01", end: "2022-03-31" },
          ...sound.fiscalYears.slice(1),
        ],
        indicators: [],
      },
      ['fiscalYears.1: "2024-2025" does not follow "2021-2022"'],
    ],
    [
      "a year that is not a fiscal year",
      {
        ...withSeasons(),
        fiscalYears: [{ id: "2023-2024", start: "2023-01-01", end: "2023-12-31" }],
        indicators: [],
      },
      ['fiscalYears.0: "2023-2024" does not run from 1 April to 31 March'],
    ],
    [
      "filing seasons of an unknown year, out of their year, backwards or twice in it",
      withSeasons(
        { year: "2022-2023", start: "2022-12-21", end: "2023-03-31" },
        { year: "2023-2024", start: "2023-12-21", end: "2024-04-01" },
        { year: "2024-2025", start: "2024-03-31", end: "2025-03-31" },
        { year: "2025-2026", start: "2026-02-01", end: "2026-01-01" },
        { year: "2026-2027", start: "2026-04-01", end: "2027-03-31" },
        { year: "2026-2027", start: "2026-12-21", end: "2027-03-31" },
      ),
      [
        'filing.collection.seasons.0: unknown year "2022-2023"',
        'filing.collection.seasons.1: from 2023-12-21 to 2024-04-01 is not in "2023-2024"',
        'filing.collection.seasons.2: from 2024-03-31 to 2025-03-31 is not in "2024-2025"',
        'filing.collection.seasons.3: from 2026-02-01 to 2026-01-01 is not in "2025-2026"',
        'filing.collection.seasons.5: duplicate "2026-2027"',
      ],
    ],
  ])("refuses %s", (_case, edition, messages) => {
    expect(messagesOf(edition)).toStrictEqual(messages);
  });

  it.each<[string, unknown, string[]]>([
    ["an unknown key", { ...sound, orientation: [] }, [""]],
    ["an empty wording", withFirst("orientations", { wording: "" }), ["orientations.0.wording"]],
    ["a version that is not a year and a number", { ...sound, version: "finale" }, ["version"]],
    [
      "a percentage above 100 %",
      withFirst("indicators", {
        targets: [
          { kind: "percentage", year: "2023-2024", text: "5000%", atLeast: 50 },
          ...firstTargets.slice(1),
        ],
      }),
      ["indicators.0.targets.0.atLeast"],
    ],
  ])("refuses %s by its shape", (_case, edition, paths) => {
    const issues = roadmapSchema.safeParse(edition).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toStrictEqual(paths);
  });
});
