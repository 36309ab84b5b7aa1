import { useState } from "react";
import type { Item } from "./news-item";

/** Messages that people close, until there is something else to say. @param about what they are about: another one shows all of its own. */
export function useClosed(about: unknown, items: readonly Item[]) {
  const [closed, setClosed] = useState<{ readonly of: unknown; readonly texts: readonly string[] }>();
  const texts = closed && closed.of === about ? closed.texts : [];
  return {
    left: items.filter(({ text }) => !texts.includes(text)),
    onClose: (text: string): void => {
      setClosed({ of: about, texts: [...texts, text] });
    },
  };
}
