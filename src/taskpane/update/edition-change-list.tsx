import { Body1, Body1Strong, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { EditionChanges } from "../../core/migration/update";
import type { Messages } from "../../locales/messages";

export interface EditionChangeListProps {
  readonly changes: EditionChanges;
  readonly words: Messages["update"];
}

const useStyles = makeStyles({
  list: { margin: "2px 0 0", paddingInlineStart: "18px" },
  item: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
  values: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "8px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0 },
});

/** What a newer edition changes: one list a kind of change. */
export function EditionChangeList({ changes, words }: EditionChangeListProps) {
  const rows = ["rowsAdded", "rowsRemoved"] as const;
  const columns = ["columnsAdded", "columnsRemoved"] as const;
  if (Object.values(changes).every(({ length }) => length === 0)) return <Body1>{words.noChanges}</Body1>;
  return (
    <>
      <Texts changes={changes} words={words} />
      {rows.map((kind) => (
        <Lines
          key={kind}
          title={words.changes[kind]}
          lines={changes[kind].map(({ sheet, row, wording }) => words.row(sheet, row, wording))}
        />
      ))}
      {columns.map((kind) => (
        <Lines
          key={kind}
          title={words.changes[kind]}
          lines={changes[kind].map(({ sheet, header }) => words.column(sheet, header))}
        />
      ))}
      <Lines
        title={words.changes.columnsByYear}
        lines={changes.columnsByYear.map(({ sheet, header, about }) =>
          words.byYear(words.column(sheet, header), about),
        )}
      />
    </>
  );
}

function Texts({ changes: { texts }, words }: EditionChangeListProps) {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <div>
      <Body1Strong>{words.changes.texts}</Body1Strong>
      <ul className={styles.list} aria-label={words.changes.texts}>
        {texts.map(({ sheet, row, header, isTarget, before, after }) => (
          <li key={`${sheet} ${row} ${header}`} className={styles.item}>
            {words.text(sheet, row, header)}
            <dl className={styles.values}>
              <dt>{words.was}</dt>
              <dd className={styles.value}>{words.value(before, isTarget)}</dd>
              <dt>{words.is}</dt>
              <dd className={styles.value}>{words.value(after, isTarget)}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <Body1Strong>{title}</Body1Strong>
      <ul className={styles.list} aria-label={title}>
        {lines.map((line) => (
          <li key={line} className={styles.item}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
