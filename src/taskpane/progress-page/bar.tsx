import { makeStyles } from "@fluentui/react-components";
import { useTones, type Tone } from "./tones";

export interface BarProps {
  /** One after the other, none negative. */
  readonly parts: readonly { readonly tone: Tone; readonly size: number }[];
  /** What the whole bar stands for; the parts come to it at most. */
  readonly total: number;
}

const useStyles = makeStyles({ bar: { display: "block", width: "100%", height: "12px" } });

/** A bar of several parts, as wide as its place. */
export function Bar({ parts, total }: BarProps) {
  const styles = useStyles();
  const tones = useTones();
  const share = (size: number): string => `${total === 0 ? 0 : (size / total) * 100}%`;
  return (
    <svg className={styles.bar} focusable="false">
      <rect className={tones.empty} width="100%" height="100%" />
      {parts.map(({ tone, size }, place) => (
        <rect
          key={tone}
          className={tones[tone]}
          x={share(parts.slice(0, place).reduce((sum, part) => sum + part.size, 0))}
          width={share(size)}
          height="100%"
        />
      ))}
    </svg>
  );
}
