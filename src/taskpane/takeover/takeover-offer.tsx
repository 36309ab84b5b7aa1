import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Notice } from "../../app/session";
import type { Messages } from "../../locales/messages";
import { useTakingOver } from "./taking-over-context";

export interface TakeoverOfferProps {
  readonly notice: Notice | null;
  readonly busy: boolean;
  readonly words: Messages;
}

/** Right after an insertion, the template is blank: who keeps a plan already may copy it there. */
export function TakeoverOffer({ notice, busy, words: { takeover } }: TakeoverOfferProps) {
  const { takingOver } = useTakingOver();
  if (!takingOver || notice?.kind !== "inserted") return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{takeover.offer}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            if (!busy) void takingOver.open();
          }}
        >
          {takeover.open}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
