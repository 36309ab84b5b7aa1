/**
 * The same function, working only once for each argument: what many rows ask of one list that they share.
 * The argument must not change afterwards; the result is kept as long as the argument is.
 */
export function onceFor<K extends object, V>(work: (argument: K) => V): (argument: K) => V {
  const known = new WeakMap<K, { readonly result: V }>();
  return (argument) => {
    const kept = known.get(argument) ?? { result: work(argument) };
    known.set(argument, kept);
    return kept.result;
  };
}

/** The same for a function of two arguments: the result is kept as long as both are. */
export function onceForBoth<K extends object, L extends object, V>(
  work: (first: K, second: L) => V,
): (first: K, second: L) => V {
  const ofFirst = onceFor((first: K) => onceFor((second: L) => work(first, second)));
  return (first, second) => ofFirst(first)(second);
}

/** Texts remembered by `onceForText`: more than a workbook repeats, and a few megabytes at most. */
const MOST_TEXTS = 8_000;

/** Longer texts are worked on each time: few cells share one, and keeping them would weigh. */
const LONGEST_KEPT = 400;

/** The same function of a text, remembering the short texts it met last: headers and official wordings come back in every workbook. */
export function onceForText<V>(work: (text: string) => V): (text: string) => V {
  const once = onceForKey(work, MOST_TEXTS);
  return (text) => (text.length > LONGEST_KEPT ? work(text) : once(text));
}

/** The same function of a name or a number, as long as the function that is given back is kept; it forgets all `most` of them at once. */
export function onceForKey<K extends string | number, V>(
  work: (key: K) => V,
  most = Infinity,
): (key: K) => V {
  let results = new Map<K, V>();
  return (key) => {
    const kept = results.get(key);
    if (kept !== undefined) return kept;
    if (results.size >= most) results = new Map();
    const result = work(key);
    results.set(key, result);
    return result;
  };
}
