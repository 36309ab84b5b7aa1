/** Every command of the add-in, each on the workbooks on which it does something. A new task does not compile without. */
import { isFixable, type Fixable } from "../../src/app/fixable";
import type { Session, Task } from "../../src/app/session";
import { fromA1 } from "../../src/core/grid/address";
import { mappingName } from "../../src/core/reading/column-mapping";
import { SHEET_CHOICE_NAME, SHEET_LEFT_NAME } from "../../src/core/reading/sheet-choice";
import { INCOMPLETE_NAME } from "../../src/core/programme/workbook/incomplete";
import { MARK_NAME } from "../../src/core/programme/workbook/mark";
import { reportColumnPlace } from "../../src/core/programme/workbook/report";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { HostOptions } from "../../src/sandbox/host/host";
import type { Replaced } from "../../src/workbook/workbook";
import { choice } from "../fakes/plan";
import { cellsOf, textAt, titled } from "./contents";
import { COPIED, COPIED_TEXTS, lightSource } from "./light-plan";
import type { World } from "./world";

export interface Variant {
  readonly name: string;
  /** The Excel in which the command is tried; the oldest that we know when it is not said: what is written empties Ctrl+Z there. */
  readonly excel?: Pick<HostOptions, "excelApi">;
  /** Makes the workbook on which the command is tried. */
  readonly prepare: (world: World) => Promise<void>;
  /** The command, from what the pane shows. */
  readonly task: (session: Session) => Task;
  /** Title of the sheet that the command works on, and a cell that it writes there. */
  readonly written: { readonly sheet: string; readonly address: string };
  /** Title of a sheet that the command wants to add; absent when it adds none. */
  readonly wanted?: string;
  /** Whether the command may change what a cell of the workbook holds. */
  readonly isOurs: (sheet: SheetSnapshot, row: number, column: number) => boolean;
  /** Whether the command did on its workbook what it is tried for, when nothing goes wrong. */
  readonly did: (session: Session) => boolean;
  /**
   * What is wrong with the workbook after the command said that it succeeded; empty when it is as it should be.
   * `typedOver`: what stood in the cell `written` when the user typed there; null when nobody did.
   */
  readonly wrong: (
    snapshot: WorkbookSnapshot,
    session: Session,
    typedOver: string | null,
  ) => readonly string[];
}

export const REPORT = "Rapport de validation";
export const CATALOGUE = "Règles";

/** Things of the user, on a sheet of their own; two results typed as percentages without sign once there is a plan. */
async function userThings({ excel }: World): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Notes");
    sheet.getRange("A1:B3").formulas = [
      ["à moi", 1],
      ["'=texte", "=B1+1"],
      ["12", "fin"],
    ];
    sheet.tables.add("A1:B3", true).name = "MesNotes";
    sheet.names.add("aMoi", "=Notes!$B$3");
    context.workbook.names.add("MaConstante", "=42");
    await context.sync();
  });
  await excel.snapshot();
}

async function plan(world: World): Promise<void> {
  await userThings(world);
  await world.run({ kind: "start" });
  await world.run({ kind: "insert", choice });
  await world.excel.user.type("Indicateurs", "B2", "40");
  await world.excel.user.type("Indicateurs", "B3", "70");
  await world.excel.user.type("Indicateurs", "C2", "note de l’équipe");
}

/** The columns of two years are groups: the second is folded. */
async function foldYears({ excel }: World): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Indicateurs");
    for (const columns of ["E:F", "H:I"]) sheet.getRange(columns).group("ByColumns");
    sheet.getRange("H:I").hideGroupDetails("ByColumns");
    await context.sync();
  });
  await excel.snapshot();
}

/** The last two sheets of the template hold nothing any more, as when their drawing is undone. */
async function half(world: World): Promise<void> {
  await userThings(world);
  await world.run({ kind: "start" });
  await world.run({ kind: "insert", choice });
  await Excel.run(async (context) => {
    for (const title of ["Indicateurs", "_reference"]) {
      const sheet = context.workbook.worksheets.getItem(title);
      const tables = sheet.tables.load("items/name");
      await context.sync();
      for (const table of tables.items) table.convertToRange();
      const used = sheet.getRange("A1:Z50");
      used.clear();
      used.dataValidation.clear();
      used.conditionalFormats.clearAll();
    }
    await context.sync();
  });
  await world.excel.snapshot();
}

