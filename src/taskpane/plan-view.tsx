import { makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import type { App } from "../app/app";
import type { Ready, Working } from "../app/session";
import type { FindingCell, Severity } from "../core/programme/finding/facts";
import type { RuleTalk } from "../locales/describe-finding";
import type { Messages } from "../locales/messages";
import type { Grouping } from "../locales/page-messages";
import { ColumnContext, type ColumnTools } from "./findings/column-context";
import { Coverage } from "./findings/coverage";
import { FindingWalk } from "./findings/finding-walk";
import { FindingsSection } from "./findings/findings-section";
import { FixContext, type FixTools } from "./findings/fix-context";
import { JustifyContext, type JustifyTools } from "./findings/justify-context";
import { SheetContext, type SheetTools } from "./findings/sheet-context";
import { TemplateSection } from "./findings/template-section";
import { VerdictBox } from "./findings/verdict-box";
import { News } from "./news";
import { offersOn } from "./offers";
import { CellCard, useSelectedCell } from "./plan/cell-card";
import { Commands } from "./plan/commands";
import { FillBar } from "./plan/fill-bar";
import { Identity } from "./plan/identity";
import { PlanBar } from "./plan/plan-bar";
import { PlanSwitch } from "./plan-switch";
import { Progress } from "./progress";
import { TakeoverOffer } from "./takeover/takeover-offer";
import { TakeoverReview } from "./takeover/takeover-review";
import { UpdateSection } from "./update/update-section";

export interface PlanViewProps {
  readonly plan: Ready;
  readonly working: Working | null;
  readonly app: App;
  readonly words: Messages;
  readonly talk: RuleTalk;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "6px" },
  // The steps from finding to finding stand at the end of its first row.
  // What opens under them is over the list.
  top: { position: "relative", zIndex: 1, display: "flex", flexDirection: "column" },
});

const isSameCell = (one: FindingCell, other: FindingCell | null): boolean =>
  one.sheet === other?.sheet && one.address === other.address;

/** A plan is there: how it stands, the commands, the findings and what was examined. */
export function PlanView(props: PlanViewProps) {
  const { plan, app, words } = props;
  return (
    <PlanSwitch plan={plan} app={app} words={words}>
      <ShownPlan {...props} />
    </PlanSwitch>
  );
}

function ShownPlan(props: PlanViewProps) {
  const styles = useStyles();
  const { plan, working, app, words } = props;
  const talk = props.talk.of(plan.validation.roadmap.id);
  const [kept, setKept] = useState<ReadonlySet<Severity>>(new Set());
  const { grouping, onGrouping } = props;
  const busy = working !== null;
  const cell = useSelectedCell(app);
  const goTo = useCallback((to: FindingCell) => void app.run({ kind: "go-to", cell: to }), [app]);
  const { unread, integrity, findings } = plan.validation;
  return (
    <div className={styles.page}>
      <PlanBar plan={plan} kept={kept} onKeep={setKept} words={words} />
      <Tools plan={plan} busy={busy} app={app} words={words}>
        <div className={styles.top}>
          <Commands
            plan={plan}
            busy={busy}
            app={app}
            words={words}
            talk={talk}
            news={(isReplaced) => <Told {...props} talk={talk} isReplaced={isReplaced} />}
          />
          <FindingWalk
            findings={findings}
            words={words.findings}
            talk={talk}
            onGoTo={goTo}
            isShown={({ cells: [first] }) => first !== undefined && isSameCell(first, cell)}
          />
        </div>
        <FillBar plan={plan} words={words.page} onGoTo={goTo} />
        <CellCard cell={cell} plan={plan} words={words} talk={talk} onGoTo={goTo} />
        <TakeoverReview notice={plan.notice} words={words} onGoTo={goTo} />
        {unread.length > 0 && <VerdictBox validation={plan.validation} words={words.verdict} />}
        <UpdateSection plan={plan} busy={busy} app={app} words={words} />
        <TemplateSection
          integrity={integrity}
          busy={busy}
          words={words.integrity}
          onRestore={(parts) => void app.run({ kind: "restore", parts })}
        />
        <FindingsSection
          plan={plan}
          kept={kept}
          grouping={grouping}
          onGrouping={onGrouping}
          words={words}
          talk={talk}
          onGoTo={goTo}
        />
      </Tools>
      <Identity plan={plan} words={words} />
      <Coverage validation={plan.validation} words={words} talk={talk} />
    </div>
  );
}

interface ToldProps extends PlanViewProps {
  /** Something else was said since. */
  readonly isReplaced: boolean;
}

/** What is under way, or what the last command has to say. */
function Told({ plan, working, app, words, talk, isReplaced }: ToldProps) {
  return (
    <div role="status">
      {working && <Progress working={working} words={words} />}
      {!working && !isReplaced && (
        <News
          plan={plan}
          words={words}
          talk={talk}
          onShow={(cell) => void app.run({ kind: "go-to", cell, reveal: true })}
          offers={offersOn(plan, app, words)}
          next={<TakeoverOffer words={words} />}
        />
      )}
    </div>
  );
}

interface ToolsProps extends Pick<PlanViewProps, "plan" | "app" | "words"> {
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** What may be done beside findings: corrections, choices of columns, and of sheets. Each stays the same while its parts do. */
function Tools({ plan, busy, app, words, children }: ToolsProps) {
  const { validation, columns, sheets } = plan;
  const fixes = useMemo<FixTools>(
    () => ({
      // What was justified is not corrected along with the others of its kind.
      findings: validation.findings.filter(({ justified }) => !justified),
      ...{ busy, words },
      onApply: (findings) => void app.run({ kind: "apply-fixes", findings }),
    }),
    [validation, busy, app, words],
  );
  const columnTools = useMemo<ColumnTools>(
    () => ({
      ...{ columns, busy, words: words.columns },
      onMap: (table, choices) => void app.run({ kind: "map-columns", table, choices }),
    }),
    [columns, busy, app, words],
  );
  const sheetTools = useMemo<SheetTools>(
    () => ({
      ...{ sheets, busy, words },
      onChoose: (picks) => void app.run({ kind: "choose-sheets", picks }),
    }),
    [sheets, busy, app, words],
  );
  const justifying = useMemo<JustifyTools>(
    () => ({ busy, words, onJustify: (decision) => void app.run({ kind: "write-report", decision }) }),
    [busy, app, words],
  );
  return (
    <FixContext value={fixes}>
      <ColumnContext value={columnTools}>
        <SheetContext value={sheetTools}>
          <JustifyContext value={justifying}>{children}</JustifyContext>
        </SheetContext>
      </ColumnContext>
    </FixContext>
  );
}
