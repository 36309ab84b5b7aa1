import { useEffect, useRef, useState, type RefObject } from "react";

/** Rows made at first: more than a tall pane shows. */
const FIRST = 24;
/** Rows made at once after these: few enough that scrolling does not halt. */
const STEP = 8;

export interface Growing {
  /** How many of the first rows are to be made. */
  readonly made: number;
  /** To be put after the last row that is made: the next ones are once it comes near the view. */
  readonly end: RefObject<HTMLDivElement | null>;
}

/** Rows of a long list are made as they come into view, and then stay: places, focus and what is open in them are kept. */
export function useGrowing(total: number): Growing {
  // Everything at once where a page cannot tell what is in view.
  const [made, setMade] = useState(() =>
    "IntersectionObserver" in window ? FIRST : Number.POSITIVE_INFINITY,
  );
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made >= total || !end.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setMade((before) => before + STEP);
      },
      { rootMargin: "800px" },
    );
    observer.observe(end.current);
    return () => {
      observer.disconnect();
    };
  }, [made, total]);
  return { made, end };
}
