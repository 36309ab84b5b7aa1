/** Worksheet functions that an add-in calls, those that it needs. */
import { isoToSerial } from "../../../core/calendar/dates";
import { defineClass, method, property, type HostClass } from "../protocol/define-class";
import type { Book } from "../model/book";

const functionResultClass = defineClass<number>({
  name: "FunctionResult",
  members: {
    value: property((value) => value),
    error: property(() => null),
  },
});

const two = (part: number): string => String(part).padStart(2, "0");

export const functionsClass: HostClass<Book> = defineClass<Book>({
  name: "Functions",
  members: {
    /** In the date system of the workbook, as in its cells. */
    date: method((book, arg) => {
      const [year, month, day] = [arg(0).index(1904), arg(1).index(1), arg(2).index(1)];
      return functionResultClass.of(isoToSerial(`${year}-${two(month)}-${two(day)}`, book.date1904));
    }),
  },
});
