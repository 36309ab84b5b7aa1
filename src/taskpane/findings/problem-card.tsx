import { Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { weightOf, type Card } from "../../app/cards";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { useBoxStyles } from "../parts/cell-box";
import { FindingItem } from "./finding-item";

export interface ProblemCardProps {
  readonly card: Card;
  readonly problem: NonNullable<Card["problem"]>;
  readonly words: Messages;
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  left: { color: tokens.colorNeutralForeground2 },
  parts: { display: "flex", flexDirection: "column", gap: "2px", margin: "4px 0 0", padding: 0 },
});

/** Several findings that are one problem: what is wrong, then what is left to do about it, each part with its cell. */
export function ProblemCard({ card, problem, words, talk, onGoTo }: ProblemCardProps) {
  const frame = useBoxStyles();
  const styles = useStyles();
  const id = useId();
  const [{ facts }] = card.findings;
  return (
    <li className={mergeClasses(frame.item, frame.box, frame[weightOf(card)])}>
      <h4 className={styles.title} id={id}>
        {words.page.problem(problem.item.name, facts)}
      </h4>
      {problem.left.length > 0 && (
        <Caption1 className={styles.left}>{words.page.left(problem.left.map(talk.stepOf))}</Caption1>
      )}
      <ul className={styles.parts} aria-labelledby={id}>
        {card.findings.map((finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            severity={finding.severity}
            saysFix
            saysRule
            isPart
            words={words.findings}
            talk={talk}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
    </li>
  );
}
