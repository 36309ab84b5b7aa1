import { and, isFilled, or, type Condition } from "../../conditions/expression";
import type { Roadmap } from "../../programme/roadmap/schema";
import { belowLocal, belowStage, yearEnded } from "./states";
import { column, type ScaleColumn } from "./handles";

const place = (subject: "maturity" | "radar", gap: Condition) => ({
  subject,
  measure: "mitigation" satisfies ScaleColumn,
  asks: or(isFilled(column("mitigation")), gap),
  isOpen: gap,
});

/** The measures that make up for what was not reached. */
export const scaleMeasures = (roadmap: Pick<Roadmap, "fiscalYears">) => [
  place("maturity", and(belowStage, yearEnded(roadmap))),
  place("radar", belowLocal),
];

/** Texts that must say something. The row says itself what it is about. */
export const scaleTexts = (["maturity", "radar"] as const).flatMap((subject) =>
  (["explanation", "mitigation"] as const).map((cell) => ({
    subject,
    cell,
    on: isFilled(column(cell)),
    needed: [],
    aim: null,
    isMeasure: cell === "mitigation",
  })),
);
