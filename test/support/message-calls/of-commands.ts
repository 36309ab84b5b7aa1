/** Plausible arguments of the words of commands and of the verdict. */
import { verdicts } from "../../../src/core/validation/verdict";

export function takeoverCalls(path: string): readonly unknown[][] {
  const none = { table: "risks", rows: 0, taken: 0, commented: 0, listed: 1, doubtful: 0 };
  const one = { table: "actions", rows: 1, taken: 1, commented: 1, listed: 0, doubtful: 0 };
  const many = { table: "change", rows: 1200, taken: 2, commented: 2, listed: 1, doubtful: 2 };
  switch (path.replace(".takeover.", "")) {
    case "reading":
    case "nothing":
      return [[null], ["plan.xlsx"]];
    case "table":
      return [
        ["Suivi", "A1", null, 1],
        ["Suivi", "A1", "Plan", 1200],
      ];
    case "counts":
      return [[none], [one], [many]];
    case "done":
      return [none, one, many].map((counts) => [counts, "Risques"]);
    case "conversion":
      return [
        ["75", "75\u00a0%", 1],
        ["a", "b", 1200],
      ];
    case "comment":
      return [
        ["A1", "1", null],
        ["A1", "1", "non"],
      ];
    case "listing":
      return [["A1", "1", "non"]];
    case "outside":
      return [
        [["A1"], 0],
        [["A1", "B2"], 3],
      ];
    case "take":
      return [
        [1, "actions"],
        [1200, "change"],
      ];
    case "shown":
      return [[{ kind: "blank" }], [{ kind: "text", text: "mot" }]];
    default:
      return [["Risques"]];
  }
}

export function updateCalls(path: string): readonly unknown[][] {
  const titles = [["Risques"], ["Risques", "Bénéfices"]];
  switch (path.replace(".update.", "")) {
    case "offer":
    case "title":
      return [
        ["2023.1", "2024.1"],
        ["2023.1", "2023.1"],
      ];
    case "lapsed":
      return [[1], [3]];
    case "counts":
      return [
        [1, 0],
        [0, 1],
        [1200, 3],
      ];
    case "done":
      return [
        ["2024.1", 1, 0, null],
        [null, 1, 0, null],
        ["2024.1", 1200, 0, "Données conservées"],
        ["2024.1", 2, 1, "Données conservées"],
        ["2024.1", 2, 3, "Données conservées"],
      ];
    case "missing":
      return titles.map((cells, more) => [cells, more]);
    case "notes":
      return [[1], [3]];
    case "text":
    case "row":
    case "column":
      return [["Risques", "R03", "Risque"]];
    case "value":
      return [
        [null, true],
        [0.9, true],
        ["90 jours", true],
        [12, false],
      ];
    default:
      return titles.map((each) => [each]);
  }
}

export function verdictCalls(path: string): readonly unknown[][] {
  if (path.endsWith(".justified"))
    return [
      [[{ author: null, count: 1 }]],
      [
        [
          { author: "Anne Tremblay", count: 2 },
          { author: null, count: 1 },
        ],
      ],
      [Array.from({ length: 7 }, (_, place) => ({ author: `Personne ${place}`, count: 1 }))],
    ];
  if (path.endsWith(".said")) return verdicts.map((verdict) => [verdict]);
  if (path.endsWith(".what"))
    return [
      ...["too-large", "unreadable", "missing-part", "refused"].map((reason) => [
        { sheet: "Risques", reason },
      ]),
      ...["headers", "not-calculated"].map((reason) => [
        { sheet: "Risques", reason, cells: ["A1", "B2"], count: 2 },
      ]),
      ...[1, 12].map((count) => [{ sheet: "Risques", reason: "rows-beyond", cells: [], count }]),
    ];
  const part = { sheet: "Risques", by: "filter", range: "6:8", cells: 2 };
  if (path.startsWith(".verdict.hidden")) {
    const parts = [
      { ...part, part: "rows" },
      { ...part, part: "columns", by: "hand", range: "B:C", cells: 1 },
      { ...part, part: "sheet", by: "hand", range: null },
    ];
    return path.endsWith(".all") ? [[parts]] : parts.map((each) => [each]);
  }
  const read = { sheet: "Nos risques", role: "risks", chosenBy: "mark", state: "read" };
  const sheets = [
    read,
    { ...read, sheet: "Risques", chosenBy: "headers" },
    { ...read, chosenBy: null, state: "left-out", why: "copy", taken: "Risques" },
    { ...read, chosenBy: null, state: "unread" },
  ];
  return path.endsWith(".line") ? sheets.map((sheet) => [sheet]) : [[sheets]];
}
