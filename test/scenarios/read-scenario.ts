/**
 * A scenario is a whole plan as a readable text: a base, what differs from it, and on each bad cell the
 * rules that must be found there. Lines (headers and values as a reader of the workbook sees them):
 *
 *   # What is particular about this plan
 *   programme: stng                  (id of a shipped programme; ptn-sss when it is not said)
 *   base: complete | template        (complete: nothing missing; template: just inserted)
 *   day: 2025-06-01                  (where « Date des données » is blank)
 *   verdict: to-correct              (compliant | incomplete | to-correct | inconclusive | not-a-plan | unreadable)
 *   sheet missing: Risques           (also: sheet renamed: Risques > Nos risques; header renamed: Risques, Cote > Note;
 *                                     columns swapped: Risques, Cote <> Niveau;
 *                                     blank line before: Risques, R03; dates from 1904; cell: Risques!Z90 = x)
 *   workbook => STR-01 error         (findings on no cell)
 *
 *   [Indicateurs, 1.1]               (sheet and official number; #1, #2… in « Plan d'action »; header; row 150 of the
 *                                     sheet; several rows: #2..#130; none in Identification)
 *   Résultat 2024-2025 = 40 %        => ECA-02 warning
 *   Explication de l'écart =         => MES-01 error
 *   Cible locale 2024-2025           => CIB-01 toFill        (as in the base)
 *   Z90 = x                          (an address in place of a header: any cell of the sheet)
 *
 * Values: 40 % and 12,5 are numbers, 2025-03-31 a date, VRAI and FAUX booleans, #N/A an error, "40 %" a
 * text whatever it looks like (\u00a0 and \n are escapes; "514-" x 8000 repeats), anything else a text, nothing a
 * blank cell. What only a workbook can hold, and more changes: test/reported/README.md.
 */
export interface Expectation {
  readonly rule: string;
  readonly severity: string;
}

export interface CellLine {
  readonly sheet: string;
  /** Official number, "#1", or "" in Identification. */
  readonly row: string;
  readonly header: string;
  /** Undefined when the cell stays as in the base. */
  readonly value: string | undefined;
  readonly expected: readonly Expectation[];
}

/** A case that cannot be tried both ways, and why. */
export interface OnlyWay {
  readonly way: "file" | "excel";
  readonly reason: string;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly detail: string;
}

export interface Scenario {
  readonly title: string;
  /** Id of a shipped programme. */
  readonly programme: string;
  readonly base: string;
  readonly day: string;
  /** Null when the scenario does not say. */
  readonly verdict: string | null;
  /** Null when it is tried both ways. */
  readonly only: OnlyWay | null;
  /** What could not be read, one line each: "Plan d'action too-large". */
  readonly unread: readonly string[];
  /** Sheets of the plan that are left out, one line each: "Indicateurs (2) copy, Indicateurs is read". */
  readonly leftOut: readonly string[];
  readonly changes: readonly Change[];
  readonly ofWorkbook: readonly Expectation[];
  readonly cells: readonly CellLine[];
}

const kinds = [
  "sheet missing",
  "sheet renamed",
  "header renamed",
  "columns swapped",
  "blank line before",
  "dates from 1904",
  "cell",
  // What only a workbook can hold.
  "sheet added",
  "copy of sheet",
  "rows like",
  "merge",
  "hidden rows",
  "hidden columns",
  "filtered rows",
  "hidden sheet",
  "very hidden sheet",
  "mark",
  "mark gone",
  "marks shifted",
  "list source",
  "missing part",
  "patch",
] as const;

export type ChangeKind = (typeof kinds)[number];

function expectations(text: string | undefined, line: string): readonly Expectation[] {
  if (text === undefined) return [];
  return text.split(",").map((item) => {
    const [rule, severity, ...more] = item.trim().split(/\s+/);
    if (!rule || !severity || more.length > 0 || !/^(error|toFill|warning|info)$/.test(severity))
      throw new Error(`Not a rule and a severity: ${line}`);
    return { rule, severity };
  });
}

type Settings = Readonly<Record<string, (scenario: Draft, said: string) => void>>;

const settings: Settings = {
  base: (scenario, said) => (scenario.base = said),
  programme: (scenario, said) => (scenario.programme = said),
  day: (scenario, said) => (scenario.day = said),
  verdict: (scenario, said) => (scenario.verdict = said),
  unread: (scenario, said) => scenario.unread.push(said),
  "left out": (scenario, said) => scenario.leftOut.push(said),
  only: (scenario, said) => {
    const [, way, reason] = /^(file|excel) [–-] (.+)$/.exec(said) ?? [];
    if (!way || !reason) throw new Error(`« only: file – why » expected: ${said}`);
    scenario.only = { way: way === "file" ? "file" : "excel", reason };
  },
};

function headLine(line: string, scenario: Draft): boolean {
  const title = /^# (.+)$/.exec(line)?.[1];
  const [, key = "", said = ""] = /^([a-z ]+): *(.+)$/.exec(line) ?? [];
  const change = /^([a-z0-9 ]+?)(?:: *(.*?))?$/.exec(line);
  const setting = settings[key];
  // Further lines of that kind are notes.
  if (title !== undefined) scenario.title ||= title;
  else if (setting) setting(scenario, said);
  else if (line.startsWith("workbook =>")) {
    scenario.ofWorkbook.push(...expectations(line.split("=>")[1], line));
  } else {
    const kind = kinds.find((item) => item === change?.[1]);
    if (!kind) return false;
    scenario.changes.push({ kind, detail: change?.[2] ?? "" });
  }
  return true;
}

interface Draft {
  title: string;
  programme: string;
  base: string;
  day: string;
  verdict: string | null;
  only: OnlyWay | null;
  readonly unread: string[];
  readonly leftOut: string[];
  readonly changes: Change[];
  readonly ofWorkbook: Expectation[];
  readonly cells: CellLine[];
}

const emptyDraft = (): Draft => ({
  title: "",
  programme: "ptn-sss",
  base: "",
  day: "2025-06-01",
  verdict: null,
  only: null,
  unread: [],
  leftOut: [],
  changes: [],
  ofWorkbook: [],
  cells: [],
});

/** Reads a scenario. Throws with the line that is not understood. */
export function readScenario(text: string): Scenario {
  const scenario = emptyDraft();
  let place: { sheet: string; row: string } | null = null;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    const section = /^\[([^,\]]+)(?:, *([^\]]+))?\]$/.exec(line);
    if (section?.[1]) {
      place = { sheet: section[1], row: section[2] ?? "" };
      continue;
    }
    if (!place) {
      if (!headLine(line, scenario)) throw new Error(`Not understood: ${line}`);
      continue;
    }
    const [said = "", expected] = line.split(/ *=> */);
    const [, header = said.trim(), value] = /^([^=]+?) *= *(.*)$/.exec(said.trim()) ?? [];
    scenario.cells.push({ ...place, header, value, expected: expectations(expected, line) });
  }
  if (scenario.title === "" || scenario.base === "") throw new Error("A scenario has a title and a base");
  return scenario;
}
