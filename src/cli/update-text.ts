/** What an update would change and what became of it, in lines of text. */
import type { Updated, UpdatePlanned } from "../app/update-notices";
import type { FollowedRoadmap } from "../core/programme/roadmap/followed";
import type { CliMessages } from "../locales/cli-messages";

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

/** What the newer edition changes, and how much of what was typed goes where. */
export function plannedLines(
  roadmap: FollowedRoadmap,
  { from, to, changes, moved, kept, notes }: UpdatePlanned,
  words: CliMessages,
): readonly string[] {
  const { update } = words;
  const isSame = Object.values(changes).every(({ length }) => length === 0);
  const rows = (["rowsAdded", "rowsRemoved"] as const).flatMap((kind) =>
    titled(
      update.changes[kind],
      changes[kind].map(({ sheet, row, wording }) => update.row(sheet, row, wording)),
    ),
  );
  const columns = (["columnsAdded", "columnsRemoved"] as const).flatMap((kind) =>
    titled(
      update.changes[kind],
      changes[kind].map(({ sheet, header }) => update.column(sheet, header)),
    ),
  );
  const byYear = changes.columnsByYear.map(({ sheet, header, about }) =>
    update.byYear(update.column(sheet, header), about),
  );
  const texts = changes.texts.map(({ sheet, row, header, isTarget, before, after }) => {
    const values = `${update.value(before, isTarget)} → ${update.value(after, isTarget)}`;
    return words.label(update.text(sheet, row, header), values);
  });
  return [
    words.updateCommand.plan(roadmap),
    `  ${update.title(from.version, to.version)}`,
    ...(isSame ? [`  ${update.noChanges}`] : []),
    ...titled(update.changes.texts, texts),
    ...rows,
    ...columns,
    ...titled(update.changes.columnsByYear, byYear),
    `  ${update.counts(moved, kept)}`,
    ...(notes > 0 ? [`  ${update.notes(notes)}`] : []),
  ];
}

/** What was moved, what is kept apart, and where the old sheets are. */
export function updatedLines(
  { version, moved, kept, keptSheet, missing, replaced, lapsed = 0 }: Updated,
  { update, cell }: CliMessages,
): readonly string[] {
  const places = missing.map(({ sheet, address }) => cell(sheet, address));
  return [
    `  ${update.done(version, moved, kept, keptSheet)}`,
    `  ${update.oldSheets(replaced)}`,
    ...(places.length > 0 ? [`  ${update.missing(places, 0)}`] : []),
    ...(lapsed > 0 ? [`  ${update.lapsed(lapsed)}`] : []),
  ];
}
