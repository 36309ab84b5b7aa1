import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import type { Notice, Ready } from "../app/session";
import type { FindingCell } from "../core/programme/finding/facts";
import type { RuleTalk } from "../locales/describe-finding";
import type { Messages } from "../locales/messages";
import type { Item } from "./news-item";
import type { Offers } from "./offers";
import { answerNews, marksNews, noticeNews } from "./notice-news";
import { useClosed } from "./use-closed";

export interface NewsProps {
  readonly plan: Ready;
  readonly words: Messages;
  readonly talk: RuleTalk;
  /** Shows a hidden cell. */
  readonly onShow: (cell: FindingCell) => void;
  readonly offers: Offers;
  /** The step after an insertion. */
  readonly next?: ReactNode;
}

const useStyles = makeStyles({
  news: { marginTop: "8px", display: "flex", flexDirection: "column", gap: "8px" },
  // A message that offers nothing has as much room under it as above.
  actions: { ":empty": { marginTop: 0 } },
});

/** What was asked for anywhere on the page. */
const comingIntoView: readonly Notice["kind"][] = [
  "hidden-cell",
  "corrected",
  "corrections-undone",
  "columns-mapped",
  "sheets-chosen",
  "restored",
  "taken-over",
];

/** Marks that were offered for what « Valider » read, which has changed since. */
const isPast = ({ marks, validated }: Ready): boolean =>
  marks.status === "offered" && validated?.isChanged !== false;

/** What the last command has to say besides the findings. */
export function News({ plan, words, talk, onShow, offers, next }: NewsProps) {
  const { notice, marks, validated } = plan;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // What the last command says takes the place of what an earlier one said of its marks; their failure stays.
  const isOver = marks.status !== "failed" && (notice !== null || isPast(plan));
  const items = [
    ...answerNews(plan, words),
    ...noticeNews(notice, words, talk),
    ...(isOver ? [] : marksNews(marks, words)),
  ];
  const { left, onClose } = useClosed(notice ?? validated?.at ?? marks, items);
  // A correction or a choice is asked for anywhere in the list: what became of it comes into view.
  useEffect(() => {
    if (notice && comingIntoView.includes(notice.kind)) box.current?.scrollIntoView({ block: "nearest" });
  }, [notice]);
  if (left.length === 0) return null;
  return (
    <div ref={box} className={styles.news}>
      <Notices
        items={left}
        show={words.notices.show}
        onShow={onShow}
        offers={offers}
        next={next}
        close={words.page.close}
        onClose={onClose}
      />
    </div>
  );
}

interface NoticesProps {
  readonly items: readonly Item[];
  /** Button of a hidden cell, and what it does; without them there is none. */
  readonly show?: string;
  readonly onShow?: (cell: FindingCell) => void;
  /** Without them nothing is offered. */
  readonly offers?: Offers;
  /** Stands beside the messages that have a next step. */
  readonly next?: ReactNode;
  /** Button that closes a message; without it messages stay. */
  readonly close?: string;
  readonly onClose?: (text: string) => void;
}

/** Messages, one under the other. */
export function Notices({ items, show, onShow, offers, next, close, onClose }: NoticesProps) {
  const styles = useStyles();
  return items.map(({ intent, text, hidden, offer, hasNext }) => (
    <MessageBar key={text} intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        {...(onClose && {
          containerAction: (
            <Button
              appearance="transparent"
              icon={<Dismiss20Regular />}
              aria-label={close}
              title={close}
              onClick={() => {
                onClose(text);
              }}
            />
          ),
        })}
      >
        {hasNext && next}
        {offer && offers && (
          <Button size="small" onClick={offers[offer].onClick}>
            {offers[offer].label}
          </Button>
        )}
        {hidden && onShow && (
          <Button
            size="small"
            onClick={() => {
              onShow(hidden);
            }}
          >
            {show}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  ));
}
