import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App } from "../app/app";
import type { JudgedPlan } from "../app/contracts";
import type { Ready } from "../app/session";
import type { Messages } from "../locales/messages";

export interface PlanSwitchProps {
  readonly plan: Ready;
  readonly app: App;
  readonly words: Messages;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  plan: { display: "flex", flexDirection: "column", gap: "16px" },
  // A name on two lines begins both where the others begin.
  tab: { textAlign: "left" },
});

const PANEL = "plan-of-programme";
const tabOf = (programme: string): string => `plan-${programme}`;

/** Several plans in the workbook: which one is shown, with how each is doing. Nothing more than the plan when there is one. */
export function PlanSwitch({ plan, app, words, children }: PlanSwitchProps) {
  const styles = useStyles();
  const { plans, validation } = plan;
  if (!plans) return children;
  const shown = validation.roadmap.id;
  return (
    <>
      <TabList
        vertical
        size="small"
        aria-label={words.plan.programmes}
        selectedValue={shown}
        onTabSelect={(_event, { value }) => {
          if (typeof value === "string") void app.showPlan(value);
        }}
      >
        {plans.map((each) => (
          <PlanTab key={each.validation.roadmap.id} plan={each} words={words} />
        ))}
      </TabList>
      <div id={PANEL} className={styles.plan} role="tabpanel" aria-labelledby={tabOf(shown)}>
        {children}
      </div>
    </>
  );
}

function PlanTab({ plan: { validation }, words }: { readonly plan: JudgedPlan; readonly words: Messages }) {
  const styles = useStyles();
  const { id } = validation.roadmap;
  const left = validation.findings.filter(({ justified }) => !justified).length;
  return (
    <Tab className={styles.tab} id={tabOf(id)} value={id} aria-controls={PANEL}>
      {words.plan.tab(
        words.plan.roadmapName(validation.roadmap),
        words.verdict.names[validation.verdict],
        left,
      )}
    </Tab>
  );
}
