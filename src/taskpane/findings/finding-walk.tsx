import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { placeOf, stepFrom, walked, type Stop } from "../../app/walk";
import type { Finding } from "../../core/programme/finding/finding";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { FindingItem } from "./finding-item";

export interface FindingWalkProps {
  readonly findings: readonly Finding[];
  readonly words: Messages["findings"];
  readonly talk: RuleTalk;
  readonly onGoTo: (cell: FindingCell) => void;
  /** What is shown elsewhere, as the finding of the selected cell, is not shown here too. */
  readonly isShown?: (finding: Finding) => boolean;
}

const useStyles = makeStyles({
  walk: { display: "flex", flexDirection: "column", gap: "6px" },
  // At the end of the row of commands, above what is said.
  steps: { position: "absolute", top: "4px", right: 0, display: "flex", columnGap: "4px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
});

/** From finding to finding: its cell is selected in the sheet, and what it says is shown here, with its correction. */
export function FindingWalk({ findings, words, talk, onGoTo, isShown = () => false }: FindingWalkProps) {
  const styles = useStyles();
  const [stop, setStop] = useState<Stop | null>(null);
  const all = walked(findings);
  const place = placeOf(all, stop);
  const current = place === null ? undefined : all[place];
  if (all.length === 0) return null;
  const go = (next: Stop) => {
    const [cell] = all[next.place]?.cells ?? [];
    setStop(next);
    if (cell) onGoTo(cell);
  };
  return (
    <div role="group" aria-label={words.walk.name} className={styles.walk}>
      <div className={styles.steps}>
        <Step to={stepFrom(all, stop, -1)} direction="previous" words={words.walk} onStep={go} />
        <Step to={stepFrom(all, stop, 1)} direction="next" words={words.walk} onStep={go} />
      </div>
      <Caption1 role="status" className={styles.quiet}>
        {stop && (place === null ? words.walk.gone : words.walk.place(place + 1, all.length))}
      </Caption1>
      {current && !isShown(current) && (
        <div>
          <Caption1 className={styles.quiet}>
            {current.rule} – {talk.nameOf(current.rule)}
          </Caption1>
          <ul className={styles.list} aria-label={words.walk.current}>
            <FindingItem
              finding={current}
              severity={current.severity}
              saysFix
              words={words}
              talk={talk}
              onGoTo={onGoTo}
            />
          </ul>
        </div>
      )}
    </div>
  );
}

interface StepProps {
  /** None when there is nothing that way. */
  readonly to: Stop | null;
  readonly direction: "previous" | "next";
  readonly words: FindingWalkProps["words"]["walk"];
  readonly onStep: (to: Stop) => void;
}

function Step({ to, direction, words, onStep }: StepProps) {
  const isNext = direction === "next";
  return (
    <Button
      size="small"
      icon={isNext ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
      aria-label={isNext ? words.next : words.previous}
      title={isNext ? words.next : words.previous}
      disabledFocusable={to === null}
      onClick={() => {
        if (to) onStep(to);
      }}
    />
  );
}
