import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FindingCell } from "../../core/programme/finding/facts";
import type { ReferenceField, ReferenceItem } from "../../core/reference/reference";
import type { ReferenceMessages } from "../../locales/view-messages";

export interface ReferenceEntryProps {
  readonly item: ReferenceItem;
  /** The calculation of a rate is what a file says, not what the add-in proposes. */
  readonly isFromFile: boolean;
  readonly year: string | null;
  readonly words: ReferenceMessages;
  readonly onGoTo: (cell: FindingCell) => void;
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    padding: "8px 10px",
    listStyleType: "none",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1, margin: 0 },
  number: { fontWeight: tokens.fontWeightSemibold },
  target: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorBrandForeground1 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  others: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  // A year is not cut in two.
  other: { display: "inline-block" },
  label: { ...typographyStyles.caption1Strong },
  lines: { ...typographyStyles.caption1, margin: 0, paddingLeft: "18px" },
  field: { ...typographyStyles.caption1, margin: 0 },
});

/** An item: what it says, the target of the year in view, then everything else that is published of it. */
export function ReferenceEntry({ item, isFromFile, year, words, onGoTo }: ReferenceEntryProps) {
  const styles = useStyles();
  const { id, title, scope, targets, fields, calculation, cell } = item;
  const inView = targets.find((target) => target.year === year);
  const others = targets.filter((target) => target !== inView);
  return (
    <li className={styles.item}>
      <p className={styles.title} lang="fr-CA">
        {!title.startsWith(id) && <span className={styles.number}>{id}</span>} {title}
      </p>
      {inView && <p className={styles.target}>{words.target(inView.year, inView.text)}</p>}
      {others.length > 0 && (
        <p className={styles.others}>
          {others.map((other) => (
            <span key={other.year} className={styles.other}>
              {words.other(other.year, other.text)}
            </span>
          ))}
        </p>
      )}
      {scope && <p className={styles.quiet}>{words.scope(scope)}</p>}
      {fields.map((field) => (
        <Field key={field.header} field={field} />
      ))}
      {calculation && (
        <p className={styles.field}>
          <span className={styles.label}>
            {isFromFile ? words.calculation.given : words.calculation.proposed}
          </span>{" "}
          <span lang="fr-CA">
            {calculation.numerator} ÷ {calculation.denominator}
          </span>
        </p>
      )}
      {item.mayCountNothing && <p className={styles.quiet}>{words.nothingToCount}</p>}
      {cell && (
        <Button
          size="small"
          aria-label={words.goToOf(id)}
          onClick={() => {
            onGoTo(cell);
          }}
        >
          {words.goTo}
        </Button>
      )}
    </li>
  );
}

const BULLET = "• ";

function Field({ field: { header, text } }: { readonly field: ReferenceField }) {
  const styles = useStyles();
  const lines = text.split("\n");
  const isList = lines.every((line) => line.startsWith(BULLET));
  return (
    <div className={styles.field} lang="fr-CA">
      <span className={styles.label}>{header}</span> {!isList && text}
      {isList && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line.slice(BULLET.length)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
