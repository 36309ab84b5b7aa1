import { Body1, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Heard } from "../parts/heard";
import { TitledSection } from "../parts/titled-section";

export interface PictureProps {
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  /** Drawn; a screen reader has the sentence and the table. */
  readonly children?: ReactNode;
  readonly legend?: ReactNode;
  /** Words of what opens the table: short, and what is heard. */
  readonly open: { readonly label: string; readonly name: string };
  readonly columns: readonly string[];
  /** A line each, its name first. */
  readonly lines: readonly (readonly string[])[];
}

const useStyles = makeStyles({
  details: { ...typographyStyles.caption1 },
  summary: {
    width: "fit-content",
    padding: "2px 4px",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", width: "100%" },
  cell: {
    padding: "4px 6px",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    minWidth: "44px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: "96px" },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** A picture with what it says in a sentence, and its figures in a table for whoever opens it. */
export function Picture({ title, summary, children, legend, open, columns, lines }: PictureProps) {
  const styles = useStyles();
  return (
    <TitledSection title={title}>
      <Body1>{summary}</Body1>
      {children && <div aria-hidden>{children}</div>}
      {legend}
      {lines.length > 0 && (
        <details className={styles.details}>
          <summary className={styles.summary}>
            <span aria-hidden>{open.label}</span>
            <Heard>{open.name}</Heard>
          </summary>
          {/* It scrolls where the pane is too narrow for it, by the keyboard too. */}
          <div className={styles.scroll} role="group" aria-label={open.name} tabIndex={0}>
            <Figures columns={columns} lines={lines} />
          </div>
        </details>
      )}
    </TitledSection>
  );
}

function Figures({ columns, lines }: Pick<PictureProps, "columns" | "lines">) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, ...cells], line) => (
          <tr key={line}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {name}
            </th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]} className={styles.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
