/** What must hold after a fault: nothing of the user's is missing, and what the pane says is so. */
import type { Session } from "../../src/app/session";
import { toA1 } from "../../src/core/grid/address";
import { INCOMPLETE_NAME } from "../../src/core/programme/workbook/incomplete";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sandbox/file/snapshot";
import type { Remains } from "../../src/workbook/workbook";
import { decisionsIn, type Variant } from "./commands";
import { cellsOf, lacking, linesOf, textAt, titled } from "./contents";
import { ADDED, TYPED } from "./faults";

/** What the user did while the command ran. */
export interface Acts {
  readonly typed: boolean;
  /** What stood in the cell where the user typed; null when nobody did. */
  readonly typedOver: string | null;
  readonly added: boolean;
  readonly deleted: boolean;
  readonly renamed: boolean;
  /** The sheet that the command works on, whoever added it, was deleted or renamed. */
  readonly moved: boolean;
}

export interface Case {
  readonly variant: Variant;
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
  readonly session: Session;
  readonly acts: Acts;
}

const isUnfinished = ({ names }: SheetSnapshot): boolean =>
  names.some(({ name }) => name === INCOMPLETE_NAME);

/** Contents of the user's that are gone. */
function missing({ variant, before, after, acts }: Case): readonly string[] {
  const { written } = variant;
  return before.sheets.flatMap((sheet) => {
    if (acts.deleted && sheet.name === written.sheet) return [];
    const title = acts.renamed && sheet.name === written.sheet ? "Renommée" : sheet.name;
    const now = titled(after, title);
    const cells = [...cellsOf(sheet)].filter(([address, text]) => {
      if (acts.typed && sheet.name === written.sheet && address === written.address) return false;
      const cell = sheet.cells.find((item) => toA1(item) === address);
      if (!cell || variant.isOurs(sheet, cell.row, cell.column)) return false;
      return !now || textAt(now, address) !== text;
    });
    const gone = now || variant.isOurs(sheet, 0, 0) ? [] : [`the sheet ${title} is gone`];
    return [...gone, ...cells.map(([address, text]) => `${title} ${address} ${text} is gone`)];
  });
}

/** What somebody typed is somewhere still, and names and tables of the user's too. */
function kept({ before, after, acts }: Case): readonly string[] {
  const texts = after.sheets.flatMap((sheet) => [...cellsOf(sheet).values()]);
  const decided = acts.deleted
    ? []
    : lacking(
        decisionsIn(before).filter((text) => !(acts.typed && text === "Justifié")),
        decisionsIn(after),
      );
  const names = lacking(
    before.names.filter(({ name }) => name.startsWith("Ma")).map(({ name, formula }) => `${name} ${formula}`),
    after.names.map(({ name, formula }) => `${name} ${formula}`),
  );
  const tables = lacking(
    before.sheets
      .flatMap((sheet) => sheet.tables.map(({ name }) => name))
      .filter((name) => name.startsWith("Mes")),
    after.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
  );
  return [
    ...(acts.typed && !texts.includes(TYPED) ? ["what was typed is gone"] : []),
    ...(acts.added && !texts.includes(ADDED) ? ["the sheet that was added is gone"] : []),
    ...decided.map((text) => `the decision ${text} is gone`),
    ...names.map((name) => `the name ${name} is gone`),
    ...tables.map((name) => `the table ${name} is gone`),
  ];
}

/** Lines that the user made different, which no claim is about. */
function isOfUser(line: string, { variant, acts }: Case): boolean {
  const { sheet, address } = variant.written;
  if (acts.typed && line.startsWith(`${sheet}: ${address} `)) return true;
  if (acts.added && line.startsWith(`${variant.wanted ?? "Indicateurs"}: `)) return true;
  const isOfSheet = line.startsWith(`${sheet}: `) || line.startsWith("Renommée: ");
  return (acts.deleted || acts.renamed) && (isOfSheet || /^name /.test(line));
}

/** Differences with the workbook as it was, but for what the user did. */
function differences(tried: Case): readonly string[] {
  const [before, after] = [linesOf(tried.before), linesOf(tried.after)];
  return [
    ...lacking(before, after).map((line) => `- ${line}`),
    ...lacking(after, before).map((line) => `+ ${line}`),
  ].filter((line) => !isOfUser(line.slice(2), tried));
}

function remainsWrong(remains: Remains | undefined, tried: Case): readonly string[] {
  const { after } = tried;
  switch (remains?.state) {
    case undefined:
    case "as-before":
      return differences(tried).map((line) => `said to be as before: ${line}`);
    case "incomplete":
      return remains.sheets.flatMap((title) => {
        const sheet = titled(after, title);
        return sheet && isUnfinished(sheet) ? [] : [`${title} is said to be unfinished`];
      });
    case "typed":
    case "written":
    case "partly":
    case "some-marks":
    case "done":
    case "unknown":
      return [];
  }
}

/** Whether the pane speaks of what is unfinished, or says that it does not know. */
function isTold(session: Session): boolean {
  if (session.status === "failed") {
    const { remains, before } = session;
    if (remains?.state === "incomplete" || remains?.state === "unknown") return true;
    return before !== null && before.incomplete !== undefined;
  }
  return (session.status === "ready" || session.status === "no-template") && session.incomplete !== undefined;
}

/** What the pane must never show once a command is over. */
export function unsettled(session: Session): readonly string[] {
  if (session.status === "crashed")
    return [
      `crashed: ${session.error instanceof Error ? (session.error.stack ?? "") : String(session.error)}`,
    ];
  const { status } = session;
  return status === "starting" || status === "working" ? [`still ${status}`] : [];
}

/** What the pane says, against the workbook. */
function saidWrong(tried: Case): readonly string[] {
  const { session, after, variant, acts } = tried;
  const unfinished = after.sheets.filter(isUnfinished).map(({ name }) => name);
  const untold =
    unfinished.length > 0 && !isTold(session) ? [`not told: ${unfinished.join(", ")} unfinished`] : [];
  switch (session.status) {
    case "crashed":
    case "starting":
    case "working":
      return unsettled(session);
    case "failed":
      return [...untold, ...remainsWrong(session.remains, tried)];
    case "ready":
    case "no-template":
      // What is deleted or renamed during the reading that follows was there when it was read.
      return [
        ...untold,
        ...variant
          .wrong(after, session, acts.typedOver)
          .filter((line) => !(acts.moved && line.endsWith("is not there"))),
      ];
  }
}

/** Everything that is wrong; empty when all is well. */
export const wrongIn = (tried: Case): readonly string[] => [
  ...missing(tried),
  ...kept(tried),
  ...saidWrong(tried),
];
