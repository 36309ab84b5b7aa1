import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Timeline } from "../../core/progress/progress";
import type { ProgressMessages } from "../../locales/view-messages";
import { Legend } from "./legend";
import { MilestoneSign } from "./milestone-sign";
import { Picture } from "./picture";
import { countStates, milestoneStates, pilesOf, placeOf } from "./timeline-layout";
import { useTones } from "./tones";

const STEP = 18;
/** Room under the line for the years, and over it for the day of today. */
const [UNDER, OVER] = [20, 18];

const useStyles = makeStyles({
  line: { display: "block", width: "100%", overflow: "visible" },
  year: { fontSize: "11px", textAnchor: "middle" },
  count: { fontSize: "11px" },
  today: { fontSize: "11px", fontWeight: tokens.fontWeightSemibold },
});

interface TimelinePictureProps {
  readonly timeline: Timeline;
  readonly words: ProgressMessages;
  /** What a table is called: the title of its sheet. */
  readonly titleOf: (table: string) => string;
}

/** What is due when, on a line of the fiscal years. */
export function TimelinePicture({ timeline, words, titleOf }: TimelinePictureProps) {
  const own = words.timeline;
  const { milestones } = timeline;
  const outside = milestones.filter(({ day }) => placeOf(day, timeline) === null).length;
  const present = milestoneStates.filter((state) => milestones.some((each) => each.state === state));
  return (
    <Picture
      title={own.title}
      summary={milestones.length === 0 ? own.none : own.summary(countStates(milestones))}
      open={{ label: words.table, name: words.tableOf(own.title) }}
      columns={[own.day, own.what, own.state]}
      lines={milestones.map(({ day, table, number, wording, state }) => [
        day,
        `${table === null ? own.official : titleOf(table)} · ${`${number} ${wording}`.trim()}`,
        own.states[state],
      ])}
      legend={
        <>
          {outside > 0 && <Caption1>{own.outside(outside)}</Caption1>}
          <Legend
            entries={present.map((state) => ({
              label: own.states[state],
              sign: (
                <g transform="translate(6 6)">
                  <MilestoneSign state={state} />
                </g>
              ),
            }))}
          />
        </>
      }
    >
      {milestones.length > outside && <Line timeline={timeline} words={words} />}
    </Picture>
  );
}

const percent = (share: number): string => `${share * 100}%`;

function Line({ timeline, words }: Omit<TimelinePictureProps, "titleOf">) {
  const styles = useStyles();
  const tones = useTones();
  const piles = pilesOf(timeline);
  const base = OVER + STEP * (1 + Math.max(...piles.map(({ level }) => level)));
  const height = base + UNDER;
  return (
    <svg className={styles.line} height={height} focusable="false">
      <line className={tones.strong} x1="0" x2="100%" y1={base} y2={base} />
      {timeline.years.map((year, place) => {
        const at = placeOf(year.start, timeline) ?? 0;
        const next = timeline.years[place + 1];
        const end = (next && placeOf(next.start, timeline)) ?? 1;
        return (
          <g key={year.id}>
            <line className={tones.line} x1={percent(at)} x2={percent(at)} y1={OVER} y2={base + 6} />
            <text
              className={mergeClasses(styles.year, tones.text)}
              x={percent((at + end) / 2)}
              y={height - 5}
            >
              {year.id}
            </text>
          </g>
        );
      })}
      <Today timeline={timeline} base={base} words={words} />
      {piles.map(({ at, level, state, count }) => (
        // A place in percents, in a place in pixels.
        <svg key={`${at} ${state}`} x={percent(at)} y={base - 9 - STEP * level} overflow="visible">
          <MilestoneSign state={state} />
          {count > 1 && (
            <text className={mergeClasses(styles.count, tones.text)} x="7" y="4">
              {count}
            </text>
          )}
        </svg>
      ))}
    </svg>
  );
}

interface TodayProps extends Pick<TimelinePictureProps, "timeline" | "words"> {
  readonly base: number;
}

function Today({ timeline, base, words }: TodayProps) {
  const styles = useStyles();
  const tones = useTones();
  const at = placeOf(timeline.today, timeline);
  if (at === null) return null;
  const anchor = at > 0.8 ? "end" : at < 0.2 ? "start" : "middle";
  return (
    <>
      <line
        className={tones.strong}
        strokeDasharray="3 2"
        x1={percent(at)}
        x2={percent(at)}
        y1={OVER - 4}
        y2={base + 6}
      />
      <text className={mergeClasses(styles.today, tones.text)} x={percent(at)} y="11" textAnchor={anchor}>
        {words.timeline.today}
      </text>
    </>
  );
}
