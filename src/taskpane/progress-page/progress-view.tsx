import { Body1 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { App } from "../../app/app";
import type { Ready, Session } from "../../app/session";
import type { Views } from "../../app/views";
import type { Messages } from "../../locales/messages";
import { PageFrame } from "../parts/page-frame";
import { planOf } from "../plan-of";
import { RiskPicture } from "./risk-picture";
import { StatusPicture } from "./status-picture";
import { AttainmentPicture, GapPicture } from "./target-pictures";
import { TimelinePicture } from "./timeline-picture";

export interface ProgressViewProps {
  readonly session: Session;
  readonly app: App;
  readonly words: Messages;
  readonly onBack: () => void;
}

/** « Progression »: how far the plan is, in pictures that have their tables. */
export function ProgressView({ session, app, words, onBack }: ProgressViewProps) {
  const { progress } = words;
  const plan = planOf(session);
  return (
    <PageFrame title={progress.title} back={progress.back} onBack={onBack}>
      {plan && app.views ? (
        <Pictures plan={plan} views={app.views} words={words} />
      ) : (
        <Body1>{progress.noPlan}</Body1>
      )}
    </PageFrame>
  );
}

interface PicturesProps extends Pick<ProgressViewProps, "words"> {
  readonly plan: Ready;
  readonly views: Views;
}

function Pictures({ plan: { validation }, views, words: { progress: words } }: PicturesProps) {
  // A plan is validated anew at each reading: it is drawn as it is now.
  const progress = useMemo(() => views.progress(validation), [views, validation]);
  if (progress.isEmpty) return <Body1>{words.empty}</Body1>;
  const { attainment, gaps, risks, timeline, statuses, titles } = progress;
  return (
    <>
      {attainment && (
        <AttainmentPicture attainment={attainment} year={validation.fiscalYear ?? null} words={words} />
      )}
      {gaps && <GapPicture gaps={gaps} words={words} />}
      {risks && <RiskPicture risks={risks} words={words} />}
      <TimelinePicture timeline={timeline} words={words} titleOf={(table) => titles[table] ?? table} />
      {statuses.length > 0 && <StatusPicture statuses={statuses} words={words} />}
    </>
  );
}
