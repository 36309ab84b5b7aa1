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
