import { Button } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Messages } from "../../locales/messages";
import { useTakingOver } from "./taking-over-context";

/** « Reprendre un plan existant… »: shows the user's own tables in the place of the findings. */
export function TakeoverButton({ busy, words }: { readonly busy: boolean; readonly words: Messages }) {
  const { takingOver, state } = useTakingOver();
  const box = useRef<HTMLDivElement>(null);
  const isClosed = state.status === "closed";
  const wasClosed = useRef(isClosed);

  // Back from the page: the keyboard is where it left from.
  useEffect(() => {
    if (isClosed && !wasClosed.current) box.current?.querySelector("button")?.focus();
    wasClosed.current = isClosed;
  }, [isClosed]);

  if (!takingOver) return null;
  return (
    <div ref={box}>
      <Button
        icon={<TableArrowUp20Regular />}
        disabledFocusable={busy}
        onClick={() => {
          if (!busy) void takingOver.open();
        }}
      >
        {words.takeover.open}
      </Button>
    </div>
  );
}
