import { Button, Caption1, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { previewOf, sameKind, type Fixable } from "../../app/fixable";
import { usePanelStyles } from "../parts/panel-styles";
import type { FixTools } from "./fix-context";
import { FixChanges } from "./fix-changes";

export interface FixPreviewProps {
  readonly id: string;
  readonly fixable: readonly [Fixable, ...Fixable[]];
  readonly tools: FixTools;
  readonly onApply: (findings: readonly Fixable[]) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  all: typographyStyles.caption1,
  summary: { padding: "4px 0", cursor: "pointer" },
});

/** What a correction would change, cell by cell, and the buttons that apply it. Takes the focus, so that it is read first. */
export function FixPreview({ id, fixable, tools, onApply, onCancel }: FixPreviewProps) {
  const panel = usePanelStyles();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const { busy, findings, words } = tools;
  const { fixes } = words;
  const [{ fix }] = fixable;
  const same = sameKind(fixable[0], findings);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} id={id} role="group" aria-labelledby={title} tabIndex={-1} className={panel.panel}>
      <p id={title} className={panel.title}>
        {fixes.title[fix.certainty]}
      </p>
      {fix.certainty === "proposal" && <Caption1 className={panel.note}>{fixes.proposalNote}</Caption1>}
      <FixChanges changes={previewOf(fixable)} label={fixes.title[fix.certainty]} words={words} />
      {same.length > fixable.length && (
        <details className={styles.all}>
          <summary className={styles.summary}>{fixes.seeAll(same.length)}</summary>
          <FixChanges changes={previewOf(same)} label={fixes.seeAll(same.length)} words={words} />
        </details>
      )}
      <Caption1 className={panel.note}>{fixes.undoNotice}</Caption1>
      <div className={panel.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            onApply(fixable);
          }}
        >
          {fixes.apply}
        </Button>
        {same.length > fixable.length && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              onApply(same);
            }}
          >
            {fixes.applyAll(same.length)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {fixes.cancel}
        </Button>
      </div>
    </div>
  );
}
