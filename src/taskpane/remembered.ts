import { useState } from "react";

/** Where a choice of the user is kept from one session to the next. */
export interface ChoiceMemory<Choice extends string> {
  load(): Choice | null;
  save(choice: Choice): void;
}

/** The choice of last time, else the first one; and how to change it. */
export function useRemembered<Choice extends string>(
  initial: Choice,
  memory: ChoiceMemory<Choice>,
): [Choice, (next: Choice) => void] {
  const [choice, setChoice] = useState(() => memory.load() ?? initial);
  return [
    choice,
    (next) => {
      setChoice(next);
      memory.save(next);
    },
  ];
}

/**
 * Keeps a choice in the browser's storage, under the partition that Office asks for. A blocked storage is no failure:
 * the choice then lasts one session.
 */
export function storedChoice<Choice extends string>(
  partition: string | undefined,
  name: string,
  choices: readonly Choice[],
  storage: () => Storage,
): ChoiceMemory<Choice> {
  const key = `${partition ?? ""}feuille-de-route.${name}`;
  return {
    load() {
      const saved = unlessBlocked(() => storage().getItem(key));
      return choices.find((choice) => choice === saved) ?? null;
    },
    save(choice) {
      unlessBlocked(() => {
        storage().setItem(key, choice);
      });
    },
  };
}

/** What the browser's storage answers; null when it is blocked, or full. */
export function unlessBlocked<T>(use: () => T): T | null {
  try {
    return use();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
