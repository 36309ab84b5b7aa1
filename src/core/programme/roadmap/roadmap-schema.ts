import { inconsistenciesOf } from "./consistency";
import { roadmapShape } from "./schema";

/** Refuses unknown keys and data that contradict each other (see `inconsistenciesOf`). */
export const roadmapSchema = roadmapShape.superRefine((edition, context) => {
  for (const { path, message } of inconsistenciesOf(edition)) {
    context.addIssue({ code: "custom", path: [...path], message });
  }
});
