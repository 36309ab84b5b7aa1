import { useEffect, useId, useRef, type ReactNode } from "react";
import { usePanelStyles } from "./panel-styles";

export interface QuestionProps {
  readonly title: string;
  readonly onCancel: () => void;
  /** What is asked, and what it costs. */
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}

/** Asks something before anything is done. Takes the focus, so that it is read first; Escape leaves it. */
export function Question({ title, onCancel, children, buttons }: QuestionProps) {
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
      {children}
      <div className={panel.buttons}>{buttons}</div>
    </div>
  );
}
