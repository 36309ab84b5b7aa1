import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { App } from "../../app/app";
import {
  catalogueOf,
  cataloguedWith,
  countRules,
  searchCatalogue,
  type CatalogueTexts,
} from "../../app/search-catalogue";
import { settledOf, type Session } from "../../app/session";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { PageFrame } from "../parts/page-frame";
import { SearchField } from "../parts/search-field";
import { AddToWorkbook } from "./add-to-workbook";
import { FamilySection } from "./family-section";
import { ProgrammeChoice } from "./programme-choice";

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

/** « Règles »: the rules of a programme, read from the registry, with a search. That of the plan, unless another is chosen. */
export function CatalogueView({ session, app, words, talk: common, onBack }: CatalogueViewProps) {
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const { catalogue } = words;
  const { plan, choices, programme, choose } = useProgramme(session);
  const talk = common.of(programme.id);
  const found = searchCatalogue(catalogueOf(programme), query, textsOf(words, talk));
  const { checked, notChecked } = countRules(found);

  return (
    <PageFrame title={catalogue.title} back={catalogue.back} onBack={onBack}>
      <ProgrammeChoice choices={choices} chosen={programme.id} words={words} onChoose={choose} />
      {plan?.id === programme.id && <AddToWorkbook session={session} app={app} words={words} />}
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

/** The programme whose rules are shown: the one that is asked for, else that of the plan in view, else the one offered first. */
function useProgramme(session: Session) {
  const [asked, choose] = useState<string | null>(null);
  const settled = settledOf(session);
  const ready = settled?.status === "ready" ? settled : null;
  const choices = useMemo(() => {
    const plans = ready?.plans ?? (ready ? [ready] : []);
    return cataloguedWith(plans.map(({ validation }) => validation));
  }, [ready]);
  const plan = ready?.validation.roadmap ?? null;
  const programme = choices.find(({ id }) => id === (asked ?? plan?.id)) ?? choices[0];
  return { plan, choices, choose, programme };
}

/** Everything that is read of a rule, so that any word of it finds it. */
function textsOf({ catalogue, findings }: Messages, talk: RuleTalk): CatalogueTexts {
  return {
    ofFamily: (family) => catalogue.families[family],
    ofRule: ({ id, severities, shownIn }) => {
      const { name, checks, why, source, fix } = talk.explain(id);
      const names = severities.map((severity) => findings.severities[severity].name);
      return [name, checks, why, source, fix, ...names, catalogue.shownIn(shownIn)].join(" ");
    },
    ofVoidRule(id) {
      const { name, reason } = catalogue.voidRules[id];
      return [name, reason, catalogue.notChecked].join(" ");
    },
  };
}
