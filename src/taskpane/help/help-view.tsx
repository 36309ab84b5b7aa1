import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import type { Messages } from "../../locales/messages";
import { useOpenPages } from "../pages-context";
import { PageFrame } from "../parts/page-frame";
import { TitledSection } from "../parts/titled-section";
import type { About } from "./about";
import { AboutList } from "./about-list";

export interface HelpViewProps {
  readonly words: Messages;
  /** Null where nothing is known of them. */
  readonly about: About | null;
}

/** The guide that is shipped beside the pane. */
const guides: Readonly<Record<Language, string>> = { fr: "guide/index.html", en: "guide/en.html" };

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  items: { margin: 0, paddingLeft: "20px" },
});

/** « Aide »: the guided tour, the guide, privacy, and what a support call asks for. */
export function HelpView({ words, about }: HelpViewProps) {
  const styles = useStyles();
  const { close, startTour } = useOpenPages();
  const { help, language } = words;
  const { tour, guide, privacy } = help;
  return (
    <PageFrame title={help.title} back={help.back} onBack={close}>
      <TitledSection isNarrow title={tour.title}>
        <Body1>{tour.explanation}</Body1>
        <Button appearance="primary" onClick={startTour}>
          {tour.start}
        </Button>
      </TitledSection>
      <TitledSection isNarrow title={guide.title}>
        <Body1>{guide.explanation}</Body1>
        <Link href={guides[language]} target="_blank" rel="noopener">
          {guide.open}
        </Link>
      </TitledSection>
      <TitledSection isNarrow title={privacy.title}>
        <ul className={styles.items}>
          {privacy.items.map((item) => (
            <li key={item}>
              <Body1>{item}</Body1>
            </li>
          ))}
        </ul>
      </TitledSection>
      {about && (
        <TitledSection isNarrow title={help.about.title}>
          <AboutList about={about} words={help.about} />
          {about.offers.some(({ offer, isThere }) => offer === "undo" && !isThere) && (
            <Caption1 className={styles.note}>{help.about.noUndo}</Caption1>
          )}
        </TitledSection>
      )}
    </PageFrame>
  );
}
