/** How long a step takes, and how it compares with the others of the same run. */

export interface Measure {
  readonly step: string;
  /** Median. */
  readonly milliseconds: number;
}

const WARM_UP = 700;
const MEASURED = 1500;

/** The middle one of these times; 0 when there is none. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function runFor(milliseconds: number, run: () => unknown): Promise<readonly number[]> {
  const taken: number[] = [];
  const end = performance.now() + milliseconds;
  do {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  } while (performance.now() < end);
  return taken;
}

/** Median time of a step, run again and again once it runs as fast as it will. */
export async function measure(step: string, run: () => unknown): Promise<Measure> {
  await runFor(WARM_UP, run);
  return { step, milliseconds: median(await runFor(MEASURED, run)) };
}

/** The measure of a step of the run. */
export function of(measures: readonly Measure[], step: string): Measure {
  const found = measures.find((item) => item.step === step);
  if (!found) throw new Error(`Not measured: ${step}`);
  return found;
}

/** A table of the steps, each against the first one, then the ratios that matter. */
export function table(measures: readonly Measure[], ratios: readonly (readonly [string, string])[]): string {
  const width = Math.max(...measures.map(({ step }) => step.length));
  const [unit] = measures;
  const steps = measures.map(({ step, milliseconds }) => {
    const ratio = unit ? milliseconds / unit.milliseconds : 0;
    return `${step.padEnd(width)}  ${milliseconds.toFixed(1).padStart(9)} ms  ${ratio.toFixed(2).padStart(8)} ×`;
  });
  const compared = ratios.map(([left, right]) => {
    const ratio = of(measures, left).milliseconds / of(measures, right).milliseconds;
    return `${left} / ${right} = ${ratio.toFixed(2)}`;
  });
  return [...steps, "", ...compared].join("\n");
}
