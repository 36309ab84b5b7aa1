import {
  FluentProvider,
  makeStyles,
  Spinner,
  tokens,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import type { App } from "../app/app";
import type { Language } from "../locales/language";
import type { Messages } from "../locales/messages";
import type { Grouping } from "../locales/page-messages";
import type { LoadedWords, PaneWords } from "../locales/pane-words";
import { ErrorBoundary } from "./error-boundary";
import { Header } from "./header";
import type { About } from "./help/about";
import type { LanguageMemory } from "./language";
import {
  CatalogueView,
  ComparisonView,
  HelpView,
  ProgressView,
  ReferenceView,
  TakeoverView,
  Tour,
} from "./pages";
import { PagesContext } from "./pages-context";
import { useRemembered, type ChoiceMemory } from "./remembered";
import { SessionView, type SessionViewProps } from "./session-view";
import { Trouble } from "./trouble";
import { useFocusHandover } from "./use-focus-handover";
import { usePages, type Pages } from "./use-pages";
import { useWords } from "./use-words";

export interface PaneProps {
  readonly app: App;
  /** At least those of the language to begin with. */
  readonly words: LoadedWords;
  /** Fetches those of another language. */
  readonly loadWords: (language: Language) => Promise<PaneWords>;
  /** Language of Office. */
  readonly language: Language;
  readonly memory: LanguageMemory;
  /** How the list of findings was put together last time. */
  readonly groupingMemory: ChoiceMemory<Grouping>;
  readonly reload: () => void;
  /** Light unless said. */
  readonly theme?: Theme;
  /** Absent: nothing is told of the add-in and of this Excel. */
  readonly about?: About;
}

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 16px 24px",
    outlineStyle: "none",
  },
  session: { display: "flex", flexDirection: "column", gap: "16px" },
  hidden: { display: "none" },
});

/** The whole pane: header, then what the session says. */
export function Pane({ app, reload, theme = webLightTheme, groupingMemory, about, ...spoken }: PaneProps) {
  const styles = useStyles();
  const session = useSyncExternalStore(app.session.subscribe, app.session.get);
  const { messages: words, talk, missing, change } = useWords(spoken);
  useNamedPage(words);

  const main = useRef<HTMLElement>(null);
  useFocusHandover(main, main);

  const [grouping, setGrouping] = useRemembered("item", groupingMemory);
  const pages = usePages(app);

  return (
    <FluentProvider theme={theme}>
      <PagesContext value={pages}>
        <div className={styles.page}>
          <Header words={words} onLanguage={change} />
          <main ref={main} tabIndex={-1} className={styles.main}>
            <MissingLanguage detail={missing} words={words} reload={reload} />
            <ErrorBoundary words={words} reload={reload}>
              <ShownPages
                {...{ pages, about, session, app, words, talk, grouping }}
                onGrouping={setGrouping}
              />
            </ErrorBoundary>
          </main>
        </div>
      </PagesContext>
    </FluentProvider>
  );
}

/** The page has the language and the title of what is on it. */
function useNamedPage({ htmlLang, pageTitle }: Messages): void {
  useEffect(() => {
    document.documentElement.lang = htmlLang;
    document.title = pageTitle;
  }, [htmlLang, pageTitle]);
}

interface MissingLanguageProps extends Pick<PaneProps, "reload"> {
  /** Null when nothing is missing. */
  readonly detail: string | null;
  readonly words: Messages;
}

function MissingLanguage({ detail, words, reload }: MissingLanguageProps) {
  if (detail === null) return null;
  return <Trouble trouble={words.partMissing} detail={detail} detailLabel={words.detail} onAction={reload} />;
}

interface ShownPagesProps extends SessionViewProps {
  readonly pages: Pages;
  readonly about: About | undefined;
}

/** The page that is asked for; that of the plan stays under the others: a form being filled in is found again as it was left. */
function ShownPages({ pages, about, ...plan }: ShownPagesProps) {
  const styles = useStyles();
  const { session, app, words, talk } = plan;
  const { shown, shows, close, tour, endTour } = pages;
  const under = shown === null ? styles.session : styles.hidden;
  const isUnder = shown !== null || shows.comparison || shows.takeover;
  return (
    <>
      <Suspense fallback={<Spinner size="small" />}>
        <OwnPage page={shown} about={about} {...plan} onBack={close} />
        {shows.comparison && (
          <div className={under}>
            <ComparisonView session={session} app={app} words={words} talk={talk} />
          </div>
        )}
        {shows.takeover && (
          <div className={under}>
            <TakeoverView app={app} words={words} />
          </div>
        )}
        {tour !== "none" && <Tour isOn={tour === "under-way"} words={words.help.tour} onEnd={endTour} />}
      </Suspense>
      <div className={isUnder ? styles.hidden : styles.session}>
        <SessionView {...plan} />
      </div>
    </>
  );
}

interface OwnPageProps extends SessionViewProps, Pick<ShownPagesProps, "about"> {
  readonly page: Pages["shown"];
  readonly onBack: () => void;
}

/** The page that was opened from the header or the menu; nothing when none was. */
function OwnPage({ page, about, session, app, words, talk, onBack }: OwnPageProps) {
  switch (page) {
    case "rules":
      return <CatalogueView session={session} app={app} words={words} talk={talk} onBack={onBack} />;
    case "help":
      return <HelpView words={words} about={about ?? null} />;
    case "reference":
      return <ReferenceView session={session} app={app} words={words} onBack={onBack} />;
    case "progress":
      return <ProgressView session={session} app={app} words={words} onBack={onBack} />;
    case null:
      return null;
  }
}
