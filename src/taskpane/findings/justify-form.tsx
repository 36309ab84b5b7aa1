import { Button, Caption1, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { acceptingDecisions, type NewDecision } from "../../app/decide";
import type { Messages } from "../../locales/messages";
import { usePanelStyles } from "../parts/panel-styles";
import type { JustifyTools } from "./justify-context";

export interface JustifyFormProps {
  readonly id: string;
  readonly tools: JustifyTools;
  readonly onSave: (decision: Omit<NewDecision, "key">) => void;
  readonly onCancel: () => void;
}

/** A decision, its reason and who decides; the reason is asked for. Takes the focus. */
export function JustifyForm({ id, tools: { busy, words }, onSave, onCancel }: JustifyFormProps) {
  const panel = usePanelStyles();
  const box = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>({ decision: acceptingDecisions[0], reason: "", author: "" });
  const [asked, setAsked] = useState(false);
  const { justify } = words.page;
  const isMissing = draft.reason.trim() === "";
  useEffect(() => {
    focusReason(box.current);
  }, []);
  return (
    <form
      ref={box}
      id={id}
      aria-label={justify.title}
      noValidate
      className={panel.panel}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isMissing) focusReason(box.current);
        else if (!busy) onSave({ ...draft, reason: draft.reason.trim(), author: draft.author.trim() });
      }}
    >
      <Fields draft={draft} onDraft={setDraft} isMissing={asked && isMissing} words={justify} />
      <Caption1 className={panel.note}>{justify.note}</Caption1>
      <div className={panel.buttons}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={busy}>
          {justify.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {justify.cancel}
        </Button>
      </div>
    </form>
  );
}

type Draft = Omit<NewDecision, "key">;

const focusReason = (form: HTMLFormElement | null): void => form?.querySelector("textarea")?.focus();

interface FieldsProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly isMissing: boolean;
  readonly words: Messages["page"]["justify"];
}

function Fields({ draft, onDraft, isMissing, words }: FieldsProps) {
  return (
    <>
      <Field label={words.decision}>
        <RadioGroup
          layout="horizontal"
          value={draft.decision}
          onChange={(_event, { value }) => {
            onDraft({ ...draft, decision: value });
          }}
        >
          {acceptingDecisions.map((each) => (
            <Radio key={each} value={each} label={words.decisions[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.reason} {...(isMissing && { validationMessage: words.reasonMissing })}>
        <Textarea
          value={draft.reason}
          onChange={(_event, { value }) => {
            onDraft({ ...draft, reason: value });
          }}
        />
      </Field>
      <Field label={words.author}>
        <Input
          value={draft.author}
          onChange={(_event, { value }) => {
            onDraft({ ...draft, author: value });
          }}
        />
      </Field>
    </>
  );
}
