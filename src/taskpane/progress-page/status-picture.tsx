import { Caption1, Caption1Strong, makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { StatusCounts } from "../../core/progress/progress";
import type { ProgressMessages } from "../../locales/view-messages";
import { Bar } from "./bar";
import { Picture } from "./picture";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "auto minmax(40px, 1fr) auto",
    columnGap: "8px",
    rowGap: "4px",
    alignItems: "center",
  },
  wide: { gridColumn: "1 / -1", marginTop: "6px" },
});

interface StatusPictureProps {
  readonly statuses: readonly StatusCounts[];
  readonly words: ProgressMessages;
}

/** How many rows of each sheet are in each state. */
export function StatusPicture({ statuses, words }: StatusPictureProps) {
  const styles = useStyles();
  const own = words.statuses;
  const named = statuses.map(({ table, title, counts, unsaid }) => ({
    ...{ table, title },
    counts: [...counts, ...(unsaid > 0 ? [{ status: own.unsaid, count: unsaid }] : [])],
  }));
  return (
    <Picture
      title={own.title}
      summary={own.summary(statuses.length)}
      open={{ label: words.table, name: words.tableOf(own.title) }}
      columns={[own.sheet, own.status, own.count]}
      lines={named.flatMap(({ title, counts }) =>
        counts.map(({ status, count }) => [title, status, String(count)]),
      )}
    >
      <div className={styles.grid}>
        {named.map(({ table, title, counts }) => {
          const total = counts.reduce((sum, { count }) => sum + count, 0);
          return (
            <Fragment key={table}>
              <Caption1Strong className={styles.wide}>{title}</Caption1Strong>
              {counts
                .filter(({ count }) => count > 0)
                .map(({ status, count }) => (
                  <Fragment key={status}>
                    <Caption1>{status}</Caption1>
                    <Bar total={total} parts={[{ tone: "neutral", size: count }]} />
                    <Caption1>{count}</Caption1>
                  </Fragment>
                ))}
            </Fragment>
          );
        })}
      </div>
    </Picture>
  );
}
