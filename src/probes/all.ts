import { cellProbes } from "./cells";
import { ruleProbes } from "./rules";
import { sheetProbes } from "./sheets";
import { tableProbes } from "./tables";

/** Every question, in the order in which they are asked. */
export const probes = [...cellProbes, ...sheetProbes, ...ruleProbes, ...tableProbes];
