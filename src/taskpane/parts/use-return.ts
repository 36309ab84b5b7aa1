import { useEffect, useRef, type RefObject } from "react";

/** Gives the keyboard to the first button of `heir` when a page that was open is closed: where it left from. */
export function useReturn(isClosed: boolean, heir: RefObject<HTMLElement | null>): void {
  const wasClosed = useRef(isClosed);
  useEffect(() => {
    if (isClosed && !wasClosed.current) heir.current?.querySelector("button")?.focus();
    wasClosed.current = isClosed;
  }, [isClosed, heir]);
}
