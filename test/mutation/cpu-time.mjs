import { readFileSync } from "node:fs";

/** Ticks of Linux's clock of processes in a second. */
const TICKS = 100;

/**
 * Time that a process has had of the processor, in ms: on a busy machine one that is waiting its turn is not one that
 * never ends. Infinity where the system does not tell.
 */
export function cpuTimeOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return Number.POSITIVE_INFINITY;
    throw error;
  }
}
