import { makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  narrow: { alignItems: "flex-start" },
  title: { ...typographyStyles.body1Strong, margin: "8px 0 0" },
});

export interface TitledSectionProps {
  readonly title: string;
  /** What it holds keeps its own width, where it would else be as wide as the page. */
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under its title, a region for those who hear it. */
export function TitledSection({ title, isNarrow = false, children }: TitledSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.section, isNarrow && styles.narrow)} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
