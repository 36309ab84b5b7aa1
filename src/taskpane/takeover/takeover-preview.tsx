import { Body1, Body1Strong, Caption1, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { conversionsOf, fatesOf, type ColumnConversions } from "../../app/takeover-draft";
import type { OfferedTable, OfferedTarget } from "../../core/takeover/offer";
import type { Takeover } from "../../core/takeover/takeover";
import type { Messages } from "../../locales/messages";
import { ShortList } from "../parts/short-list";

export interface TakeoverPreviewProps {
  readonly takeover: Takeover;
  readonly offered: { readonly table: OfferedTable; readonly target: OfferedTarget };
  readonly words: Messages;
}

/** Lines that show until the others are asked for, and cells that a sentence names. */
const SHOWN = 5;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { ...typographyStyles.caption1, listStyleType: "none", overflowWrap: "anywhere" },
});

/** What becomes of each value, before anything is written. */
export function TakeoverPreview({ takeover, offered, words }: TakeoverPreviewProps) {
  const styles = useStyles();
  const own = words.takeover;
  const title = useId();
  const [taken, commented, listed] = [
    fatesOf(takeover, "taken"),
    fatesOf(takeover, "commented"),
    fatesOf(takeover, "listed"),
  ];
  const { outside } = offered.table;
  return (
    <section className={styles.preview} aria-labelledby={title}>
      <Body1Strong id={title}>{own.preview}</Body1Strong>
      <Body1>
        {own.counts({
          ...{ table: takeover.target, rows: takeover.rows },
          ...{ taken: taken.length, commented: commented.length, listed: listed.length },
          doubtful: taken.filter(({ doubt }) => doubt).length,
        })}
      </Body1>
      <Conversions all={conversionsOf(takeover)} target={offered.target} words={words} />
      <Lines
        title={own.commented}
        words={words}
        lines={commented.map(({ from, value, why }) =>
          own.comment(from.address, own.shown(value), why ? own.refusals[why] : null),
        )}
      />
      <Lines
        title={own.listed}
        words={words}
        lines={listed.map(({ from, value, why }) =>
          own.listing(from.address, own.shown(value), own.reasons[why]),
        )}
      />
      {outside.length > 0 && (
        <Caption1>{own.outside(outside.slice(0, SHOWN), Math.max(0, outside.length - SHOWN))}</Caption1>
      )}
    </section>
  );
}

interface ConversionsProps {
  readonly all: readonly ColumnConversions[];
  readonly target: OfferedTarget;
  readonly words: Messages;
}

function Conversions({ all, target: { named }, words }: ConversionsProps) {
  const own = words.takeover;
  return all.map(({ column, conversions }) => (
    <Lines
      key={column}
      title={own.conversions(named.find((each) => each.column === column)?.header ?? column)}
      words={words}
      lines={conversions.map(({ before, after, count, doubt }) => {
        const said = own.conversion(own.shown(before), own.shown(after), count);
        return doubt ? `${said} – ${own.doubts[doubt]}` : said;
      })}
    />
  ));
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly words: Messages;
}

function Lines({ title, lines, words }: LinesProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <div>
      <Caption1 id={id}>
        <b>{title}</b>
      </Caption1>
      <ShortList items={lines} shownAtFirst={SHOWN} labelledBy={id} words={words.findings}>
        {(line, place) => (
          <li key={`${place} ${line}`} className={styles.line}>
            {line}
          </li>
        )}
      </ShortList>
    </div>
  );
}
