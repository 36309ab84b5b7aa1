import { Body1, Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import type { App } from "../../app/app";
import type { Ready } from "../../app/session";
import type { Messages } from "../../locales/messages";
import { Question } from "../parts/question";
import { useShownYear, useYears } from "./use-years";

export interface YearChoiceProps {
  readonly app: App;
  readonly plan: Ready;
  readonly words: Pick<Messages, "year" | "undo">;
  readonly onChoose: (year: string) => void;
  readonly onCancel: () => void;
}

/** Asks which fiscal year is to be in view, marking the one that is, and saying first what it costs where Ctrl+Z does not follow. */
export function YearChoice({ app, plan, words: { year, undo }, onChoose, onCancel }: YearChoiceProps) {
  const years = useYears(app, plan);
  const shown = useShownYear(app, plan);
  const buttons = (
    <>
      {years.map((each) => (
        <Button
          key={each}
          size="small"
          // As wide as each other: no button moves once it is known which year is in view.
          icon={each === shown ? <CheckmarkCircle16Filled /> : <Circle16Regular />}
          aria-current={each === shown ? "true" : undefined}
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
    </>
  );
  return (
    <Question title={year.title} onCancel={onCancel} buttons={buttons}>
      <Body1>{year.explanation}</Body1>
      {!app.keepsUndo() && <Body1>{year.cost}</Body1>}
    </Question>
  );
}
