/** What the use cases and the command line ask of the editions that they are given: one function a question. */
import { groupBy } from "../core/collections/group-by";
import { finish, type Steps } from "../core/collections/steps";
import { comparePlans } from "../core/comparison/compare-plans";
import type { ComparedWorkbook, Comparison } from "../core/comparison/comparison";
import { drawReport } from "../core/drawing/draw-report";
import { drawTemplate } from "../core/drawing/draw-template";
import { namesIn, settlePrefix, settleTitles } from "../core/programme/workbook/settle-names";
import type { Grid } from "../core/grid/grid";
import { ruledCells } from "../core/integrity/check-integrity";
import { litCells, type LitCells } from "../core/integrity/lit-cells";
import { isOfTemplate, isUnanswered } from "../core/migration/withdraw";
import { inOrderFor } from "../core/migration/followed";
import type { Edition } from "../core/programme/edition";
import { markOf } from "../core/programme/workbook/mark";
import { incompleteSheets, withoutIncomplete } from "../core/programme/workbook/incomplete";
import { replacedSheets, withoutReplaced } from "../core/programme/workbook/replaced";
import { shareOut, type Share } from "../core/reading/share-out";
import { columnChoices } from "../core/reading/column-choices";
import { holdsPlan } from "../core/reading/locate";
import { reportPlace } from "../core/reading/report-place";
import { sheetChoices } from "../core/reading/sheet-choices";
import { validating } from "../core/validation/validate";
import type { ruleTalk } from "../locales/describe-finding";
import { fr as messages } from "../locales/fr/pane";
import type {
  DrawnTemplate,
  DrawReport,
  JudgedPlan,
  PlanViews,
  Outcome,
  PartialChoice,
  LitCellsOf,
  PrepareUpdate,
  RuledCellsOf,
  Stranger,
  Takeovers,
  Unfinished,
  Validate,
  Withdrawals,
} from "./contracts";
import { takeoversOver } from "./takeovers";
import { planViews } from "./plan-views";
import { seenTitles } from "./seen-titles";
import { offerFor, updateOf } from "./updates";
import { emptiedIn, withdrawalsOver } from "./withdrawals";
import { makeReport } from "./make-report";

/** What was read of a workbook that holds a plan, and its validation. */
export type ReadPlan = Pick<ComparedWorkbook, "grid" | "validation">;

export interface Engine {
  /** Validates every plan of what was read against the edition that it follows. */
  readonly validate: Validate;
  /** The same, step by step. */
  readonly validating: (grid: Grid, today: string) => Steps<Outcome>;
  /** Roadmaps that sheets say they follow and that are none of these editions: a plan of them is not judged. */
  readonly strangers: (grid: Grid) => readonly Stranger[];
  /** Cells whose lists and limits are those of the templates that the workbook follows. */
  readonly ruledCells: RuledCellsOf;
  /** What the highlights of the templates that the workbook follows show in its cells. */
  readonly litCells: LitCellsOf;
  /** Draws the report of a validation, against the edition that the plan follows. */
  readonly drawReport: DrawReport;
  /** Decides the update of a plan to the newest edition. */
  readonly prepareUpdate: PrepareUpdate;
  /** Copies tables of the user's own into a plan. */
  readonly takeovers: Takeovers;
  /** What pages show of a plan that was read and validated. */
  readonly views: PlanViews;
  /** Takes a template back out, or draws again what was emptied of it. */
  readonly withdrawals: Withdrawals;
  /** What changed from a previous version of a plan to the current one; `today` is AAAA-MM-JJ. */
  readonly compare: (previous: ReadPlan, current: ReadPlan, today: string) => Comparison;
}

/** Draws the template of an edition for the workbook that was read. */
export function drawEdition(edition: Edition, choice: PartialChoice, grid: Grid): DrawnTemplate {
  const titles = settleTitles(edition.titles, grid);
  const drawing = drawTemplate(edition, {
    template: edition,
    words: edition.words,
    choice: { ...choice, category: choice.category ?? "", fiscalYear: choice.fiscalYear ?? "" },
    titles,
    prefix: settlePrefix(namesIn(grid)),
  });
  const renamed = Object.keys(edition.titles).filter((role) => titles[role] !== edition.titles[role]);
  return { drawing, renamed };
}

/** The newest edition of each programme first, the programmes in the order in which their editions are given. */
const programmesOf = (editions: readonly Edition[]): readonly (readonly Edition[])[] =>
  [...groupBy(editions, ({ roadmap }) => roadmap.id).values()].map((own) => [...own].reverse());

/** Of the editions of a programme, the one that the workbook follows, else the newest one that it is a plan of. @param newestFirst one at least. */
const editionIn = (grid: Grid, newestFirst: readonly Edition[]): readonly Edition[] => {
  const found = inOrderFor(grid, newestFirst).find((edition) => holdsPlan(grid, edition)) ?? newestFirst[0];
  return found ? [found] : [];
};

/** Sheets of ours that are not read: those that a command left unfinished, those that an update replaced, and those of a roadmap that is not known. */
function unreadSheets(read: Grid, editions: readonly Edition[]): Unfinished {
  const strangers = strangersIn(read, editions);
  const incomplete = incompleteSheets(read);
  const titles = replacedSheets(read).map(({ sheet }) => sheet);
  const replaced = seenTitles(titles, read);
  return {
    ...(incomplete.length > 0 && { incomplete }),
    ...(replaced.length > 0 && { replaced }),
    ...emptiedIn(read, editions),
    ...(strangers.length > 0 && { strangers }),
  };
}

