/** Marks a button as one that the arrow keys of the list stop at: a finding, or one of its cells. */
export const stop = { "data-stop": "" } as const;
