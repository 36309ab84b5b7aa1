import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

export interface RuleDetailsProps {
  readonly id: string;
  readonly name: string;
  readonly icon: ReactNode;
  /** Label and text of each line. */
  readonly lines: readonly (readonly [string, string])[];
}

const useStyles = makeStyles({
  item: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  details: { "&[open] > summary > svg": { transform: "rotate(180deg)" } },
  summary: {
    display: "flex",
    gap: "8px",
    padding: "6px 4px",
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "flex", alignItems: "center", height: "20px", width: "16px", flexShrink: 0 },
  id: {
    ...typographyStyles.caption1,
    lineHeight: "20px",
    flexShrink: 0,
    minWidth: "48px",
    color: tokens.colorNeutralForeground2,
  },
  name: { ...typographyStyles.body1, minWidth: 0 },
  chevron: { flexShrink: 0, margin: "2px 0 0 auto", color: tokens.colorNeutralForeground3 },
  lines: { ...typographyStyles.caption1, margin: "0 4px 10px 28px" },
  label: { ...typographyStyles.caption1Strong, marginTop: "4px", color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** One rule: its id and its name; the rest for whoever opens it. */
export function RuleDetails({ id, name, icon, lines }: RuleDetailsProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <details className={styles.details}>
        <summary className={styles.summary}>
          <span className={styles.icon}>{icon}</span>
          <span className={styles.id}>{id}</span> <span className={styles.name}>{name}</span>
          <ChevronDown16Regular className={styles.chevron} aria-hidden />
        </summary>
        <dl className={styles.lines}>
          {lines.map(([label, text]) => (
            <div key={label}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.text}>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
