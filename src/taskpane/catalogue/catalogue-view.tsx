import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { App } from "../../app/app";
import { countRules, searchCatalogue, type CatalogueTexts } from "../../app/search-catalogue";
import { settledOf, type Session, type Settled } from "../../app/session";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { PageFrame } from "../parts/page-frame";
import { SearchField } from "../parts/search-field";
import { AddToWorkbook } from "./add-to-workbook";
import { FamilySection } from "./family-section";

export interface CatalogueViewProps {
  readonly session: Session;
  readonly app: App;
  readonly words: Messages;
  readonly talk: RuleTalk;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
});

/** « Règles »: every rule of the catalogue, read from the registry, with a search. */
export function CatalogueView({ session, app, words, talk: common, onBack }: CatalogueViewProps) {
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const { catalogue } = words;
  const talk = talkFor(settledOf(session), common);
  const found = searchCatalogue(query, textsOf(words, talk));
  const { checked, notChecked } = countRules(found);

  return (
    <PageFrame title={catalogue.title} back={catalogue.back} onBack={onBack}>
      <AddToWorkbook session={session} app={app} words={words} />
      <SearchField
        label={catalogue.search}
        hint={catalogue.searchHint}
        clear={words.page.clearSearch}
        query={query}
        onChange={setQuery}
      />
      <Caption1 role="status" className={styles.note}>
        {found.length === 0 ? catalogue.noMatch : catalogue.checked(checked, notChecked)}
      </Caption1>
      {found.map((family) => (
        <FamilySection key={family.family} family={family} words={words} talk={talk} />
      ))}
    </PageFrame>
  );
}

/** In the words of the programme whose plan is in view, where there is one. */
const talkFor = (settled: Settled | null, common: RuleTalk): RuleTalk =>
  settled?.status === "ready" ? { ...common, ...common.of(settled.validation.roadmap.id) } : common;

/** Everything that is read of a rule, so that any word of it finds it. */
function textsOf({ catalogue, findings }: Messages, talk: RuleTalk): CatalogueTexts {
  return {
    ofFamily: (family) => catalogue.families[family],
    ofRule: ({ id, severities, shownIn, onlyFor }) => {
      const { name, checks, why, source, fix } = talk.explain(id);
      const names = severities.map((severity) => findings.severities[severity].name);
      return [name, checks, why, source, fix, ...names, catalogue.shownIn(shownIn), ...onlyFor].join(" ");
    },
    ofVoidRule(id) {
      const { name, reason } = catalogue.voidRules[id];
      return [name, reason, catalogue.notChecked].join(" ");
    },
  };
}
