/**
 * A template and its validation in miniature, for walks over every command: sheets of every kind that the real one
 * has (hidden, very hidden, protected, with tables, names, lists, highlights), known by their marks, and no formula to
 * calculate. The report and the catalogue are the real ones. `test/fakes/plan` is for tests without an Excel, whose
 * grids are known by titles and bear no marks.
 */
import { shippedEngine } from "../../src/app/editions";
import type {
  DrawTemplate,
  PlanViews,
  PrepareUpdate,
  RuledCellsOf,
  Takeovers,
  Validate,
  Withdrawals,
} from "../../src/app/contracts";
import { toA1 } from "../../src/core/grid/address";
import type { FindingCell } from "../../src/core/programme/finding/facts";
import { isAsDrawn } from "../../src/core/programme/workbook/as-drawn";
import type { TemplateGap } from "../../src/core/integrity/integrity";
import { decisionsByKey, justificationOf } from "../../src/core/programme/finding/decision";
import type { KeyedFinding } from "../../src/core/programme/finding/finding";
import type { ColumnChoices } from "../../src/core/reading/column-choices";
import { mappingFormula, mappingName } from "../../src/core/reading/column-mapping";
import type { Grid, GridSheet } from "../../src/core/grid/grid";
import { readDecisions } from "../../src/core/reading/read-decisions";
import { chosenRole, leftFor } from "../../src/core/reading/sheet-choice";
import type { SheetChoices } from "../../src/core/reading/sheet-choices";
import { offered } from "../../src/core/editions/index";
import type { DrawnValidation, SheetDrawing } from "../../src/core/programme/workbook/drawing";
import { incompleteSheets, withoutIncomplete } from "../../src/core/programme/workbook/incomplete";
import { MARK_NAME, markFormula, markOf } from "../../src/core/programme/workbook/mark";
import { METADATA_NAMESPACE } from "../../src/core/programme/workbook/metadata";
import { replacedSheets, replacingNames, withoutReplaced } from "../../src/core/programme/workbook/replaced";
import { contentAt } from "../../src/core/grid/content-at";
import { digestOf } from "../../src/core/migration/digest";
import { withMoved } from "../../src/core/migration/draw-moved";
import type { Move } from "../../src/core/migration/update";
import type { SourceTable } from "../../src/core/takeover/source-table";
import type { Fate } from "../../src/core/takeover/takeover";
import { namesIn, settlePrefix, settleTitles } from "../../src/core/programme/workbook/settle-names";
import { templateOf } from "../../src/core/editions/ptn-sss/template";
import { workbookWords } from "../../src/locales/fr/workbook";
import { blank, validationWith } from "../fakes/plan";

const titles = {
  readMe: "Lisez-moi",
  identification: "Identification",
  indicators: "Indicateurs",
  reference: "_reference",
};

const VERSION = "2023.1";
const NEWER = "2024.1";

const mark = (role: string) => ({
  name: MARK_NAME,
  scope: "sheet" as const,
  formula: markFormula({ roadmap: "ptn-sss", version: VERSION, role }),
  visible: false,
});

/** Rows of results, and where they are. */
export const RESULTS = ["B2", "B3", "B4"] as const;

export const control: DrawnValidation = {
  range: "B2:B4",
  rule: { type: "decimal", min: 0, max: 1 },
  prompt: { title: "Résultat", message: "De 0 à 1." },
  alert: { style: "information", title: "Résultat", message: "De 0 à 1." },
};

export const drawLightTemplate: DrawTemplate = ({ category, organization, fiscalYear }, grid) => {
  const given = settleTitles(titles, grid);
  const title = (role: keyof typeof titles): string => given[role] ?? titles[role];
  const prefix = settlePrefix(namesIn(grid));
  const quoted = (role: keyof typeof titles): string => `'${title(role).replaceAll("'", "''")}'`;
  const sheets: readonly SheetDrawing[] = [
    {
      ...blank,
      role: "readMe",
      title: title("readMe"),
      content: [{ range: "A1", content: [["Mode d’emploi"]] }],
      names: [mark("readMe")],
      protect: true,
    },
    {
      ...blank,
      role: "identification",
      title: title("identification"),
      content: [
        {
          range: "A1:B3",
          content: [
            ["Organisation", organization],
            ["Catégorie", category],
            ["Exercice", fiscalYear],
          ],
        },
      ],
      names: [
        mark("identification"),
        {
          name: `${prefix}Categorie`,
          scope: "workbook",
          formula: `=${quoted("identification")}!$B$2`,
          visible: true,
        },
      ],
    },
    {
      ...blank,
      role: "indicators",
      title: title("indicators"),
      content: [
        {
          range: "A1:C4",
          content: [
            ["No", "Résultat", "Note"],
            ["1.1", null, null],
            ["1.2", null, null],
            ["1.3", null, null],
          ],
        },
      ],
      styles: [{ range: "A1:A4", style: { numberFormat: "@" } }],
      validations: [control],
      conditionalFormats: [
        { range: "B2:B4", formula: "=B2>1", style: { fill: "#FADBD8" }, stopIfTrue: true },
      ],
      table: { name: `${prefix}Indicateurs`, range: "A1:C4" },
      names: [mark("indicators")],
    },
    {
      ...blank,
      role: "reference",
      title: title("reference"),
      visibility: "veryHidden",
      content: [{ range: "A1:A3", content: [["Niveaux"], ["Élevé"], ["Faible"]] }],
      names: [
        mark("reference"),
        {
          name: `${prefix}L_niveaux`,
          scope: "workbook",
          formula: `=${quoted("reference")}!$A$2:$A$3`,
          visible: false,
        },
      ],
    },
  ];
  const renamed = Object.entries(titles)
    .filter(([role, wanted]) => given[role] !== wanted)
    .map(([role]) => role);
  return {
    drawing: {
      sheets,
      customXml: `<gabarit xmlns="${METADATA_NAMESPACE}" version="2023.1"/>`,
      activate: "identification",
    },
    renamed,
  };
};

