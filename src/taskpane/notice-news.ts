import { countFindings } from "../app/count-findings";
import type {
  ChoicesMade,
  Correction,
  CorrectionsUndone,
  DecisionsKept,
  IncompleteRemoved,
  Marks,
  NoPlanNotice,
  Notice,
  Ready,
  Restored,
} from "../app/session";
import type { FindingCell } from "../core/programme/finding/facts";
import type { RuleTalk } from "../locales/describe-finding";
import type { Messages } from "../locales/messages";
import { hiddenItem } from "./hidden-news";
import { named, typedNews, type Item } from "./news-item";
import { remainsText } from "./remains";
import { takeoverNews } from "./takeover/takeover-news";
import { refilledNews, withdrawnNews } from "./withdrawal-news";
import { updateNews } from "./update/update-news";
import { yearNews } from "./year-news";

/** What « Valider » answers, while nothing changed and no other command had something to say. */
export function answerNews({ validated, notice, validation }: Ready, words: Messages): readonly Item[] {
  if (!validated || validated.isChanged || notice) return [];
  const { page, verdict } = words;
  const { error, toFill, warning } = countFindings(validation.findings);
  switch (validation.verdict) {
    case "compliant":
      return [{ intent: "success", text: page.ready(warning) }];
    case "incomplete":
      return [{ intent: "info", text: page.toComplete(toFill, warning) }];
    case "to-correct":
      if (error > 0) return [{ intent: "info", text: page.toCorrect(error, toFill, warning) }];
      return [{ intent: "warning", text: verdict.said(validation.verdict) }];
    case "inconclusive":
      return [{ intent: "warning", text: verdict.said(validation.verdict) }];
  }
}

/** What the last command has to say besides the findings, in words. */
export function noticeNews(notice: Notice | null, words: Messages, talk: RuleTalk): readonly Item[] {
  const { notices } = words;
  switch (notice?.kind) {
    case "corrected":
      return correctionNews(notice, words, talk);
    case "corrections-undone":
      return undoneNews(notice, words);
    case "columns-mapped":
      return choicesNews(notice, words.columns);
    case "sheets-chosen":
      return choicesNews(notice, words.sheets);
    case "restored":
      return restoredNews(notice, words);
    case "inserted":
      return insertedNews(notice, words);
    case "hidden-cell":
      return [hiddenItem(notice, words)];
    case "incomplete-removed":
    case "cleared":
    case "no-plan":
    case "withdrawn":
    case "refilled":
    case "opening-set":
      return noPlanNews(notice, words);
    case "year-shown":
      return yearNews(notice, words);
    case "update-planned":
    case "updated":
    case "replaced-removed":
      return updateNews(notice, words);
    case "taken-over":
      return takeoverNews(notice, words);
    case "template-present":
      return [{ intent: "info", text: notices.templatePresent }];
    case "report-written":
      return [
        writtenItem(notice, words),
        ...(notice.setAside === null
          ? []
          : [{ intent: "warning", text: words.report.setAside(notice.setAside) } as const]),
        ...rivalNews(notice.rivals, words.report),
        ...notesNews(notice, words.report),
        ...decisionsNews(notice.decisions, words),
        ...typedNews(notice.typed, words),
      ];
    case "catalogue":
      return [
        { intent: "success", text: words.catalogue.added(notice.title, notice.isNew) },
        ...(notice.setAside === undefined
          ? []
          : [{ intent: "warning", text: words.catalogue.setAside(notice.setAside) } as const]),
        ...rivalNews(notice.rivals, words.catalogue),
        ...notesNews(notice, words.catalogue),
      ];
    case undefined:
      return [];
  }
}

/** That the report is written; or, for a decision, what became of it. */
function writtenItem(
  { title, rows, decided }: Extract<Notice, { kind: "report-written" }>,
  { report, page }: Messages,
): Item {
  if (!decided) return { intent: "success", text: `${report.written(title, rows)} ${report.undoNotice}` };
  return { intent: decided === "justified" ? "success" : "warning", text: page.justify.done[decided](title) };
}

/** What became of an insertion. */
function insertedNews(notice: Extract<Notice, { kind: "inserted" }>, words: Messages): readonly Item[] {
  const { notices } = words;
  return [
    { intent: "success", text: notices.inserted, hasNext: true },
    ...(notice.renamed.length > 0
      ? [{ intent: "warning", text: notices.renamed(notice.renamed) } as const]
      : []),
    ...typedNews(notice.typed, words),
  ];
}

/** Sheets of which nothing told which was in use. */
const rivalNews = (
  rivals: readonly string[] = [],
  words: Pick<Messages["report"], "rivals">,
): readonly Item[] => (rivals.length === 0 ? [] : [{ intent: "warning", text: words.rivals(rivals) }]);

/** What this version of Excel does not tell, where a sheet of ours was written anew. */
const notesNews = (
  { notesUnseen }: { readonly notesUnseen?: true },
  words: Pick<Messages["report"], "notesUnseen">,
): readonly Item[] => (notesUnseen ? [{ intent: "info", text: words.notesUnseen }] : []);

/** What became of the decisions of the last report, as it was counted. */
function decisionsNews(kept: DecisionsKept | undefined, { report }: Messages): readonly Item[] {
  if (!kept) return [];
  const isWhole = kept.detached + kept.lost === 0;
  return [{ intent: isWhole ? "info" : "warning", text: report.decisions(kept) }];
}

