import {
  Caption1,
  Caption1Strong,
  makeStaticStyles,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Ready } from "../../app/session";
import type { Severity } from "../../core/programme/finding/facts";
import type { Messages } from "../../locales/messages";
import { touredAs } from "../tour/toured-as";
import { CountFilter } from "./count-filter";

export interface PlanBarProps {
  readonly plan: Ready;
  /** Severities that the list is kept to; all of them when there is none. */
  readonly kept: ReadonlySet<Severity>;
  readonly onKeep: (kept: ReadonlySet<Severity>) => void;
  readonly words: Messages;
}

/** What comes into view by the keyboard is not hidden under the bar. */
const useScrollRoom = makeStaticStyles({ html: { scrollPaddingTop: "76px" } });

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    // To the edges of the page, over what scrolls under it.
    margin: "-8px -16px 0",
    padding: "4px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  state: { color: tokens.colorNeutralForeground2 },
});

/** Whose plan it is, what is left to do and how it stands: in view wherever the page is scrolled. */
export function PlanBar({ plan, kept, onKeep, words }: PlanBarProps) {
  const styles = useStyles();
  useScrollRoom();
  const { organization, fiscalYear, followUp, verdict } = plan.validation;
  const { page, verdict: verdicts } = words;
  const parts = [organization ?? page.noOrganization, fiscalYear, followUp].filter(Boolean);
  return (
    <div className={styles.bar} {...touredAs("bar")}>
      <div className={styles.line}>
        <h2 className={styles.title}>{parts.join(" · ")}</h2>
        <span className={styles.state}>
          <Caption1Strong title={verdicts.said(verdict)}>{verdicts.names[verdict]}</Caption1Strong>
          {plan.validated?.isChanged && <Caption1>, {page.changedSince}</Caption1>}
        </span>
      </div>
      <CountFilter findings={plan.validation.findings} kept={kept} onKeep={onKeep} words={words} />
    </div>
  );
}