const template = templateOf(offered, workbookWords);

const present = (grid: Grid): Grid => withoutReplaced(withoutIncomplete(grid));

const roleIn = (grid: Grid, role: string): GridSheet | undefined =>
  grid.sheets.find((sheet) => markOf(sheet)?.role === role);

function valueAt({ origin, values }: GridSheet, row: number, column: number) {
  return values[row - origin.row]?.[column - origin.column] ?? null;
}

/** A result above 1 was typed as a percentage without its sign. */
function findingsOf(sheet: GridSheet): readonly KeyedFinding[] {
  return RESULTS.flatMap((address, place): readonly KeyedFinding[] => {
    const value = valueAt(sheet, place + 1, 1);
    if (typeof value !== "number" || value <= 1) return [];
    const cell = { sheet: sheet.name, address };
    return [
      {
        rule: "ECA-02",
        severity: "warning",
        cells: [cell],
        facts: {
          indicator: "1.1",
          year: "2024-2025",
          target: "75%",
          isIndex: false,
          result: value,
          threshold: 0.75,
          gap: value,
          nextYear: null,
          nextTarget: null,
          left: null,
          against: "target",
        },
        // Of the row, wherever it stands.
        key: `ECA-02-${JSON.stringify(valueAt(sheet, place + 1, 0))}`,
        fix: {
          certainty: "certain",
          edits: [{ cell, before: value, after: value / 100, format: "percent" }],
        },
      },
    ];
  });
}

function columnsOf(sheet: GridSheet): readonly ColumnChoices[] {
  const header = valueAt(sheet, 0, 2);
  if (header === "Note" || typeof header !== "string") return [];
  const chosen = { header, ordinal: 1, count: 1 };
  const formula = mappingFormula("indicators", chosen);
  const name = sheet.names.find((item) => item.name === mappingName("note"));
  const named = { column: "note", header: "Note" };
  const isKept = name !== undefined && name.formula === formula;
  return [
    {
      table: "indicators",
      sheet: sheet.name,
      missing: isKept ? [] : [named],
      free: [{ ...chosen, letters: "C", sample: { kind: "blank" } }],
      kept: isKept ? [{ ...named, chosen, isUsed: true }] : [],
    },
  ];
}

/** « Notes », the user's sheet, could be the indicators too. */
function sheetsOf({ sheets }: Grid, own: GridSheet): readonly SheetChoices[] {
  const other = sheets.find(({ name }) => name === "Notes");
  if (!other) return [];
  const titles = (of: (sheet: GridSheet) => string | null) =>
    sheets.filter((sheet) => of(sheet) === "indicators").map(({ name }) => name);
  const chosen = titles((sheet) => chosenRole(sheet, template));
  const candidates = [own, other].map(({ name, visibility }) => ({
    sheet: name,
    visibility,
    isRead: chosen.includes(other.name) === (name === other.name),
    headers: 3,
    filled: 1,
  }));
  const left = titles((sheet) => leftFor(sheet, template)?.role ?? null);
  return [{ role: "indicators", candidates, chosen, left }];
}

/** The list of the results is lost when no cell of theirs has a control. */
function gapsOf(sheet: GridSheet): readonly TemplateGap[] {
  if (!sheet.rules || sheet.rules.controls.length > 0) return [];
  return [
    {
      part: "controls",
      sheet: sheet.name,
      gaps: [{ name: "Résultat", ranges: ["B2:B4"], state: "missing" }],
      isWhole: true,
      redrawing: { sheet: sheet.name, validations: [control], conditionalFormats: [], under: [] },
    },
  ];
}