/** What a command has to say where there may be no plan. */
export function noPlanNews(notice: NoPlanNotice, words: Messages): readonly Item[] {
  switch (notice.kind) {
    case "incomplete-removed":
      return removedNews(notice, words);
    case "cleared":
      return clearedNews(notice.count, notice.left, words);
    case "withdrawn":
      return withdrawnNews(notice, words);
    case "refilled":
      return refilledNews(notice, words);
    case "no-plan":
      return [{ intent: "info", text: words.page.noPlan }];
    case "opening-set":
      return [
        notice.opens
          ? { intent: "success", text: words.opening.opens, offer: "stop-opening" }
          : { intent: "success", text: words.opening.stopped },
      ];
  }
}

/** What became of unfinished sheets. */
function removedNews(
  { removed, typed }: IncompleteRemoved,
  { incomplete, findings }: Messages,
): readonly Item[] {
  const cells = typed.map(({ sheet, address }) => findings.cell(sheet, address));
  return [
    { intent: removed.length > 0 ? "success" : "info", text: incomplete.removed(removed) },
    ...(cells.length > 0 ? [{ intent: "warning", text: incomplete.kept(cells) } as const] : []),
  ];
}

/** Cells that were left as they are, reason by reason. */
function leftTexts(left: Correction["left"], { fixes, findings }: Messages): readonly string[] {
  const reasons = [...new Set(left.map(({ reason }) => reason))];
  return reasons.map((why) => {
    const places = left
      .filter(({ reason }) => reason === why)
      .map(({ cell }) => findings.cell(cell.sheet, cell.address));
    return fixes.left[why](places.slice(0, named), Math.max(0, places.length - named));
  });
}

/** What became of corrections that were taken back. */
function undoneNews({ cells, left }: CorrectionsUndone, words: Messages): readonly Item[] {
  return [
    { intent: cells > 0 ? "success" : "info", text: words.undo.fixes.done(cells) },
    ...leftTexts(left, words).map((text): Item => ({ intent: "warning", text })),
  ];
}

function correctionNews(
  { cells, outdated, left, remaining, replaced }: Correction,
  words: Messages,
  talk: RuleTalk,
): readonly Item[] {
  const { fixes, findings, undo } = words;
  const placeOf = ({ sheet, address }: FindingCell) => findings.cell(sheet, address);
  const warnings = [
    ...(outdated > 0 ? [fixes.outdated(outdated)] : []),
    ...leftTexts(left, words),
    ...(remaining.length > 0
      ? [
          fixes.remaining(
            remaining
              .slice(0, named)
              .map(({ rule, cells: [cell] }) =>
                cell ? `${talk.nameOf(rule)} (${placeOf(cell)})` : talk.nameOf(rule),
              ),
            Math.max(0, remaining.length - named),
          ),
        ]
      : []),
  ];
  return [
    replaced
      ? { intent: "success", text: undo.fixes.corrected(cells), offer: "undo-fixes" }
      : { intent: cells > 0 ? "success" : "info", text: fixes.done(cells) },
    ...warnings.map((text): Item => ({ intent: "warning", text })),
  ];
}

/** What became of choices of columns, or of sheets. */
function choicesNews(
  { used, forgotten, outdated, notKept }: ChoicesMade,
  words: Pick<Messages["columns"], "used" | "forgotten" | "outdated" | "notKept">,
): readonly Item[] {
  return [
    ...(used > 0 ? [{ intent: "success", text: words.used(used) } as const] : []),
    ...(forgotten > 0 ? [{ intent: "success", text: words.forgotten(forgotten) } as const] : []),
    ...(outdated > 0 ? [{ intent: "warning", text: words.outdated(outdated) } as const] : []),
    ...(notKept > 0 ? [{ intent: "warning", text: words.notKept(notKept) } as const] : []),
  ];
}

function clearedNews(count: number, left: readonly string[], { notices }: Messages): readonly Item[] {
  const isDone = count > 0 || left.length === 0;
  return [
    ...(isDone ? [{ intent: "success", text: notices.cleared(count) } as const] : []),
    ...(left.length > 0 ? [{ intent: "warning", text: notices.marksLeft(left) } as const] : []),
  ];
}

function restoredNews(
  { done, refused, changed = [], gone = [], remaining }: Restored,
  { integrity }: Messages,
): readonly Item[] {
  const isNothing = [done, refused, changed, gone, remaining].every(({ length }) => length === 0);
  return [
    ...(isNothing ? [{ intent: "info", text: integrity.nothing } as const] : []),
    ...(done.length > 0 ? [{ intent: "success", text: integrity.done(done) } as const] : []),
    ...(refused.length > 0 ? [{ intent: "warning", text: integrity.refused(refused) } as const] : []),
    ...(changed.length > 0 ? [{ intent: "warning", text: integrity.changed(changed) } as const] : []),
    ...(gone.length > 0 ? [{ intent: "warning", text: integrity.gone(gone) } as const] : []),
    ...(remaining.length > 0 ? [{ intent: "warning", text: integrity.remaining(remaining) } as const] : []),
  ];
}

/** What became of our marks. */
export function marksNews(marks: Marks, words: Messages): readonly Item[] {
  switch (marks.status) {
    case "none":
      return [];
    case "offered": {
      const { offered, cost } = words.undo.mark;
      return [{ intent: "info", text: `${offered(marks.cells)} ${cost}`, offer: "mark" }];
    }
    case "failed":
      return [
        {
          intent: "warning",
          text: [
            words.marks.failed(words.failures[marks.code].explanation),
            remainsText(marks.remains, words) ?? [],
          ]
            .flat()
            .join(" "),
        },
      ];
    case "done": {
      const { marked, refused } = marks.outcome;
      const sheets = refused.map(({ sheet }) => sheet);
      return [
        ...(marked > 0 ? [{ intent: "success", text: words.marks.done(marked) } as const] : []),
        ...(sheets.length > 0 ? [{ intent: "warning", text: words.marks.refused(sheets) } as const] : []),
      ];
    }
  }
}
