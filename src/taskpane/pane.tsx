import { FluentProvider, makeStyles, Spinner, tokens, webLightTheme } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { App } from "../app/app";
import type { Language } from "../locales/language";
import type { Messages } from "../locales/messages";
import type { LoadedWords, PaneWords } from "../locales/pane-words";
import { useComparing } from "./comparison/comparing-context";
import { ErrorBoundary } from "./error-boundary";
import { Header, type HeaderProps } from "./header";
import type { LanguageMemory } from "./language";
import { CatalogueView, ComparisonView, TakeoverView } from "./pages";
import { SessionView } from "./session-view";
import { useTakingOver } from "./takeover/taking-over-context";
import { Trouble } from "./trouble";
import { useFocusHandover } from "./use-focus-handover";
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
  readonly reload: () => void;
}

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    padding: "12px 16px 24px",
    outlineStyle: "none",
  },
  session: { display: "flex", flexDirection: "column", gap: "16px" },
  hidden: { display: "none" },
});

/** The whole pane: header, then what the session says. */
export function Pane({ app, reload, ...spoken }: PaneProps) {
  const styles = useStyles();
  const session = useSyncExternalStore(app.session.subscribe, app.session.get);
  const { messages: words, talk, missing, change } = useWords(spoken);
  useNamedPage(words);

  const main = useRef<HTMLElement>(null);
  useFocusHandover(main, main);

  const [rules, setRules] = useState<HeaderProps["rules"]>("shown");
  const showsRules = rules === "hidden";
  const showsComparison = useComparing().state.status !== "closed";
  const showsTakeover = useTakingOver().state.status !== "closed";

  return (
    <FluentProvider theme={webLightTheme}>
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
            <Suspense fallback={<Spinner size="small" />}>
              {showsRules && (
                <CatalogueView
                  session={session}
                  app={app}
                  words={words}
                  talk={talk}
                  onBack={() => {
                    setRules("focused");
                  }}
                />
              )}
              {showsComparison && (
                <div className={showsRules ? styles.hidden : styles.session}>
                  <ComparisonView session={session} app={app} words={words} talk={talk} />
                </div>
              )}
              {showsTakeover && (
                <div className={showsRules ? styles.hidden : styles.session}>
                  <TakeoverView app={app} words={words} />
                </div>
              )}
            </Suspense>
            {/* It stays under the others: a form being filled in is found again as it was left. */}
            <div className={showsRules || showsComparison || showsTakeover ? styles.hidden : styles.session}>
              <SessionView session={session} app={app} words={words} talk={talk} />
            </div>
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
