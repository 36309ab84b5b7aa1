import { method, type Method } from "../protocol/define-class";
import type { EventNumber } from "../events/subscriptions";
import type { Book } from "../model/book";

/** The two hidden methods through which the client starts and stops listening to each event. */
export function eventMembers<T>(
  events: Readonly<Record<string, EventNumber>>,
  bookOf: (self: T) => Book,
  targetOf: (self: T) => string,
): Record<string, Method<T>> {
  const members: Record<string, Method<T>> = {};
  for (const [stem, type] of Object.entries(events)) {
    members[`_Register${stem}Event`] = method((self) => {
      bookOf(self).subscriptions.add(type, targetOf(self));
    });
    members[`_Unregister${stem}Event`] = method((self) => {
      bookOf(self).subscriptions.remove(type, targetOf(self));
    });
  }
  return members;
}
