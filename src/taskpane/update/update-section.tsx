import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { App } from "../../app/app";
import type { Notice, Ready } from "../../app/session";
import type { UpdatePlanned } from "../../app/update-notices";
import type { Messages } from "../../locales/messages";
import { EditionChangeList } from "./edition-change-list";

export interface UpdateSectionProps {
  readonly plan: Ready;
  readonly busy: boolean;
  readonly app: App;
  readonly words: Messages;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", paddingBlock: "8px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  after: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A newer edition is out: says so, shows what an update would do, and does it. Old sheets that stay are told too. */
export function UpdateSection({ plan, busy, app, words }: UpdateSectionProps) {
  const [cancelled, setCancelled] = useState<Notice | null>(null);
  const { notice, update, replaced = [], validation } = plan;
  const planned = notice?.kind === "update-planned" && notice !== cancelled ? notice : null;
  if (planned)
    return (
      <Planned
        planned={planned}
        busy={busy}
        words={words}
        onUpdate={() => void app.run({ kind: "update", roadmap: planned.roadmap })}
        onCancel={() => {
          setCancelled(planned);
        }}
      />
    );
  return (
    <>
      {update && (
        <Told
          text={words.update.offer(update.from.version, update.to.version)}
          action={words.update.look}
          busy={busy}
          onAction={() => void app.run({ kind: "plan-update", roadmap: validation.roadmap.id })}
        />
      )}
      {replaced.length > 0 && (
        <Told
          text={words.update.stillThere(replaced)}
          action={words.update.remove}
          busy={busy}
          onAction={() => void app.run({ kind: "remove-replaced" })}
        />
      )}
    </>
  );
}

interface ToldProps {
  readonly text: string;
  readonly action: string;
  readonly busy: boolean;
  readonly onAction: () => void;
}

function Told({ text, action, busy, onAction }: ToldProps) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onAction}>
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface PlannedProps {
  readonly planned: UpdatePlanned;
  readonly busy: boolean;
  readonly words: Messages;
  readonly onUpdate: () => void;
  readonly onCancel: () => void;
}

/** What the update would change and move, before anything is written. */
function Planned({ planned, busy, words: { update }, onUpdate, onCancel }: PlannedProps) {
  const styles = useStyles();
  const { from, to, changes, moved, kept, notes } = planned;
  return (
    <section className={styles.section} aria-labelledby="update-title">
      <h2 id="update-title" className={styles.title}>
        {update.title(from.version, to.version)}
      </h2>
      <EditionChangeList changes={changes} words={update} />
      <Body1>{update.counts(moved, kept)}</Body1>
      {notes > 0 && <Body1>{update.notes(notes)}</Body1>}
      <Caption1 className={styles.after}>{update.after}</Caption1>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onUpdate}>
          {update.update}
        </Button>
        <Button disabledFocusable={busy} onClick={onCancel}>
          {update.cancel}
        </Button>
      </div>
    </section>
  );
}
