import { Body1, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Card, CardGroup } from "../../app/cards";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { useGrowing } from "../parts/use-growing";
import { FindingItem } from "./finding-item";
import { ProblemCard } from "./problem-card";

export interface CardListProps {
  readonly groups: readonly CardGroup[];
  readonly words: Messages;
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "2px" },
  heading: { display: "flex", alignItems: "baseline", gap: "8px" },
  title: { ...typographyStyles.caption1Strong, margin: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0 },
});

/** The first cards of the groups, so many in all. */
function firstCards(groups: readonly CardGroup[], most: number): readonly CardGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const cards = group.cards.slice(0, Math.max(0, left));
    left -= cards.length;
    return cards.length > 0 ? [{ ...group, cards }] : [];
  });
}

/** Cards, group by group; those further down are made as they come into view. */
export function CardList({ groups, words, talk, onGoTo }: CardListProps) {
  const total = groups.reduce((sum, { cards }) => sum + cards.length, 0);
  const { made, end } = useGrowing(total);
  if (groups.length === 0) return <Body1>{words.page.noMatch}</Body1>;
  return (
    <>
      {firstCards(groups, made).map((group) => (
        <Group key={group.key} group={group} words={words} talk={talk} onGoTo={onGoTo} />
      ))}
      {made < total && <div ref={end} />}
    </>
  );
}

interface GroupProps extends Omit<CardListProps, "groups"> {
  readonly group: CardGroup;
}

function titleOf({ item, sheet }: CardGroup, { page, findings }: Messages): string {
  if (item) return page.item(item.subject, item.name);
  return sheet ?? findings.wholeWorkbook;
}

function Group({ group, words, ...others }: GroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.heading}>
        <h3 className={styles.title} id={id}>
          {titleOf(group, words)}
        </h3>
        <Caption1 className={styles.count}>{words.page.findings(group.count)}</Caption1>
      </div>
      <ul className={styles.list} aria-labelledby={id}>
        {group.cards.map((card) => (
          <KeptCard key={card.key} card={card} words={words} {...others} />
        ))}
      </ul>
    </section>
  );
}

interface CardItemProps extends Omit<CardListProps, "groups"> {
  readonly card: Card;
}

/** Every reading makes its findings anew: those that say what they said are the same. */
const isSameCard = (one: Card, other: Card): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** A card is made again when what it says changes, not when others come. */
const KeptCard = memo(CardItem, ({ card, ...before }, { card: now, ...after }) => {
  const isSame = before.words === after.words && before.talk === after.talk && before.onGoTo === after.onGoTo;
  return isSame && isSameCard(card, now);
});

function CardItem({ card, words, talk, onGoTo }: CardItemProps) {
  const { problem, findings } = card;
  if (problem) return <ProblemCard card={card} problem={problem} words={words} talk={talk} onGoTo={onGoTo} />;
  const [finding] = findings;
  return (
    <FindingItem
      finding={finding}
      severity={finding.severity}
      saysFix
      saysRule
      words={words.findings}
      talk={talk}
      onGoTo={onGoTo}
    />
  );
}
