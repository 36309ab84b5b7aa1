import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, type ReactNode } from "react";

export interface PageFrameProps {
  readonly title: string;
  /** Words of the button that leads back to the plan. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
  back: { alignSelf: "flex-start", marginLeft: "-12px", minWidth: "auto" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** A page that takes the place of the plan: the way back, and a title that has the keyboard when the page opens. */
export function PageFrame({ title, back, onBack, children }: PageFrameProps) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section className={styles.page} aria-labelledby={id}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
        {back}
      </Button>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
