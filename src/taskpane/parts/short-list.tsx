import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Messages } from "../../locales/messages";

export interface ShortListProps<T> {
  readonly items: readonly T[];
  /** How many show until the others are asked for. */
  readonly shownAtFirst: number;
  /** Id of what names the list. */
  readonly labelledBy: string;
  readonly words: Messages["findings"];
  /** The list item of an item. */
  readonly children: (item: T, index: number) => ReactNode;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0 },
});

/** A list that shows its first items, and a button that shows the others. */
export function ShortList<T>({ items, shownAtFirst, labelledBy, words, children }: ShortListProps<T>) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const hidden = items.length - shownAtFirst;
  return (
    <>
      <ul className={styles.list} aria-labelledby={labelledBy}>
        {(all ? items : items.slice(0, shownAtFirst)).map(children)}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="transparent"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? words.showFewer : words.showAll(hidden)}
        </Button>
      )}
    </>
  );
}
