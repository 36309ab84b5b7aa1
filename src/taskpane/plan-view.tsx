import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, DocumentTable20Regular, Eraser20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { App } from "../app/app";
import type { Ready, Working } from "../app/session";
import type { RuleTalk } from "../locales/describe-finding";
import type { Messages } from "../locales/messages";
import { CompareButton } from "./comparison/compare-button";
import { ColumnContext } from "./findings/column-context";
import { Coverage } from "./findings/coverage";
import { FindingsSection } from "./findings/findings-section";
import { FixContext } from "./findings/fix-context";
import { SheetContext } from "./findings/sheet-context";
import { TemplateSection } from "./findings/template-section";
import { VerdictBox } from "./findings/verdict-box";
import { News } from "./news";
import { PlanSwitch } from "./plan-switch";
import { Progress } from "./progress";
import { TakeoverButton } from "./takeover/takeover-button";
import { TakeoverReview } from "./takeover/takeover-review";
import { UpdateSection } from "./update/update-section";

export interface PlanViewProps {
  readonly plan: Ready;
  readonly working: Working | null;
  readonly app: App;
  readonly words: Messages;
  readonly talk: RuleTalk;
}

const useStyles = makeStyles({
  commands: { display: "flex", flexWrap: "wrap", gap: "8px" },
  identity: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "2px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
});

/** A plan is there: whose it is, the commands, the findings and what was examined. */
export function PlanView(props: PlanViewProps) {
  const { plan, app, words } = props;
  return (
    <PlanSwitch plan={plan} app={app} words={words}>
      <ShownPlan {...props} />
    </PlanSwitch>
  );
}

function ShownPlan({ plan, working, app, words, talk: common }: PlanViewProps) {
  const talk = common.of(plan.validation.roadmap.id);
  const busy = working !== null;
  return (
    <>
      <Identity plan={plan} words={words} />
      <VerdictBox validation={plan.validation} words={words.verdict} />
      <div>
        <Commands app={app} busy={busy} words={words} />
        <div role="status">
          {working ? (
            <Progress working={working} words={words} />
          ) : (
            <News
              plan={plan}
              words={words}
              talk={talk}
              onShow={(cell) => void app.run({ kind: "go-to", cell, reveal: true })}
            />
          )}
        </div>
      </div>
      <TakeoverReview
        notice={plan.notice}
        words={words}
        onGoTo={(cell) => void app.run({ kind: "go-to", cell })}
      />
      <UpdateSection plan={plan} busy={busy} app={app} words={words} />
      <TemplateSection
        integrity={plan.validation.integrity}
        busy={busy}
        words={words.integrity}
        onRestore={(parts) => void app.run({ kind: "restore", parts })}
      />
      <FixContext
        value={{
          // What was justified is not corrected along with the others of its kind.
          findings: plan.validation.findings.filter(({ justified }) => !justified),
          busy,
          words,
          onApply: (findings) => void app.run({ kind: "apply-fixes", findings }),
        }}
      >
        <Choices plan={plan} busy={busy} app={app} words={words}>
          <FindingsSection
            plan={plan}
            words={words}
            talk={talk}
            onGoTo={(cell) => void app.run({ kind: "go-to", cell })}
          />
        </Choices>
      </FixContext>
      <Coverage validation={plan.validation} words={words} talk={talk} />
    </>
  );
}

interface ChoicesProps extends Pick<PlanViewProps, "plan" | "app" | "words"> {
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** What may be chosen beside findings: columns, and sheets. */
function Choices({ plan, busy, app, words, children }: ChoicesProps) {
  return (
    <ColumnContext
      value={{
        columns: plan.columns,
        busy,
        words: words.columns,
        onMap: (table, choices) => void app.run({ kind: "map-columns", table, choices }),
      }}
    >
      <SheetContext
        value={{
          sheets: plan.sheets,
          busy,
          words,
          onChoose: (picks) => void app.run({ kind: "choose-sheets", picks }),
        }}
      >
        {children}
      </SheetContext>
    </ColumnContext>
  );
}

function Commands({ app, busy, words }: Pick<PlanViewProps, "app" | "words"> & { readonly busy: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.commands}>
      <Button
        appearance="primary"
        icon={<CheckmarkCircle20Regular />}
        disabledFocusable={busy}
        onClick={() => void app.run({ kind: "validate" })}
      >
        {words.commands.validate}
      </Button>
      <Button
        icon={<Eraser20Regular />}
        disabledFocusable={busy}
        onClick={() => void app.run({ kind: "clear-marks" })}
      >
        {words.commands.clearMarks}
      </Button>
      <Button
        icon={<DocumentTable20Regular />}
        disabledFocusable={busy}
        onClick={() => void app.run({ kind: "write-report" })}
      >
        {words.report.write}
      </Button>
      <TakeoverButton busy={busy} words={words} />
      <CompareButton words={words.comparison} />
    </div>
  );
}

function Identity({ plan: { validation }, words: { plan } }: Pick<PlanViewProps, "plan" | "words">) {
  const styles = useStyles();
  const rows = [
    [plan.organization, validation.organization ?? plan.unknown],
    [plan.category, validation.category ?? plan.unknown],
    ...(validation.fiscalYear === undefined
      ? []
      : [[plan.fiscalYear, validation.fiscalYear ?? plan.unknown] as const]),
    [plan.roadmap, plan.version(validation.roadmap.version)],
  ] as const;
  return (
    <dl className={styles.identity}>
      {rows.map(([label, value]) => (
        <IdentityRow key={label} label={label} value={value} />
      ))}
    </dl>
  );
}

function IdentityRow({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={useStyles().value}>{value}</dd>
    </>
  );
}
