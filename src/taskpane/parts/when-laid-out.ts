/**
 * Does something that asks for a page that has a size, as to give the keyboard to a field: at once, or when the pane that
 * is just being shown gets one. Answers how to give up.
 */
export function whenLaidOut(work: () => void): () => void {
  if (window.innerWidth > 0) {
    work();
    return () => undefined;
  }
  window.addEventListener("resize", work, { once: true });
  return () => {
    window.removeEventListener("resize", work);
  };
}
