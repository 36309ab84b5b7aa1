import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { Fragment, useId } from "react";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { ReferenceItem, ReferenceSection } from "../../core/reference/reference";
import type { ReferenceMessages } from "../../locales/view-messages";
import { ReferenceEntry } from "./reference-entry";

export interface ReferenceSectionProps {
  readonly section: ReferenceSection;
  readonly isOpen: boolean;
  readonly isFromFile: boolean;
  /** Id of the fiscal year in view; null when the plan does not say. */
  readonly year: string | null;
  readonly words: ReferenceMessages;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  section: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "&[open] > summary > svg": { transform: "rotate(180deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 4px",
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, marginLeft: "auto", color: tokens.colorNeutralForeground3 },
  source: { ...typographyStyles.caption1, margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  widest: { ...typographyStyles.body1Strong, margin: "12px 0 4px", color: tokens.colorBrandForeground1 },
  under: { ...typographyStyles.caption1Strong, margin: "8px 0 4px", color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: "0 0 8px", padding: 0 },
});

interface Group {
  readonly under: readonly string[];
  readonly items: readonly ReferenceItem[];
}

/** Items in a row that stand under the same thing. */
function groupsOf(items: readonly ReferenceItem[]): readonly Group[] {
  const groups: { readonly under: readonly string[]; readonly items: ReferenceItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.under.join("\n") === item.under.join("\n")) last.items.push(item);
    else groups.push({ under: item.under, items: [item] });
  }
  return groups;
}

/** What one sheet publishes: its items, under what they stand under. */
export function ReferenceSectionView({
  section,
  isOpen,
  isFromFile,
  year,
  words,
  onGoTo,
}: ReferenceSectionProps) {
  const styles = useStyles();
  const id = useId();
  const groups = groupsOf(section.items);
  return (
    <details className={styles.section} open={isOpen}>
      <summary className={styles.summary}>
        <h3 id={id} className={styles.title} lang="fr-CA">
          {section.title}
        </h3>
        <span className={styles.count}>{words.found(section.items.length)}</span>
        <ChevronDown16Regular className={styles.chevron} aria-hidden />
      </summary>
      {section.source !== null && <p className={styles.source}>{words.source(section.source)}</p>}
      {groups.map(({ under, items }, place) => (
        <Fragment key={items[0]?.id}>
          {under.map((text, depth) => {
            // What is the same as in the group before is not said again.
            if (
              groups[place - 1]?.under.slice(0, depth + 1).join("\n") === under.slice(0, depth + 1).join("\n")
            )
              return null;
            const isWidest = depth === 0 && under.length > 1;
            const Heading = isWidest || under.length === 1 ? "h4" : "h5";
            return (
              <Heading key={text} className={isWidest ? styles.widest : styles.under} lang="fr-CA">
                {text}
              </Heading>
            );
          })}
          <ul className={styles.list} aria-labelledby={id}>
            {items.map((item) => (
              <ReferenceEntry
                key={item.id}
                item={item}
                isFromFile={isFromFile}
                year={year}
                words={words}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </Fragment>
      ))}
    </details>
  );
}
