import { Button } from "@fluentui/react-components";
import type { Messages } from "../../locales/messages";
import { useTakingOver } from "./taking-over-context";

/** Right after an insertion, the template is blank: who keeps a plan already may copy it there. */
export function TakeoverOffer({ words: { takeover } }: { readonly words: Messages }) {
  const { takingOver } = useTakingOver();
  if (!takingOver) return null;
  return (
    <Button size="small" onClick={() => void takingOver.open()}>
      {takeover.open}
    </Button>
  );
}