export const validateLight: Validate = (whole) => {
  const shells = lightEmptied(whole);
  const read = present(whole);
  // As the real one, which finds nothing by which to know a plan on a sheet that holds nothing.
  const grid = { ...read, sheets: read.sheets.filter((sheet) => !shells.includes(sheet)) };
  const incomplete = incompleteSheets(whole);
  const replaced = replacedSheets(whole).map(({ sheet }) => sheet);
  const emptied = shells.map(({ name }) => ({ sheet: name, roadmap: "ptn-sss" }));
  const told = {
    ...(incomplete.length > 0 && { incomplete }),
    ...(replaced.length > 0 && { replaced }),
    ...(emptied.length > 0 && { emptied }),
  };
  const sheet = roleIn(grid, "indicators");
  if (!sheet && !roleIn(grid, "identification")) return { status: "not-a-plan", ...told };
  const decisions = readDecisions(grid, template);
  // What was decided is read whatever became of the rest, as the real one does.
  if (!sheet) return { status: "validated", ...told, validation: { ...validationWith([]), decisions } };
  const decided = decisionsByKey(decisions);
  const findings = findingsOf(sheet).map((finding) => {
    const decision = decided.get(finding.key);
    const justified = decision && justificationOf(decision);
    return justified ? { ...finding, justified } : finding;
  });
  const integrity = sheet.rules === undefined ? {} : { integrity: { gaps: gapsOf(sheet), unknown: [] } };
  return {
    status: "validated",
    ...told,
    validation: { ...validationWith([]), findings, decisions, ...integrity },
    columns: columnsOf(sheet),
    sheets: sheetsOf(grid, sheet),
  };
};

/** What people type on the light plan. */
const answers = ["B2", "B3", "B4", "C2", "C3", "C4"];

function movesFrom(sheet: GridSheet): readonly Move[] {
  return answers.flatMap((address): readonly Move[] => {
    const value = contentAt(
      { sheets: [sheet], names: [], date1904: false, unread: [] },
      { sheet: sheet.name, address },
    );
    if (value === null) return [];
    const place = { kind: "elsewhere" } as const;
    const from = {
      role: "indicators",
      sheet: sheet.name,
      address,
      value,
      formula: null,
      place,
      row: null,
      column: null,
    };
    return [{ from, role: "indicators", address }];
  });
}

/** A newer edition of the light plan, which says the same. */
function newer(drawing: SheetDrawing, moves: readonly Move[], replaced: readonly GridSheet[]): SheetDrawing {
  const names = drawing.names.map((name) => ({ ...name, formula: name.formula.replace(VERSION, NEWER) }));
  const replacing = replaced.map((sheet) => ({ sheet: sheet.name, digest: digestOf(sheet) }));
  const added = drawing.role === "identification" ? replacingNames(replacing) : [];
  return withMoved({ ...drawing, names: [...names, ...added] }, moves);
}

export const prepareLightUpdate: PrepareUpdate = (whole, roadmap) => {
  const grid = present(whole);
  const sheet = roleIn(grid, "indicators");
  const old = grid.sheets.filter(
    (item) => (markOf(item)?.version ?? "") === VERSION && !/report|catalogue/.test(markOf(item)?.role ?? ""),
  );
  if (!sheet || !old.includes(sheet)) return null;
  const moves = movesFrom(sheet);
  const { drawing } = drawLightTemplate(
    { category: "RSSS", organization: "CISSS de Laval", fiscalYear: "2024-2025" },
    whole,
  );
  return {
    roadmap,
    from: { version: VERSION, revision: 2 },
    to: { version: NEWER, revision: 2 },
    changes: {
      texts: [],
      rowsAdded: [],
      rowsRemoved: [],
      columnsAdded: [],
      columnsRemoved: [],
      columnsByYear: [],
    },
    moves,
    kept: [],
    drawing: { ...drawing, sheets: drawing.sheets.map((item) => newer(item, moves, old)) },
    replaced: old.map(({ name }) => name),
  };
};

const templateSheets = (grid: Grid): readonly GridSheet[] =>
  present(grid).sheets.filter((sheet) => Object.hasOwn(titles, markOf(sheet)?.role ?? ""));

/** Sheets of the template that hold nothing. */
const lightEmptied = (grid: Grid): readonly GridSheet[] =>
  templateSheets(grid).filter(({ values }) => values.every((row) => row.every((value) => value === null)));

const at = ({ origin }: GridSheet, row: number, column: number) => ({
  ...{ row: origin.row + row, column: origin.column + column },
});

