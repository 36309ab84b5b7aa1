import { MenuItem } from "@fluentui/react-components";
import { useMemo } from "react";
import type { App } from "../../app/app";
import type { Ready } from "../../app/session";
import type { Messages } from "../../locales/messages";

export interface RelativeReadingItemProps {
  readonly plan: Ready;
  readonly busy: boolean;
  readonly app: App;
  readonly words: Messages;
}

/**
 * Goes to the cell that says how a target such as « +5 % » is read: the choice is the plan's, made in its list, where
 * Ctrl+Z takes it back in every Excel. Looked for when the menu opens.
 */
export function RelativeReadingItem({ plan: { validation }, busy, app, words }: RelativeReadingItemProps) {
  const cell = useMemo(() => app.views?.relativeReading(validation) ?? null, [app, validation]);
  if (!cell) return null;
  return (
    <MenuItem disabled={busy} onClick={() => void app.run({ kind: "go-to", cell, reveal: true })}>
      {words.page.relativeReading}
    </MenuItem>
  );
}
