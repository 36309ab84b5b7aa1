import type { SkipReason } from "../finding/finding";
import type { Plan } from "../plan";
import type { TableId } from "../table/table";

/** Why nothing of a subject could be looked at: its sheet could not be read, or is not there. */
export const whyAbsent = ({ unread }: Plan, subject: TableId): SkipReason =>
  unread.includes(subject) ? "sheet-unread" : "sheet-missing";
