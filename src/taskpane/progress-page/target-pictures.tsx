import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Attainment, AttainmentCell, GapCoverage } from "../../core/progress/progress";
import type { ProgressMessages } from "../../locales/view-messages";
import { Bar } from "./bar";
import { Legend, ToneSign } from "./legend";
import { Picture } from "./picture";

const useStyles = makeStyles({
  grid: { display: "grid", columnGap: "8px", rowGap: "2px", alignItems: "center" },
  wide: { gridColumn: "1 / -1", marginTop: "6px", overflowWrap: "anywhere" },
  whole: { gridColumn: "1 / -1" },
  year: { color: tokens.colorNeutralForeground2 },
});

interface AttainmentPictureProps {
  readonly attainment: Attainment;
  /** Year of which the sentence tells; the last one with results when null, or when it has none. */
  readonly year: string | null;
  readonly words: ProgressMessages;
}

/** The sentence of the year in view, else of the last one that has results. */
function sentenceOf({ attainment: { years, total }, year, words }: AttainmentPictureProps): string {
  const isAssessed = (place: number): boolean => (total[place]?.assessed ?? 0) > 0;
  const places = years.map((_, place) => place).filter(isAssessed);
  const shown = places.find((place) => years[place] === year) ?? places.at(-1);
  const cell = shown === undefined ? undefined : total[shown];
  if (shown === undefined || !cell) return words.attainment.none;
  return words.attainment.summary(years[shown] ?? "", cell.met, cell.assessed);
}

/** Targets met by orientation, a bar a year. */
export function AttainmentPicture(props: AttainmentPictureProps) {
  const styles = useStyles();
  const { attainment, words } = props;
  const { years, rows, total } = attainment;
  const own = words.attainment;
  const named = [
    ...rows.map(({ number, wording, cells }) => ({ name: `${number}. ${wording}`, cells })),
    { name: words.total, cells: total },
  ];
  const said = ({ met, assessed, awaited }: AttainmentCell) => own.cell(met, assessed, awaited);
  return (
    <Picture
      title={own.title}
      summary={sentenceOf(props)}
      open={{ label: words.table, name: words.tableOf(own.title) }}
      columns={[own.orientation, ...years]}
      lines={named.map(({ name, cells }) => [name, ...cells.map(said)])}
      legend={
        <Legend
          entries={[
            { label: own.met, sign: <ToneSign tone="good" /> },
            { label: own.missed, sign: <ToneSign tone="bad" /> },
          ]}
        />
      }
    >
      <div className={styles.grid} style={{ gridTemplateColumns: `repeat(${years.length}, minmax(0, 1fr))` }}>
        {years.map((each) => (
          <Caption1Strong key={each} className={styles.year}>
            {each}
          </Caption1Strong>
        ))}
        {named.map(({ name, cells }) => (
          <Fragment key={name}>
            <Caption1 className={styles.wide}>{name}</Caption1>
            {cells.every(({ assessed }) => assessed === 0) ? (
              <Caption1 className={mergeClasses(styles.whole, styles.year)}>{own.cell(0, 0, 0)}</Caption1>
            ) : (
              cells.map((cell, place) => <AttainmentBar key={years[place]} cell={cell} words={words} />)
            )}
          </Fragment>
        ))}
      </div>
    </Picture>
  );
}

interface AttainmentBarProps {
  readonly cell: AttainmentCell;
  readonly words: ProgressMessages;
}

function AttainmentBar({ cell: { met, assessed }, words }: AttainmentBarProps) {
  const parts = [
    { tone: "good", size: met },
    { tone: "bad", size: assessed - met },
  ] as const;
  return (
    <div>
      <Bar total={assessed} parts={parts} />
      <Caption1 className={useStyles().year}>{words.attainment.short(met, assessed)}</Caption1>
    </div>
  );
}

interface GapPictureProps {
  readonly gaps: readonly GapCoverage[];
  readonly words: ProgressMessages;
}

/** Gaps by year: those that are explained and made up for, those that are in part, those that are not. */
export function GapPicture({ gaps, words }: GapPictureProps) {
  const styles = useStyles();
  const own = words.gaps;
  const all = gaps.reduce((sum, year) => sum + year.gaps, 0);
  const covered = gaps.reduce((sum, year) => sum + year.covered, 0);
  const most = Math.max(...gaps.map((year) => year.gaps), 1);
  const shown = gaps.filter((year) => year.gaps > 0);
  return (
    <Picture
      title={own.title}
      summary={all === 0 ? own.none : own.summary(all, covered)}
      open={{ label: words.table, name: words.tableOf(own.title) }}
      columns={[words.year, own.gaps, own.explained, own.measured, own.covered]}
      lines={gaps.map((each) => [
        each.year,
        ...[each.gaps, each.explained, each.measured, each.covered].map(String),
      ])}
      legend={
        all > 0 && (
          <Legend
            entries={[
              { label: own.covered, sign: <ToneSign tone="good" /> },
              { label: own.partly, sign: <ToneSign tone="half" /> },
              { label: own.open, sign: <ToneSign tone="bad" /> },
            ]}
          />
        )
      }
    >
      {all > 0 && (
        <div className={styles.grid} style={{ gridTemplateColumns: "auto 1fr auto" }}>
          {shown.map((each) => {
            const partly = each.explained + each.measured - 2 * each.covered;
            return (
              <Fragment key={each.year}>
                <Caption1>{each.year}</Caption1>
                <Bar
                  total={most}
                  parts={[
                    { tone: "good", size: each.covered },
                    { tone: "half", size: partly },
                    { tone: "bad", size: each.gaps - each.covered - partly },
                  ]}
                />
                <Caption1>{`${each.covered}/${each.gaps}`}</Caption1>
              </Fragment>
            );
          })}
        </div>
      )}
    </Picture>
  );
}