function strangersIn({ sheets }: Grid, editions: readonly Edition[]): readonly Stranger[] {
  const marks = sheets.flatMap((sheet) => markOf(sheet) ?? []);
  const unknown = marks.filter(({ roadmap: id }) => !editions.some(({ roadmap }) => roadmap.id === id));
  const once = new Map(
    unknown.map(({ roadmap, version }) => [`${roadmap} ${version}`, { roadmap, version }]),
  );
  return [...once.values()];
}

/** The edition of a validation, as the revision of the template drew it that the workbook follows. @param editions oldest first. */
function editionNamed(
  editions: readonly Edition[],
  { id, version }: ReadPlan["validation"]["roadmap"],
  read: Grid,
): Edition {
  const drawn = editions.filter(({ roadmap }) => roadmap.id === id && roadmap.version === version);
  const [found] = drawn.length > 1 ? editionIn(withoutReplaced(read), [...drawn].reverse()) : drawn;
  if (!found) throw new Error(`no edition ${id} ${version} is shipped`);
  return found;
}

/** A plan that was judged, with what may be done with it. */
function judgedPlan(
  { validation, columns }: Required<Pick<JudgedPlan, "validation" | "columns">>,
  own: Grid,
  of: { readonly template: Edition; readonly editions: readonly Edition[] },
): JudgedPlan {
  const { template } = of;
  const isBlank = isOfTemplate(own, template) && isUnanswered(own, template);
  return {
    ...{ validation, columns, sheets: sheetChoices(own, template) },
    ...offerFor(validation, own, of),
    ...(isBlank && { isUnanswered: true }),
  };
}

/** What the highlights of any of the templates show. */
function litIn(shares: readonly Share<Edition>[]): LitCells {
  const lit = shares.flatMap(({ grid, template }) =>
    holdsPlan(grid, template) ? [litCells(grid, template)] : [],
  );
  return (severity, cell) => lit.some((isLit) => isLit(severity, cell));
}

/**
 * The engine over these editions.
 * @param editions those of a programme oldest first: a workbook is validated against the newest one that it is a plan
 *   of; programmes in the order in which they are offered.
 * @param talk words of their rules, in the language of the workbook.
 */
export function engineOf(editions: readonly Edition[], talk: ReturnType<typeof ruleTalk>): Engine {
  const programmes = programmesOf(editions);

  const sharesIn = (read: Grid): readonly Share<Edition>[] => {
    const grid = withoutReplaced(read);
    return shareOut(
      grid,
      programmes.flatMap((newestFirst) => editionIn(grid, newestFirst)),
    );
  };
  /** The same, without the sheets that a command left unfinished. */
  const finishedShares = (read: Grid): readonly Share<Edition>[] => sharesIn(withoutIncomplete(read));
  const editionOf = ({ roadmap }: ReadPlan["validation"], read: Grid): Edition =>
    editionNamed(editions, roadmap, read);
  /** What is read of a workbook for the plan that was validated. */
  const ownGrid = (grid: Grid, edition: Edition): Grid =>
    sharesIn(grid).find(({ template }) => template === edition)?.grid ?? grid;
  const compared = ({ grid, validation }: ReadPlan): ComparedWorkbook => {
    const template = editionOf(validation, grid);
    return { grid: ownGrid(grid, template), template, validation };
  };

  function* steps(read: Grid, today: string): Steps<Outcome> {
    const unfinished = unreadSheets(read, editions);
    const plans: JudgedPlan[] = [];
    for (const { template, grid: own } of finishedShares(read)) {
      yield;
      const outcome = yield* validating(own, template, today);
      if (outcome.status !== "validated") continue;
      yield;
      const columns = columnChoices(own, template);
      yield;
      plans.push(judgedPlan({ ...outcome, columns }, own, { template, editions }));
    }
    const [first, ...others] = plans;
    if (!first) return { status: "not-a-plan", ...unfinished };
    return { status: "validated", ...first, ...(others.length > 0 && { others }), ...unfinished };
  }

  return {
    validating: steps,
    validate: (read, today) => finish(steps(read, today)),
    strangers: (grid) => strangersIn(grid, editions),
    ruledCells: (read) =>
      finishedShares(read).flatMap(({ grid, template }) =>
        holdsPlan(grid, template) ? ruledCells(grid, template) : [],
      ),
    litCells: (read) => litIn(finishedShares(read)),
    drawReport(validation, checkedAt, grid) {
      const edition = editionOf(validation, grid);
      const report = makeReport(validation, checkedAt, messages, talk);
      const choice = { category: "", organization: report.organization, fiscalYear: "" };
      const drawing = drawReport({ template: edition, words: edition.words, choice }, report);
      const { title = drawing.title } = settleTitles({ title: drawing.title }, grid);
      const place = reportPlace(ownGrid(grid, edition), edition);
      return { drawing: { ...drawing, title }, place, rows: report.rows.length };
    },
    takeovers: takeoversOver(finishedShares),
    withdrawals: withdrawalsOver(finishedShares, editions),
    prepareUpdate: (read, roadmap, today) =>
      updateOf(finishedShares(read), { editions, read, roadmap, today }),
    views: planViews(compared),
    compare: (previous, current, today) => comparePlans(compared(previous), compared(current), today),
  };
}
