import {
  Body1,
  Button,
  Caption1,
  makeStaticStyles,
  makeStyles,
  Popover,
  PopoverSurface,
  tokens,
  typographyStyles,
  useFocusFinders,
} from "@fluentui/react-components";
import { useCallback, useEffect, useId, useState } from "react";
import type { TourMessages } from "../../locales/help-messages";
import { stopsOn, type FoundStop } from "./tour-stops";

interface StopsProps {
  readonly words: TourMessages;
  readonly onEnd: () => void;
}

export interface TourProps extends StopsProps {
  /** It is under way. */
  readonly isOn: boolean;
}

const useRing = makeStaticStyles({
  "[data-tour-current]": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "2px" },
});

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    boxSizing: "border-box",
    maxWidth: "min(320px, calc(100vw - 24px))",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  place: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: "6px" },
  button: { minWidth: "auto" },
  skip: { minWidth: "auto", marginRight: "auto" },
});

/**
 * The guided tour over the page that is shown: one stop after the other, each beside what it is about.
 * Fluent hides the page from screen readers while a stop is there, and gives it back a moment after: what it keeps of it
 * is dropped with the last component that asks for the focus. The tour stays, and asks, when it is over.
 */
export function Tour({ isOn, ...stops }: TourProps) {
  useFocusFinders();
  return isOn ? <Stops {...stops} /> : null;
}

function Stops({ words, onEnd }: StopsProps) {
  useRing();
  const [stops, setStops] = useState<readonly FoundStop[]>([]);
  const [place, setPlace] = useState(0);
  // What the tour is about is looked up once the page stands.
  const look = useCallback((mark: HTMLElement | null) => {
    if (mark) setStops(stopsOn(mark.ownerDocument));
  }, []);
  const found = stops[place];
  return (
    <>
      <span hidden ref={look} />
      {found && (
        <Stop
          key={found.stop}
          {...found}
          place={place}
          all={stops.length}
          words={words}
          onPlace={setPlace}
          onEnd={onEnd}
        />
      )}
    </>
  );
}

interface StopProps extends StopsProps, FoundStop {
  /** From 0. */
  readonly place: number;
  readonly all: number;
  readonly onPlace: (place: number) => void;
}

/** One stop: a dialog of its own, so that a screen reader says where one is. */
function Stop({ stop, target, place, all, words, onPlace, onEnd }: StopProps) {
  const styles = useStyles();
  const id = useId();
  const { title, text } = words.stops[stop];
  useEffect(() => {
    target.setAttribute("data-tour-current", "");
    target.scrollIntoView({ block: "nearest" });
    return () => {
      target.removeAttribute("data-tour-current");
    };
  }, [target]);
  return (
    <Popover
      open
      trapFocus
      withArrow
      positioning={{ target, position: "below", align: "start", offset: 6, overflowBoundaryPadding: 8 }}
      onOpenChange={(_event, { open }) => {
        if (!open) onEnd();
      }}
    >
      <PopoverSurface
        className={styles.surface}
        tabIndex={-1}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-place ${id}-text`}
      >
        <Caption1 id={`${id}-place`} className={styles.place}>
          {words.place(place + 1, all)}
        </Caption1>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        <Body1 id={`${id}-text`}>{text}</Body1>
        <Steps place={place} all={all} words={words} onPlace={onPlace} onEnd={onEnd} />
      </PopoverSurface>
    </Popover>
  );
}

/** Forth, back, and out. */
function Steps({ place, all, words, onPlace, onEnd }: Omit<StopProps, keyof FoundStop>) {
  const styles = useStyles();
  const isLast = place === all - 1;
  return (
    <div className={styles.buttons}>
      {!isLast && (
        <Button size="small" appearance="subtle" className={styles.skip} onClick={onEnd}>
          {words.skip}
        </Button>
      )}
      {place > 0 && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            onPlace(place - 1);
          }}
        >
          {words.previous}
        </Button>
      )}
      <Button
        size="small"
        appearance="primary"
        className={styles.button}
        onClick={() => {
          if (isLast) onEnd();
          else onPlace(place + 1);
        }}
      >
        {isLast ? words.end : words.next}
      </Button>
    </div>
  );
}
