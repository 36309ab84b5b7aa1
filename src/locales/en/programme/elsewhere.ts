import type { OwnRuleWords } from "../../rule-words";
import { sources } from "../sources";

const source = sources.template;

/**
 * What the rules that other programmes share with the PTN rest on there: what that plan says is no reason of theirs.
 * A reason that holds anywhere is not said again.
 */
export const elsewhere = {
  "ACT-01": { source },
  "ACT-03": { source },
  "CIB-01": { source },
  "CIB-02": {
    why: "The local action plan is there to meet the targets: aiming lower is not enough.",
    source,
  },
  "CIB-03": { why: "A higher local target goes beyond what is asked for.", source },
  "CIB-04": { why: "A target that goes down from one year to the next is often a typing mistake.", source },
  "CIB-05": { source },
  "CIB-06": {
    why: "“+5%” may be read as a relative increase or as points: the result aimed at is not the same.",
    source,
  },
  "COH-04": { source },
  "DAT-03": { why: "A date outside the plan’s fiscal years is often a typing mistake.", source },
  "ECA-01": { why: "Without a result, nothing says whether the target is met.", source },
  "ECA-02": { source },
  "ECA-03": { source },
  "ECA-04": { why: "A drop that nothing explains is often a typing mistake.", source },
  "ECA-05": { source },
  "FDR-01": { source },
  "FDR-02": { source },
  "FDR-03": {
    checks: "A ministerial target is no longer that of the roadmap.",
    why: "Results are compared with the official target, the same for every organization concerned.",
    source,
  },
  "FDR-04": { source },
  "GDC-01": { why: "What supports a change is put in place throughout it.", source },
  "MES-01": { why: "Without an explanation, nothing says whether the gap will come back.", source },
  "MES-03": { why: "A gap that nothing makes up for will come back.", source },
  "MES-04": { why: "A measure that nobody carries does not move.", source },
  "MES-06": { why: "A due date that is past shows what falls behind.", source },
  "POR-01": { why: "The scope of each indicator says which organizations it applies to.", source },
  "POR-02": { why: "Whoever reads the plan must be able to understand an exception.", source },
  "POR-03": { why: "Where there is nothing to count, there is no rate: 0 ÷ 0 is not 0%.", source },
  "PRI-02": { source },
  "RIS-01": {
    why: "A risk does not weigh the same everywhere: each organization says how it stands.",
    source,
  },
  "RIS-03": { why: "A risk that is high in your organization calls for measures of its own.", source },
  "RIS-06": { source },
  "STR-01": { source },
  "STR-02": { source },
  "STR-03": { why: "Targets and wordings may change from one version to the next.", source },
  "STR-04": { why: "The category says which organizations yours is compared with.", source },
  "STR-05": { why: "The plan does not cover every organization.", source },
  "STR-06": { why: "What is expected changes with the fiscal year and the follow-up.", source },
  "STR-07": { source },
  "STR-15": { source },
  "SUI-01": { why: "A result known at mid-year leaves time to act.", source },
  "SUI-02": { why: "Plans filed at the same time can be compared with one another.", source },
  "VAL-01": { source },
  "VAL-02": { why: "A rate goes from 0% to 100%: a part never exceeds the whole.", source },
  "VAL-03": { source },
  "VAL-05": { source },
  "VAL-06": { source },
  "VAL-07": { source },
} satisfies OwnRuleWords;
