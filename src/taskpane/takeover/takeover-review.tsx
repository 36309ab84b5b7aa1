import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Notice } from "../../app/session";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { Messages } from "../../locales/messages";
import { CellBox, CellName, useBoxStyles } from "../parts/cell-box";
import { ShortList } from "../parts/short-list";

export interface TakeoverReviewProps {
  readonly notice: Notice | null;
  readonly words: Messages;
  readonly onGoTo: (cell: FindingCell) => void;
}

interface Line {
  readonly cell: FindingCell | null;
  readonly text: string;
}

const SHOWN = 8;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

/** What a table that was taken over leaves to be reviewed, with links to the cells. */
export function TakeoverReview({ notice, words, onGoTo }: TakeoverReviewProps) {
  const styles = useStyles();
  if (notice?.kind !== "taken-over" || notice.listed.length + notice.doubtful.length === 0) return null;
  const own = words.takeover;
  const doubtful = notice.doubtful.map(({ to, value, after, doubt }): Line => ({
    cell: to,
    text: `${own.conversion(own.shown(value), own.shown(after), 1)} – ${own.doubts[doubt]}`,
  }));
  const listed = notice.listed.map(({ from, value, why }): Line => ({
    // A file is not open: its cells are only named.
    cell: notice.file === null ? from : null,
    text:
      notice.file === null
        ? `${own.shown(value)} – ${own.reasons[why]}`
        : own.listing(words.findings.cell(from.sheet, from.address), own.shown(value), own.reasons[why]),
  }));
  return (
    <section className={styles.section} aria-label={own.review}>
      <Group title={own.doubtful} lines={doubtful} words={words} onGoTo={onGoTo} />
      <Group title={own.notTaken} lines={listed} words={words} onGoTo={onGoTo} />
    </section>
  );
}

interface GroupProps extends Pick<TakeoverReviewProps, "words" | "onGoTo"> {
  readonly title: string;
  readonly lines: readonly Line[];
}

function Group({ title, lines, words, onGoTo }: GroupProps) {
  const styles = useStyles();
  const { item } = useBoxStyles();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ShortList items={lines} shownAtFirst={SHOWN} labelledBy={id} words={words.findings}>
        {({ cell, text }, place) => (
          <li key={`${place} ${text}`} className={item}>
            <CellBox cell={cell} words={words.findings} onGoTo={onGoTo}>
              {cell && <CellName cell={cell} words={words.findings} />}
              <span>{text}</span>
            </CellBox>
          </li>
        )}
      </ShortList>
    </div>
  );
}