const FIRST = 10;
/** What people decided in the reports, wherever it stands now. */
export const decisionsIn = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets
    .filter(({ names }) => names.some(({ formula }) => /\|report[|"]/.test(formula)))
    .flatMap((sheet) =>
      [...cellsOf(sheet)].flatMap(([address, text]) => {
        const place = fromA1(address);
        const isDecision =
          place !== null &&
          place.row >= FIRST - 1 &&
          [reportColumnPlace("decision"), reportColumnPlace("reason")].includes(place.column);
        return isDecision ? [text] : [];
      }),
    );

const letter = (id: "decision" | "reason"): string => String.fromCharCode(65 + reportColumnPlace(id));
export const DECISION = `${letter("decision")}${FIRST}`;
export const REASON = `${letter("reason")}${FIRST}`;

async function planWithReport(world: World): Promise<void> {
  await plan(world);
  await world.run({ kind: "write-report" });
  await world.excel.user.type(REPORT, DECISION, "Justifié");
  await world.excel.user.type(REPORT, REASON, "entente du comité");
}

const never = () => false;
const ofSheet = (title: string) => (sheet: SheetSnapshot) => sheet.name === title;

/** The report is ours; what people decided there is followed from row to row, see `decisionsIn`. */
const isReport = (sheet: SheetSnapshot): boolean =>
  sheet.name.startsWith(REPORT) || sheet.name === "Renommée";

const marksIn = ({ sheets }: WorkbookSnapshot): number =>
  sheets
    .flatMap(({ conditionalFormats }) => conditionalFormats)
    .filter(({ formula }) => formula.includes("FDR-MARQUE")).length;

const said = (isSo: boolean, what: string): readonly string[] => (isSo ? [] : [what]);

function reportWrong(snapshot: WorkbookSnapshot, session: Session): readonly string[] {
  if (session.status !== "ready") return said(session.status === "no-template", `ended ${session.status}`);
  const { notice } = session;
  // It was deleted before it was read again.
  if (notice === null) return said(!rolesIn(snapshot).includes("report"), "the report is not told");
  if (notice.kind !== "report-written") return [`said ${notice.kind}`];
  const sheet = titled(snapshot, notice.title);
  if (!sheet) return [`${notice.title} is not there`];
  return [
    ...said(sheet.tables.length === 1, "the report has no table"),
    ...said(
      sheet.names.some(({ name }) => name === MARK_NAME),
      "the report has no mark",
    ),
  ];
}

const rolesIn = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets.flatMap(({ names }) =>
    names
      .filter(({ name }) => name === MARK_NAME)
      .map(({ formula }) => formula.split("|")[2]?.replace('"', "") ?? ""),
  );

function insertWrong(snapshot: WorkbookSnapshot, session: Session): readonly string[] {
  if (session.status !== "ready") return [`ended ${session.status}`];
  const roles = rolesIn(snapshot);
  // The user may have deleted « Indicateurs ».
  const all = ["readMe", "identification", "reference"];
  return [
    ...all.flatMap((role) =>
      said(roles.filter((found) => found === role).length === 1, `${role} is not there once`),
    ),
    ...said(roles.filter((found) => found === "indicators").length <= 1, "indicators is there twice"),
  ];
}

const ROADMAP = "ptn-sss";
/** The sheets of the light plan, before an update: those that people see, of which they are told, and all. */
const SEEN = ["Lisez-moi", "Identification", "Indicateurs"];
const OLD = [...SEEN, "_reference"];
/** What people typed on them. */
const MOVED = [
  ["B2", "40"],
  ["B3", "70"],
  ["C2", "note de l’équipe"],
] as const;

function updateWrong(
  snapshot: WorkbookSnapshot,
  session: Session,
  typedOver: string | null,
): readonly string[] {
  if (session.status !== "ready") return readyOr(session);
  if (session.notice?.kind !== "updated") return [];
  const sheet = snapshot.sheets.find(({ names }) =>
    names.some(({ formula }) => /2024\.1\|indicators/.test(formula)),
  );
  const { missing, moved } = session.notice;
  // The user may have typed in one of them, before or after it was read, or deleted the sheets.
  const there = MOVED.filter(([address, text]) => sheet && textAt(sheet, address) === text).length;
  const isSeen = typedOver !== null || sheet === undefined || there >= moved - missing.length;
  return said(isSeen, "what is said to be moved is not there");
}

export const takeOver: Task = {
  kind: "take-over",
  request: { roadmap: ROADMAP, file: null, source: lightSource, target: "indicators", columns: {} },
};

const readyOr = (session: Session): readonly string[] =>
  said(session.status === "ready" || session.status === "no-template", `ended ${session.status}`);

const isKept = ({ sheets }: WorkbookSnapshot, sought: string): boolean =>
  sheets.some(({ names }) => names.some(({ name }) => name === sought));

const clear = (world: World): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Indicateurs").getRange("B2:B4").dataValidation.clear();
    await context.sync();
    await world.excel.snapshot();
  });

const base: Pick<Variant, "written" | "isOurs" | "did"> = {
  written: { sheet: "Indicateurs", address: "B2" },
  isOurs: never,
  did: (session) => session.status === "ready",
};

function fixableIn(session: Session): readonly Fixable[] {
  if (session.status !== "ready") throw new Error(`no findings: ${session.status}`);
  return session.validation.findings.filter(isFixable);
}

/** What the corrections replaced in the workbook on which they are taken back. */
const fixed: { replaced: Replaced } = { replaced: [] };

const isMarked = (session: Session): boolean =>
  session.status === "ready" && session.marks.status === "done" && session.marks.outcome.marked === 2;

const marksWrong = (snapshot: WorkbookSnapshot, session: Session): readonly string[] =>
  session.status === "ready" && session.marks.status === "done"
    ? said(marksIn(snapshot) === session.marks.outcome.marked, "one of the marks that are said is not there")
    : readyOr(session);

const isFindingCell = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  sheet.name === "Indicateurs" && column === 1 && row >= 1 && row <= 3;

export const walked: Readonly<Record<Task["kind"], readonly Variant[]>> = {
  start: [
    {
      ...base,
      name: "start",
      prepare: plan,
      task: () => ({ kind: "start" }),
      wrong: (_, session) => readyOr(session),
    },
  ],
  refresh: [
    {
      ...base,
      name: "refresh",
      prepare: plan,
      task: () => ({ kind: "refresh" }),
      wrong: (_, session) => readyOr(session),
    },
  ],
  "go-to": [
    {
      ...base,
      name: "go to a cell",
      prepare: plan,
      task: () => ({ kind: "go-to", cell: { sheet: "Indicateurs", address: "B3" } }),
      wrong: (_, session) => readyOr(session),
    },
  ],
  "show-year": [
    {
      ...base,
      name: "show a year",
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "year-shown" && session.notice.isFound,
      prepare: async (world) => {
        await plan(world);
        await foldYears(world);
      },
      task: () => ({ kind: "show-year", year: "2024-2025" }),
      wrong: (snapshot, session) => {
        if (session.status !== "ready" || session.notice?.kind !== "year-shown") return readyOr(session);
        const sheet = snapshot.sheets.find(({ names }) =>
          names.some(({ formula }) => formula.includes("|indicators")),
        );
        const hidden = (sheet?.columns ?? []).flatMap((each) => (each.hidden ? [each.column] : []));
        return said(!sheet || hidden.join() === "4,5", `columns ${hidden.join()} are hidden`);
      },
    },
  ],
  insert: [
    {
      ...base,
      name: "insert",
      did: (session) => session.status === "ready" && session.notice?.kind === "inserted",
      prepare: userThings,
      task: () => ({ kind: "insert", choice }),
      written: { sheet: "Indicateurs", address: "C2" },
      wanted: "Indicateurs",
      wrong: insertWrong,
    },
  ],
  validate: [
    {
      ...base,
      name: "validate",
      did: (session) =>
        session.status === "ready" && session.marks.status === "offered" && session.marks.cells === 2,
      prepare: plan,
      task: () => ({ kind: "validate" }),
      wrong: (snapshot, session) => [
        ...readyOr(session),
        ...said(marksIn(snapshot) === 0, "it wrote marks where that empties Ctrl+Z"),
      ],
    },
    {
      ...base,
      name: "validate where what is written can be undone",
      excel: { excelApi: "1.20" },
      did: isMarked,
      prepare: plan,
      task: () => ({ kind: "validate" }),
      wrong: marksWrong,
    },
  ],
  mark: [
    {
      ...base,
      name: "mark the cells",
      did: isMarked,
      prepare: plan,
      task: () => ({ kind: "mark" }),
      wrong: marksWrong,
    },
  ],
  "clear-marks": [
    {
      ...base,
      name: "clear marks",
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "cleared" && session.notice.count === 2,
      prepare: async (world) => {
        await plan(world);
        await world.run({ kind: "mark" });
      },
      task: () => ({ kind: "clear-marks" }),
      wrong: (snapshot, session) =>
        session.status === "ready" && session.notice?.kind === "cleared" && session.notice.left.length === 0
          ? said(marksIn(snapshot) === 0, "marks stay")
          : readyOr(session),
    },
  ],
  "write-report": [
    {
      name: "write the report anew",
      did: (session) =>
        session.status === "ready" &&
        session.notice?.kind === "report-written" &&
        session.notice.setAside === null &&
        session.validation.findings.some(({ justified }) => justified),
      prepare: planWithReport,
      task: () => ({ kind: "write-report" }),
      written: { sheet: REPORT, address: DECISION },
      wanted: REPORT,
      isOurs: isReport,
      wrong: reportWrong,
    },
    {
      name: "write the first report",
      did: (session) => session.status === "ready" && session.notice?.kind === "report-written",
      prepare: plan,
      task: () => ({ kind: "write-report" }),
      written: { sheet: REPORT, address: DECISION },
      wanted: REPORT,
      isOurs: isReport,
      wrong: reportWrong,
    },
    {
      name: "set a report aside",
      did: (session) =>
        session.status === "ready" &&
        session.notice?.kind === "report-written" &&
        session.notice.setAside === REPORT,
      prepare: async (world) => {
        await planWithReport(world);
        await world.excel.user.type(REPORT, "M12", "vu en comité");
      },
      task: () => ({ kind: "write-report" }),
      written: { sheet: REPORT, address: DECISION },
      wanted: `${REPORT} (2)`,
      isOurs: never,
      wrong: reportWrong,
    },
  ],
  "add-catalogue": [
    {
      ...base,
      name: "add the catalogue",
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "catalogue" && session.notice.isNew,
      prepare: plan,
      task: () => ({ kind: "add-catalogue" }),
      written: { sheet: CATALOGUE, address: "C6" },
      wanted: CATALOGUE,
      wrong: (snapshot, session) =>
        session.status === "ready" && session.notice?.kind === "catalogue"
          ? said(rolesIn(snapshot).includes("catalogue"), "there is no catalogue")
          : readyOr(session),
    },
    {
      name: "draw the catalogue again",
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "catalogue" && !session.notice.isNew,
      prepare: async (world) => {
        await plan(world);
        await world.run({ kind: "add-catalogue" });
      },
      task: () => ({ kind: "add-catalogue" }),
      written: { sheet: CATALOGUE, address: "C6" },
      wanted: CATALOGUE,
      isOurs: ofSheet(CATALOGUE),
      wrong: (snapshot, session) =>
        session.status === "ready" && session.notice?.kind === "catalogue"
          ? said(rolesIn(snapshot).includes("catalogue"), "there is no catalogue")
          : readyOr(session),
    },
  ],
  "apply-fixes": [
    {
      name: "apply fixes",
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "corrected" && session.notice.cells === 2,
      prepare: plan,
      task: (session) => ({ kind: "apply-fixes", findings: fixableIn(session) }),
      written: { sheet: "Indicateurs", address: "B2" },
      isOurs: isFindingCell,
      wrong: (snapshot, session, typedOver) => {
        if (session.status !== "ready" || session.notice?.kind !== "corrected") return readyOr(session);
        const sheet = snapshot.sheets.find(({ names }) =>
          names.some(({ formula }) => formula.includes("|indicators")),
        );
        // A cell may be typed over once it was corrected.
        const held = (cell: string) => (cell === "B2" ? typedOver : null) ?? (sheet && textAt(sheet, cell));
        const corrected = ["B2", "B3"].filter((cell) => ["0.4", "0.7"].includes(held(cell) ?? ""));
        return said(corrected.length >= session.notice.cells, "cells said to be corrected are not");
      },
    },
  ],
  "undo-fixes": [
    {
      name: "undo fixes",
      did: (session) =>
        session.status === "ready" &&
        session.notice?.kind === "corrections-undone" &&
        session.notice.cells === 2,
      prepare: async (world) => {
        await plan(world);
        const findings = fixableIn(await world.run({ kind: "validate" }));
        const session = await world.run({ kind: "apply-fixes", findings });
        if (session.status === "ready" && session.notice?.kind === "corrected")
          fixed.replaced = session.notice.replaced ?? [];
      },
      task: () => ({ kind: "undo-fixes", replaced: fixed.replaced }),
      written: { sheet: "Indicateurs", address: "B2" },
      isOurs: isFindingCell,
      wrong: (snapshot, session, typedOver) => {
        if (session.status !== "ready" || session.notice?.kind !== "corrections-undone")
          return readyOr(session);
        const sheet = snapshot.sheets.find(({ names }) =>
          names.some(({ formula }) => formula.includes("|indicators")),
        );
        const held = (cell: string) => (cell === "B2" ? typedOver : null) ?? (sheet && textAt(sheet, cell));
        const back = ["B2", "B3"].filter((cell) => ["40", "70"].includes(held(cell) ?? ""));
        return said(back.length >= session.notice.cells, "cells said to be as before are not");
      },
    },
  ],
  "map-columns": [
    {
      ...base,
      name: "choose a column",
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "columns-mapped" && session.notice.used === 1,
      prepare: async (world) => {
        await plan(world);
        await world.excel.user.type("Indicateurs", "C1", "Ma note");
      },
      task: () => ({
        kind: "map-columns",
        table: "indicators",
        choices: [{ column: "note", chosen: { header: "Ma note", ordinal: 1, count: 1 } }],
      }),
      wrong: (snapshot, session) =>
        session.status === "ready" && session.notice?.kind === "columns-mapped" && session.notice.used > 0
          ? said(
              snapshot.sheets.some(({ names }) => names.some(({ name }) => name === mappingName("note"))),
              "the choice is not kept",
            )
          : readyOr(session),
    },
  ],
  "choose-sheets": [
    {
      ...base,
      name: "choose a sheet",
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "sheets-chosen" && session.notice.used === 1,
      prepare: plan,
      task: () => ({ kind: "choose-sheets", picks: [{ role: "indicators", sheet: "Notes" }] }),
      wrong: (snapshot, session) =>
        session.status === "ready" && session.notice?.kind === "sheets-chosen" && session.notice.used > 0
          ? said(isKept(snapshot, SHEET_CHOICE_NAME), "the choice is not kept")
          : [
              ...readyOr(session),
              ...said(
                isKept(snapshot, SHEET_CHOICE_NAME) || !isKept(snapshot, SHEET_LEFT_NAME),
                "half of the choice is kept",
              ),
            ],
    },
  ],
  restore: [
    {
      ...base,
      name: "restore lists",
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "restored" && session.notice.done.length === 1,
      prepare: async (world) => {
        await plan(world);
        await clear(world);
      },
      task: () => ({ kind: "restore", parts: [{ sheet: "Indicateurs", part: "controls" }] }),
      wrong: (snapshot, session) =>
        session.status === "ready" && session.notice?.kind === "restored" && session.notice.done.length > 0
          ? said(
              snapshot.sheets.some(({ validations }) => validations.length > 0),
              "the list is not there",
            )
          : readyOr(session),
    },
  ],
  withdraw: [
    {
      ...base,
      name: "withdraw the template",
      isOurs: ({ name }) => OLD.includes(name),
      did: (session) =>
        session.status === "no-template" &&
        session.notice?.kind === "withdrawn" &&
        session.notice.removed.length === OLD.length,
      prepare: async (world) => {
        await userThings(world);
        await world.run({ kind: "start" });
        await world.run({ kind: "insert", choice });
      },
      task: () => ({ kind: "withdraw", roadmap: ROADMAP }),
      wrong: (snapshot, session) => {
        const settled = session.status === "ready" || session.status === "no-template" ? session : null;
        return settled?.notice?.kind === "withdrawn" && settled.notice.removed.length > 0
          ? said(
              rolesIn(snapshot).length === 0 &&
                snapshot.names.every(({ formula }) => !formula.includes("#REF!")),
              "sheets of ours stay, or names that refer to nothing",
            )
          : readyOr(session);
      },
    },
  ],
  refill: [
    {
      ...base,
      name: "draw again what was emptied",
      excel: { excelApi: "1.20" },
      did: (session) =>
        session.status === "ready" &&
        session.notice?.kind === "refilled" &&
        session.notice.drawn.length === 2,
      prepare: half,
      task: () => ({ kind: "refill", roadmap: ROADMAP }),
      written: { sheet: "Indicateurs", address: "C2" },
      wrong: (snapshot, session) => {
        const settled = session.status === "ready" || session.status === "no-template" ? session : null;
        const drawn = settled?.notice?.kind === "refilled" ? settled.notice.drawn : [];
        return [
          ...readyOr(session),
          ...drawn.flatMap((title) => {
            const sheet = titled(snapshot, title);
            return said(!sheet || cellsOf(sheet).size > 1, `${title} is empty still`);
          }),
        ];
      },
    },
  ],
  "plan-update": [
    {
      ...base,
      name: "look at an update",
      did: (session) =>
        session.status === "ready" &&
        session.notice?.kind === "update-planned" &&
        session.notice.moved === MOVED.length,
      prepare: plan,
      task: () => ({ kind: "plan-update", roadmap: ROADMAP }),
      wrong: (_, session) => readyOr(session),
    },
  ],
  update: [
    {
      ...base,
      name: "update",
      did: (session) =>
        session.status === "ready" &&
        session.notice?.kind === "updated" &&
        session.notice.moved === MOVED.length &&
        session.replaced?.length === OLD.length,
      prepare: plan,
      task: () => ({ kind: "update", roadmap: ROADMAP }),
      wanted: "Indicateurs (2)",
      wrong: updateWrong,
    },
  ],
  "remove-replaced": [
    {
      ...base,
      name: "remove the old sheets",
      isOurs: ({ name }) => OLD.includes(name),
      did: (session) =>
        session.status === "ready" &&
        session.notice?.kind === "replaced-removed" &&
        session.notice.removed.join() === SEEN.join() &&
        session.replaced === undefined,
      prepare: async (world) => {
        await plan(world);
        await world.run({ kind: "update", roadmap: ROADMAP });
      },
      task: () => ({ kind: "remove-replaced" }),
      wrong: (snapshot, session) =>
        session.status === "ready" &&
        session.notice?.kind === "replaced-removed" &&
        session.notice.removed.length > 0
          ? said(
              snapshot.names.every(({ formula }) => !formula.includes("#REF!")),
              "names refer to nothing",
            )
          : readyOr(session),
    },
  ],
  "take-over": [
    {
      ...base,
      name: "take over a table",
      prepare: plan,
      task: () => takeOver,
      written: { sheet: "Indicateurs", address: COPIED[0] },
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "taken-over" && session.notice.taken === 2,
      wrong: (snapshot, session, typedOver) => {
        if (session.status !== "ready" || session.notice?.kind !== "taken-over") return readyOr(session);
        const sheet = snapshot.sheets.find(({ names }) =>
          names.some(({ formula }) => formula.includes("|indicators")),
        );
        const held = COPIED.map((cell, place) =>
          place === 0 && typedOver !== null ? typedOver : sheet && textAt(sheet, cell),
        );
        const there = COPIED_TEXTS.filter((text, place) => held[place] === text).length;
        return said(!sheet || there >= session.notice.taken, "what is said to be copied is not there");
      },
    },
  ],
  "open-with-workbook": [
    {
      ...base,
      name: "open the pane with the workbook",
      did: (session) =>
        session.status === "ready" && session.notice?.kind === "opening-set" && session.notice.opens,
      prepare: plan,
      task: () => ({ kind: "open-with-workbook", opens: true }),
      wrong: (_, session) => readyOr(session),
    },
  ],
  "remove-incomplete": [
    {
      ...base,
      name: "remove what is unfinished",
      isOurs: ({ names }) => names.some(({ name }) => name === INCOMPLETE_NAME),
      did: (session) =>
        session.status === "no-template" &&
        session.notice?.kind === "incomplete-removed" &&
        session.notice.removed.length === 4,
      prepare: async (world) => {
        await userThings(world);
        await world.run({ kind: "start" });
        // The insertion stops for good at the drawing of its third sheet.
        world.excel.faults.direct((number) => (number >= 8 ? { fault: "never-answers" } : undefined));
        await world.run({ kind: "insert", choice });
        world.excel.faults.direct(null);
      },
      task: () => ({ kind: "remove-incomplete" }),
      wrong: (snapshot, session) =>
        session.status === "no-template"
          ? said(rolesIn(snapshot).length === 0, "sheets of ours stay")
          : readyOr(session),
    },
  ],
};
