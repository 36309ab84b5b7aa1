import { systemClock } from "../app/clock";
import { formats } from "../locales/formats";

/** Today's date, AAAA-MM-JJ, where the command runs. */
export const systemDay = (): string => formats.fr.date(systemClock.now());
