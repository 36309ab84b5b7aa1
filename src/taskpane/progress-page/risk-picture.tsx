import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlacedRisk, RiskMatrix } from "../../core/progress/progress";
import type { ProgressMessages } from "../../locales/view-messages";
import { Legend } from "./legend";
import { Picture } from "./picture";
import { useTones } from "./tones";

const CELL = { width: 52, height: 40 };
/** Room for the names of the axes. */
const MARGIN = { left: 34, bottom: 34 };

const useStyles = makeStyles({
  matrix: { display: "block", width: "100%", maxWidth: "320px", height: "auto" },
  axis: { fontSize: "12px", textAnchor: "middle" },
  count: { fontSize: "16px", fontWeight: tokens.fontWeightSemibold, textAnchor: "middle" },
  rating: { fontSize: "10px" },
  // The higher the rating, the stronger; the initial of its name stands in the cell.
  tone0: { fill: tokens.colorPaletteGreenBackground2 },
  tone1: { fill: tokens.colorPaletteYellowBackground2 },
  tone2: { fill: tokens.colorPaletteDarkOrangeBackground2 },
  tone3: { fill: tokens.colorPaletteRedBackground2 },
  cell: {
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

interface RiskPictureProps {
  readonly risks: RiskMatrix;
  readonly words: ProgressMessages;
}

/** Ratings from the lowest to the highest, each once. */
const ratingsOf = ({ ratings }: RiskMatrix): readonly string[] => {
  const size = ratings.length;
  const byLevel = ratings.flatMap((row, likelihood) =>
    row.map((rating, impact) => ({ rating, level: (likelihood + 1) * (impact + 1) })),
  );
  const sorted = byLevel.sort((one, other) => one.level - other.level).map(({ rating }) => rating);
  return size === 0 ? [] : [...new Set(sorted)];
};

const nameOf = ({ number, wording }: Pick<PlacedRisk, "number" | "wording">): string =>
  `${number} ${wording}`.trim();

/** Risks by likelihood and impact, with how many stand in each cell. */
export function RiskPicture({ risks, words }: RiskPictureProps) {
  const own = words.risks;
  const { placed, unrated, ratings, scale } = risks;
  const ratingAt = (likelihood: number, impact: number): string =>
    ratings[likelihood - scale.min]?.[impact - scale.min] ?? "";
  const lines = [...placed]
    .sort((one, other) => other.likelihood * other.impact - one.likelihood * one.impact)
    .map((risk) => [
      nameOf(risk),
      String(risk.likelihood),
      String(risk.impact),
      ratingAt(risk.likelihood, risk.impact),
    ]);
  return (
    <Picture
      title={own.title}
      summary={own.summary(placed.length, unrated.length)}
      open={{ label: words.table, name: words.tableOf(own.title) }}
      columns={[own.risk, own.likelihood, own.impact, own.rating]}
      lines={[...lines, ...unrated.map((risk) => [nameOf(risk), "–", "–", own.unrated])]}
      legend={<RatingLegend names={ratingsOf(risks)} />}
    >
      <Matrix risks={risks} names={ratingsOf(risks)} words={words} />
    </Picture>
  );
}

function useRatingTone(): (place: number) => string {
  const { cell, tone0, tone1, tone2, tone3 } = useStyles();
  return (place) => mergeClasses([tone0, tone1, tone2, tone3][Math.min(place, 3)], cell);
}

function RatingLegend({ names }: { readonly names: readonly string[] }) {
  const toneOf = useRatingTone();
  return (
    <Legend
      entries={names.map((name, place) => ({
        label: name,
        sign: <rect className={toneOf(place)} width="12" height="12" />,
      }))}
    />
  );
}

interface MatrixProps extends RiskPictureProps {
  readonly names: readonly string[];
}

function Matrix({ risks: { scale, ratings, placed }, names, words: { risks: own } }: MatrixProps) {
  const styles = useStyles();
  const tones = useTones();
  const toneOf = useRatingTone();
  const size = ratings.length;
  const [width, height] = [MARGIN.left + size * CELL.width, size * CELL.height + MARGIN.bottom];
  const middle = (size * CELL.height) / 2;
  const axis = mergeClasses(styles.axis, tones.text);
  return (
    <svg className={styles.matrix} viewBox={`0 0 ${width + 1} ${height}`} focusable="false">
      {ratings.map((row, up) =>
        row.map((rating, right) => {
          const [x, y] = [MARGIN.left + right * CELL.width, (size - 1 - up) * CELL.height];
          const count = placed.filter(
            ({ likelihood, impact }) => likelihood === scale.min + up && impact === scale.min + right,
          ).length;
          return (
            <g key={right}>
              <rect className={toneOf(names.indexOf(rating))} x={x} y={y} {...CELL} />
              <text className={mergeClasses(styles.rating, tones.text)} x={x + 4} y={y + 11}>
                {rating.charAt(0)}
              </text>
              {count > 0 && (
                <text
                  className={mergeClasses(styles.count, tones.text)}
                  x={x + CELL.width / 2}
                  y={y + CELL.height / 2 + 6}
                >
                  {count}
                </text>
              )}
            </g>
          );
        }),
      )}
      {ratings.map((_, step) => (
        <g key={step}>
          <text className={axis} x={MARGIN.left - 8} y={(size - 1 - step + 0.5) * CELL.height + 4}>
            {scale.min + step}
          </text>
          <text className={axis} x={MARGIN.left + (step + 0.5) * CELL.width} y={size * CELL.height + 14}>
            {scale.min + step}
          </text>
        </g>
      ))}
      <text className={axis} x={MARGIN.left + (size * CELL.width) / 2} y={height - 4}>
        {own.impact}
      </text>
      <text className={axis} transform={`translate(12 ${middle}) rotate(-90)`}>
        {own.likelihood}
      </text>
    </svg>
  );
}
