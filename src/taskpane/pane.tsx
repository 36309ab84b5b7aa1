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
import type { LanguageMemory } from "./language";
import { CatalogueView, ComparisonView, TakeoverView } from "./pages";
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
export function Pane({ app, reload, theme = webLightTheme, groupingMemory, ...spoken }: PaneProps) {
  const styles = useStyles();
  const session = useSyncExternalStore(app.session.subscribe, app.session.get);
  const { messages: words, talk, missing, change } = useWords(spoken);
  useNamedPage(words);

  const main = useRef<HTMLElement>(null);
  useFocusHandover(main, main);

  const [grouping, setGrouping] = useRemembered("item", groupingMemory);
  const { rules, setRules, shows } = usePages(app);

  return (
    <FluentProvider theme={theme}>
      <div className={styles.page}>
        <Header
          words={words}
          onLanguage={change}
          rules={rules}
          onRules={() => {
            setRules("hidden");
          }}
        />
        <main ref={main} tabIndex={-1} className={styles.main}>
          <MissingLanguage detail={missing} words={words} reload={reload} />
          <ErrorBoundary words={words} reload={reload}>
            <ShownPages
              shows={shows}
              onBack={() => {
                setRules("focused");
              }}
              {...{ session, app, words, talk, grouping }}
              onGrouping={setGrouping}
            />
          </ErrorBoundary>
        </main>
      </div>
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
  readonly shows: Pages["shows"];
  /** Leaves the rules. */
  readonly onBack: () => void;
}

/** The page that is asked for; that of the plan stays under the others: a form being filled in is found again as it was left. */
function ShownPages({ shows, onBack, ...plan }: ShownPagesProps) {
  const styles = useStyles();
  const { session, app, words, talk } = plan;
  const isUnder = shows.rules || shows.comparison || shows.takeover;
  return (
    <>
      <Suspense fallback={<Spinner size="small" />}>
        {shows.rules && (
          <CatalogueView session={session} app={app} words={words} talk={talk} onBack={onBack} />
        )}
        {shows.comparison && (
          <div className={shows.rules ? styles.hidden : styles.session}>
            <ComparisonView session={session} app={app} words={words} talk={talk} />
          </div>
        )}
        {shows.takeover && (
          <div className={shows.rules ? styles.hidden : styles.session}>
            <TakeoverView app={app} words={words} />
          </div>
        )}
      </Suspense>
      <div className={isUnder ? styles.hidden : styles.session}>
        <SessionView {...plan} />
      </div>
    </>
  );
}
