/** Entry of `npm run validate`: validates .xlsx files without Excel, through the same core. */
import { shipped } from "./shipped";
import { isIsoDate } from "../core/calendar/dates";
import { defaultLimits } from "../xlsx/limits";
import { readGrid } from "../xlsx/read-grid";
import { XlsxError } from "../xlsx/xlsx-error";
import { run } from "./output";
import { runValidate } from "./run-validate";
import { systemDay } from "./system-day";

run((output) =>
  runValidate(
    process.argv.slice(2),
    {
      ...shipped,
      readGrid,
      largest: defaultLimits.fileBytes,
      refusalOf: (error) => (error instanceof XlsxError ? error.code : null),
      isDate: isIsoDate,
      today: systemDay,
      now: () => performance.now(),
    },
    output,
  ),
);
