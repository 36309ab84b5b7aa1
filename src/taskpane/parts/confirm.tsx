import { Body1, Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { usePanelStyles } from "./panel-styles";

export interface ConfirmProps {
  readonly title: string;
  /** What it costs, a paragraph each. */
  readonly texts: readonly string[];
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is done that cannot be taken back. Takes the focus, so that it is read first; Escape leaves it. */
export function Confirm({ title, texts, confirm, cancel, onConfirm, onCancel }: ConfirmProps) {
  const panel = usePanelStyles();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      className={panel.panel}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <h3 id={id} className={panel.title}>
        {title}
      </h3>
      {texts.map((text) => (
        <Body1 key={text}>{text}</Body1>
      ))}
      <div className={panel.buttons}>
        <Button size="small" appearance="primary" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
