import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { App } from "../../app/app";
import { searchReference } from "../../app/search-reference";
import type { Ready, Session } from "../../app/session";
import type { Views } from "../../app/views";
import type { Messages } from "../../locales/messages";
import { PageFrame } from "../parts/page-frame";
import { SearchField } from "../parts/search-field";
import { planOf } from "../plan-of";
import { ReferenceSectionView } from "./reference-section";

export interface ReferenceViewProps {
  readonly session: Session;
  readonly app: App;
  readonly words: Messages;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  programme: { overflowWrap: "anywhere" },
});

/** « Feuille de route »: what the programme of the plan publishes, with a search and the way to each row. */
export function ReferenceView({ session, app, words, onBack }: ReferenceViewProps) {
  const { reference } = words;
  const plan = planOf(session);
  return (
    <PageFrame title={reference.title} back={reference.back} onBack={onBack}>
      {plan && app.views ? (
        <Published plan={plan} views={app.views} app={app} words={words} />
      ) : (
        <Body1>{reference.noPlan}</Body1>
      )}
    </PageFrame>
  );
}

interface PublishedProps extends Pick<ReferenceViewProps, "app" | "words"> {
  readonly plan: Ready;
  readonly views: Views;
}

function Published({ plan: { validation }, views, app, words }: PublishedProps) {
  const styles = useStyles();
  const { reference } = words;
  const [query, setQuery] = useState("");
  const published = useMemo(() => views.reference(validation), [views, validation]);
  const found = searchReference(published, query);
  const count = found.reduce((sum, { items }) => sum + items.length, 0);
  const isSearching = query.trim() !== "";
  return (
    <>
      <div className={styles.programme}>
        <Body1 block>{published.title}</Body1>
        <Caption1 className={styles.note}>{reference.version(published.version)}</Caption1>
      </div>
      <SearchField
        label={reference.search}
        hint={reference.searchHint}
        clear={words.page.clearSearch}
        query={query}
        onChange={setQuery}
      />
      <Caption1 role="status" className={styles.note}>
        {count === 0 ? reference.noMatch : reference.found(count)}
      </Caption1>
      {found.map((section, place) => (
        <ReferenceSectionView
          // Searching opens them all; they are again as they were at first once it is over.
          key={`${section.role} ${isSearching}`}
          section={section}
          isOpen={isSearching || place === 0}
          isFromFile={published.isFromFile}
          year={validation.fiscalYear ?? null}
          words={reference}
          onGoTo={(cell) => void app.run({ kind: "go-to", cell, reveal: true })}
        />
      ))}
    </>
  );
}
