import { Caption1, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTones, type Tone } from "./tones";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: "14px", rowGap: "2px" },
  entry: { display: "inline-flex", alignItems: "center", gap: "6px" },
  sign: { flexShrink: 0, width: "12px", height: "12px", overflow: "visible" },
});

export interface LegendProps {
  readonly entries: readonly { readonly label: string; readonly sign: ReactNode }[];
}

/** What the signs of a picture stand for. A screen reader has the table instead. */
export function Legend({ entries }: LegendProps) {
  const styles = useStyles();
  return (
    <div className={styles.legend} aria-hidden>
      {entries.map(({ label, sign }) => (
        <span key={label} className={styles.entry}>
          <svg className={styles.sign} viewBox="0 0 12 12" focusable="false">
            {sign}
          </svg>
          <Caption1>{label}</Caption1>
        </span>
      ))}
    </div>
  );
}

export function ToneSign({ tone }: { readonly tone: Tone }) {
  return <rect className={useTones()[tone]} width="12" height="12" />;
}
