import { Body1, Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { App } from "../../app/app";
import type { Ready } from "../../app/session";
import type { Messages } from "../../locales/messages";
import { usePanelStyles } from "../parts/panel-styles";
import { useYears } from "./use-years";

export interface YearChoiceProps {
  readonly app: App;
  readonly plan: Ready;
  readonly words: Pick<Messages, "year" | "undo">;
  readonly onChoose: (year: string) => void;
  readonly onCancel: () => void;
}

/** Asks which fiscal year is to be in view, saying first what it costs where Ctrl+Z does not follow. Takes the focus, so that it is read first; Escape leaves it. */
export function YearChoice({ app, plan, words: { year, undo }, onChoose, onCancel }: YearChoiceProps) {
  const panel = usePanelStyles();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const years = useYears(app, plan);
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
        {year.title}
      </h3>
      <Body1>{year.explanation}</Body1>
      {!app.keepsUndo() && <Body1>{year.cost}</Body1>}
      <div className={panel.buttons}>
        {years.map((each) => (
          <Button
            key={each}
            size="small"
            onClick={() => {
              onChoose(each);
            }}
          >
            {each}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {undo.cancel}
        </Button>
      </div>
    </div>
  );
}
