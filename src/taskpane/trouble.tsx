import { Body1, Body1Strong, Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons";
import type { FailureWords } from "../locales/messages";

export interface TroubleProps {
  readonly trouble: FailureWords;
  /** What the failure left in the workbook. */
  readonly remains?: string | null;
  /** For a support call, in English. */
  readonly detail: string;
  readonly detailLabel: string;
  readonly onAction: () => void;
}

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { color: tokens.colorStatusDangerForeground1 },
  text: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", minWidth: 0 },
  detail: { ...typographyStyles.caption1, maxWidth: "100%", overflowWrap: "anywhere" },
});

/** What went wrong, what to do, and the one button that does it. */
export function Trouble({ trouble, remains = null, detail, detailLabel, onAction }: TroubleProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.box}>
      <ErrorCircle20Filled className={styles.icon} aria-hidden />
      <div className={styles.text}>
        <Body1Strong>{trouble.title}</Body1Strong>
        <Body1>{trouble.explanation}</Body1>
        {remains !== null && <Body1>{remains}</Body1>}
        <Button onClick={onAction}>{trouble.action}</Button>
        <details className={styles.detail}>
          <summary>{detailLabel}</summary>
          <span lang="en">{detail}</span>
        </details>
      </div>
    </div>
  );
}
