import { FluentProvider, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { App } from "../app/app";
import type { RuleTalk } from "../locales/describe-finding";
import type { Language } from "../locales/language";
import { messagesOf } from "../locales/messages-of";
import { CatalogueView } from "./catalogue/catalogue-view";
import { useComparing } from "./comparison/comparing-context";
import { ComparisonView } from "./comparison/comparison-view";
import { ErrorBoundary } from "./error-boundary";
import { Header, type HeaderProps } from "./header";
import { useLanguage, type LanguageMemory } from "./language";
import { SessionView } from "./session-view";
import { TakeoverView } from "./takeover/takeover-view";
import { useTakingOver } from "./takeover/taking-over-context";
import { useFocusHandover } from "./use-focus-handover";

export interface PaneProps {
  readonly app: App;
  readonly talk: Readonly<Record<Language, RuleTalk>>;
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
export function Pane({ app, talk, language: officeLanguage, memory, reload }: PaneProps) {
  const styles = useStyles();
  const [language, setLanguage] = useLanguage(officeLanguage, memory);
  const session = useSyncExternalStore(app.session.subscribe, app.session.get);
  const words = messagesOf[language];

  const main = useRef<HTMLElement>(null);
  useFocusHandover(main, main);

  const [rules, setRules] = useState<HeaderProps["rules"]>("shown");
  const showsRules = rules === "hidden";
  const showsComparison = useComparing().state.status !== "closed";
  const showsTakeover = useTakingOver().state.status !== "closed";

  useEffect(() => {
    document.documentElement.lang = words.htmlLang;
    document.title = words.pageTitle;
  }, [words]);

  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.page}>
        <Header
          words={words}
          onLanguage={() => {
            setLanguage(language === "fr" ? "en" : "fr");
          }}
          rules={rules}
          onRules={() => {
            setRules("hidden");
          }}
        />
        <main ref={main} tabIndex={-1} className={styles.main}>
          <ErrorBoundary words={words} reload={reload}>
            {showsRules && (
              <CatalogueView
                session={session}
                app={app}
                words={words}
                talk={talk[language]}
                onBack={() => {
                  setRules("focused");
                }}
              />
            )}
            {showsComparison && (
              <div className={showsRules ? styles.hidden : styles.session}>
                <ComparisonView session={session} app={app} words={words} talk={talk[language]} />
              </div>
            )}
            <div className={showsRules ? styles.hidden : styles.session}>
              <TakeoverView app={app} words={words} />
            </div>
            {/* It stays under the others: a form being filled in is found again as it was left. */}
            <div className={showsRules || showsComparison || showsTakeover ? styles.hidden : styles.session}>
              <SessionView session={session} app={app} words={words} talk={talk[language]} />
            </div>
          </ErrorBoundary>
        </main>
      </div>
    </FluentProvider>
  );
}
