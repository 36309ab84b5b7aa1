import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, SubtractCircle16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { HelpMessages } from "../../locales/help-messages";
import type { About } from "./about";

export interface AboutListProps {
  readonly about: About;
  readonly words: HelpMessages["about"];
}

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "2px",
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  offered: { ...typographyStyles.body1, margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  offers: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  offer: { display: "flex", gap: "8px", padding: "2px 0" },
  icon: { flexShrink: 0, marginTop: "2px" },
  there: { color: tokens.colorStatusSuccessForeground1 },
  absent: { color: tokens.colorNeutralForeground3 },
  said: { flexShrink: 0, minWidth: "32px" },
});

/** The versions of the add-in and of Excel, and what this Excel offers. */
export function AboutList({ about: { version, excel, offers }, words }: AboutListProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <dl className={styles.facts}>
        {version !== null && <Fact label={words.version} value={version} />}
        <Fact
          label={words.excel}
          value={`${excel.version} (${words.platforms[excel.platform] ?? excel.platform})`}
        />
      </dl>
      <p id={id} className={styles.offered}>
        {words.offered}
      </p>
      <ul className={styles.offers} aria-labelledby={id}>
        {offers.map(({ offer, isThere }) => (
          <li key={offer} className={styles.offer}>
            {isThere ? (
              <CheckmarkCircle16Regular className={mergeClasses(styles.icon, styles.there)} aria-hidden />
            ) : (
              <SubtractCircle16Regular className={mergeClasses(styles.icon, styles.absent)} aria-hidden />
            )}
            <span className={styles.said}>{isThere ? words.yes : words.no}</span>
            <span>{words.offers[offer]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
