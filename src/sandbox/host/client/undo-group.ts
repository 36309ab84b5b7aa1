/**
 * The option `mergeUndoGroup` of Excel.run (ExcelApi 1.20). The client of the package is
 * older and does not pass it on: the host hears of it here.
 */

/** The host's side: what is written between the two is one step of the undo list. */
export interface UndoGroup {
  readonly begin: () => void;
  readonly end: () => void;
}

interface Runs {
  run(...args: never[]): unknown;
}

const asksForGroup = (options: unknown): boolean =>
  typeof options === "object" &&
  options !== null &&
  "mergeUndoGroup" in options &&
  options.mergeUndoGroup === true;

/** Makes the client's `run` tell the host of the groups that it is asked for. */
export function hearGroups(client: Runs, group: () => UndoGroup): void {
  const { run } = client;
  const grouped = async (...args: readonly unknown[]): Promise<unknown> => {
    if (!asksForGroup(args[0])) return Reflect.apply(run, client, args) as unknown;
    const { begin, end } = group();
    begin();
    try {
      return (await Reflect.apply(run, client, args)) as unknown;
    } finally {
      end();
    }
  };
  Object.defineProperty(client, "run", { value: grouped, configurable: true, writable: true });
}