/** What stands on a sheet of the template and is not drawn there. */
function typedOn(sheet: GridSheet, grid: Grid): readonly FindingCell[] {
  const given = { category: "RSSS" as const, organization: "CISSS de Laval", fiscalYear: "2024-2025" };
  const { drawing } = drawLightTemplate(given, { ...grid, sheets: [], names: [] });
  const drawn = drawing.sheets.find(({ role }) => role === markOf(sheet)?.role);
  if (!drawn) return [];
  return sheet.values.flatMap((row, line) =>
    row.flatMap((value, column) => {
      const origin = at(sheet, line, column);
      const isOurs = isAsDrawn({ ...sheet, values: [[value]], origin, strays: [] }, drawn);
      return isOurs ? [] : [{ sheet: sheet.name, address: toA1(origin) }];
    }),
  );
}

/** Its answers are looked at, and its copies; notes and references are not played. */
export const lightWithdrawals: Withdrawals = {
  withdrawable(grid) {
    const all = templateSheets(grid);
    const roles = all.map((sheet) => markOf(sheet)?.role);
    const twice = all.filter((_, place) => roles.indexOf(roles[place]) !== roles.lastIndexOf(roles[place]));
    const typed = all.flatMap((sheet) => typedOn(sheet, grid));
    const isFree = typed.length + twice.length === 0;
    const none = { noted: [], referring: [], unread: [] };
    return { sheets: isFree ? all : [], typed, twice: twice.map(({ name }) => name), ...none };
  },
  refillings(grid, _roadmap, known) {
    const given = known ?? { category: "RSSS", organization: "", fiscalYear: "" };
    const { drawing } = drawLightTemplate(given, { ...grid, sheets: [], names: [] });
    return lightEmptied(grid).flatMap((sheet) => {
      const drawn = drawing.sheets.find(({ role }) => role === markOf(sheet)?.role);
      return drawn ? [{ sheet, drawing: { ...drawn, names: [] } }] : [];
    });
  },
};

/** Two years of two columns each, a column apart; nothing is published, and nothing progresses. */
export const lightViews: PlanViews = {
  reference: () => ({ title: "", acronym: "", version: "", isFromFile: false, sections: [] }),
  progress: () => {
    throw new Error("no picture is shown");
  },
  relativeReading: () => null,
  years: ({ grid }) => {
    const sheet = roleIn(present(grid), "indicators")?.name;
    return sheet === undefined
      ? []
      : [
          { sheet, year: "2023-2024", first: 4, last: 5, firstRow: 1 },
          { sheet, year: "2024-2025", first: 7, last: 8, firstRow: 1 },
        ];
  },
};

export const lightRuledCells: RuledCellsOf = (grid) => {
  const sheet = roleIn(present(grid), "indicators");
  return sheet ? [{ sheet: sheet.name, blocks: [{ top: 1, left: 1, bottom: 3, right: 1 }] }] : [];
};

export const drawLightReport = shippedEngine.drawReport;

/** Two values of a table of the user's, as they were found on « Notes ». */
export const lightSource: SourceTable = {
  ...{ sheet: "Notes", title: null, range: "A1:B3", date1904: false },
  columns: [{ header: "à moi", letters: "A", place: 0, ordinal: 1, count: 1 }],
  rows: [
    { row: 1, kind: "data", cells: [{ address: "A2", place: 0, value: "=texte", format: "general" }] },
    { row: 2, kind: "data", cells: [{ address: "A3", place: 0, value: 12, format: "general" }] },
  ],
};

/** Cells of the plan that they are copied into. */
export const COPIED = ["C3", "C4"] as const;

/** What they are there. */
export const COPIED_TEXTS = ["=texte", "12"] as const;

/** Copies them under what the user typed, but for those that are there already. */
export const lightTakeovers: Takeovers = {
  offered: () => [],
  isThere: (open, { source }) =>
    source.rows.every(({ cells }) =>
      cells.every(({ address, value }) => contentAt(open, { sheet: source.sheet, address }) === value),
    ),
  prepare(open, { source, target }) {
    const sheet = roleIn(present(open), "indicators");
    if (!sheet) return null;
    const copied = source.rows.flatMap(({ cells: [from] }, place) => {
      const to = { sheet: sheet.name, address: COPIED[place] ?? "C5" };
      const text = COPIED_TEXTS[place] ?? "";
      return from ? [{ from, to, text, held: contentAt(open, to) }] : [];
    });
    return {
      ...{ target, sheet: sheet.name, rows: copied.length },
      corrections: copied.flatMap(({ to, text, held }) =>
        held === null ? [[{ cell: to, before: null, after: text }]] : [],
      ),
      fates: copied.map(({ from, to, text, held }): Fate => {
        const of = {
          from: { sheet: source.sheet, address: from.address },
          value: { kind: "text", text } as const,
        };
        return held === null || held === text
          ? { ...of, kind: "taken", column: "note", to, after: { kind: "text", text } }
          : { ...of, kind: "listed", why: "occupied" };
      }),
    };
  },
};
