import { useEffect, useRef, type RefObject } from "react";

/**
 * Hands the keyboard focus over when the element that had it disappears, as a
 * finding does once it is fixed. Never takes the focus from the worksheet. Of
 * two containers, one in the other, the inner one decides.
 */
export function useFocusHandover(
  container: RefObject<HTMLElement | null>,
  heir: RefObject<HTMLElement | null>,
): void {
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    const remember = () => {
      const active = document.activeElement;
      focused.current = active && container.current?.contains(active) ? active : null;
    };
    document.addEventListener("focusin", remember);
    return () => {
      document.removeEventListener("focusin", remember);
    };
  }, [container]);

  // After every rendering: any of them can have removed the element.
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    if (document.hasFocus() && document.activeElement === document.body) {
      heir.current?.focus({ preventScroll: true });
    }
  });
}
