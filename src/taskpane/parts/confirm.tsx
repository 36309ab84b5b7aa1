import { Body1, Button } from "@fluentui/react-components";
import { Question } from "./question";

export interface ConfirmProps {
  readonly title: string;
  /** What it costs, a paragraph each. */
  readonly texts: readonly string[];
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is done that cannot be taken back. */
export function Confirm({ title, texts, confirm, cancel, onConfirm, onCancel }: ConfirmProps) {
  const buttons = (
    <>
      <Button size="small" appearance="primary" onClick={onConfirm}>
        {confirm}
      </Button>
      <Button size="small" onClick={onCancel}>
        {cancel}
      </Button>
    </>
  );
  return (
    <Question title={title} onCancel={onCancel} buttons={buttons}>
      {texts.map((text) => (
        <Body1 key={text}>{text}</Body1>
      ))}
    </Question>
  );
}
