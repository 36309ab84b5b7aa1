/** What Excel answered, as plain data: what a file can hold and a comparison can look at. */
export type Answer =
  | string
  | number
  | boolean
  | null
  | readonly Answer[]
  | { readonly [key: string]: Answer };

/** Whether it was done; the stand-in does not do everything that a person does. */
export type Gestured = "done" | "not done here";

/** What a person does at the keyboard: in a real Excel the add-in does it, in the stand-in its person. */
export interface Gestures {
  /** `row` as a person counts, from 1. */
  readonly insertRow: (sheet: string, row: number) => Promise<void>;
  readonly deleteRow: (sheet: string, row: number) => Promise<void>;
  /** Pastes texts, row by row, from a cell on. */
  readonly paste: (sheet: string, address: string, rows: readonly (readonly string[])[]) => Promise<void>;
  /** Sorts a table by its first column, the last first. */
  readonly sort: (table: Excel.Table) => Promise<Gestured>;
  /** Shows the rows of a table whose first column is this. */
  readonly filter: (table: Excel.Table, value: string) => Promise<Gestured>;
  /** Answers the copy's title. */
  readonly copySheet: (sheet: string) => Promise<string>;
}

/** A sheet of its own, empty, for one probe. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly title: string;
  readonly gestures: Gestures;
  /** Waits for Excel to send what it tells without being asked, such as events. */
  readonly pause: () => Promise<void>;
}

/** One question to Excel, to which the stand-in answers by a guess. */
export interface Probe {
  readonly id: string;
  readonly asks: string;
  /** File of src/sandbox/host that guesses. */
  readonly guess: string;
  /** Newest ExcelApi that it needs. */
  readonly needs: string;
  readonly run: (scratch: Scratch) => Promise<Answer>;
}

export type ProbeTable = Readonly<
  Record<string, readonly [asks: string, guess: string, run: Probe["run"], needs?: string]>
>;

/** The oldest ExcelApi that the add-in asks for. */
const oldest = "1.14";

/** Probes by their ids. */
export const probesOf = (table: ProbeTable): readonly Probe[] =>
  Object.entries(table).map(([id, [asks, guess, run, needs = oldest]]) => ({ id, asks, guess, needs, run }));

/** Plain data of what the client gives: it also gives null and nothing where it has no answer. */
export const plain = (value: unknown): Answer => JSON.parse(JSON.stringify(value ?? null)) as Answer;

/** What Excel says no with: its code, else what it says. */
export function refusal(error: unknown): Answer {
  if (error instanceof OfficeExtension.Error) return { refused: error.code };
  return { failed: error instanceof Error ? error.message : String(error) };
}

/** Tries each of several things that Excel may refuse, each in a round trip of its own: "taken", or the code. */
export async function tried(
  { context }: Scratch,
  attempts: Readonly<Record<string, () => void>>,
): Promise<Answer> {
  const answers: Record<string, Answer> = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      attempt();
      await context.sync();
      answers[name] = "taken";
    } catch (error) {
      answers[name] = refusal(error);
    }
  }
  return answers;
}

/** Properties of a range, read in one round trip. */
export async function read(
  { context }: Scratch,
  item: { load(names: string): unknown; toJSON(): unknown },
  names: string,
): Promise<Answer> {
  item.load(names);
  await context.sync();
  const all = plain(item.toJSON());
  const wanted = names.split(",");
  if (all === null || typeof all !== "object" || Array.isArray(all)) return all;
  return Object.fromEntries(Object.entries(all).filter(([key]) => wanted.includes(key)));
}
