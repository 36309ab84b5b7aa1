import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
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
}

const useStyles = makeStyles({
  walk: { display: "flex", flexDirection: "column", gap: "6px" },
  steps: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px", rowGap: "4px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
});

/** From finding to finding: its cell is selected in the sheet, and what it says is shown here, with its correction. */
export function FindingWalk({ findings, words, talk, onGoTo }: FindingWalkProps) {
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
        <Caption1 role="status" className={styles.quiet}>
          {stop && (place === null ? words.walk.gone : words.walk.place(place + 1, all.length))}
        </Caption1>
      </div>
      {current && (
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
      icon={isNext ? <ChevronRight16Regular /> : <ChevronLeft16Regular />}
      iconPosition={isNext ? "after" : "before"}
      aria-label={isNext ? words.nextName : words.previousName}
      disabledFocusable={to === null}
      onClick={() => {
        if (to) onStep(to);
      }}
    >
      {words[direction]}
    </Button>
  );
}
