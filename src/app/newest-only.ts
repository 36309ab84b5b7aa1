/**
 * Of several requests the newest alone may still say something. The function that is given back begins one, and
 * answers how to ask whether it is still the newest; to begin one silences those before it.
 */
export function newestOnly(): () => () => boolean {
  let newest = 0;
  return () => {
    newest += 1;
    const own = newest;
    return () => own === newest;
  };
}
