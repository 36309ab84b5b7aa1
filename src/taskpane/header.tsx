import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Messages } from "../locales/messages";
import { useOpenPages } from "./pages-context";
import { touredAs } from "./tour/toured-as";

export interface HeaderProps {
  readonly words: Messages;
  readonly onLanguage: () => void;
}

const useStyles = makeStyles({
  button: { minWidth: "auto" },
  title: { ...typographyStyles.subtitle2, margin: "0 auto 0 0" },
  header: {
    display: "flex",
    alignItems: "center",
    padding: "2px 4px 2px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Title, the buttons to the rules and to the help, and the one to the other language. */
export function Header({ words, onLanguage }: HeaderProps) {
  const { label, htmlLang } = words.otherLanguage;
  const styles = useStyles();
  const { shown, left, open } = useOpenPages();
  const header = useRef<HTMLElement>(null);
  // The button that led to a page has the keyboard again when one comes back from it.
  useEffect(() => {
    if (left) header.current?.querySelector<HTMLElement>(`[data-tour="${left}"]`)?.focus();
  }, [left]);
  return (
    <header ref={header} className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      {shown !== "rules" && (
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          {...touredAs("rules")}
          onClick={() => {
            open("rules");
          }}
        >
          {words.catalogue.open}
        </Button>
      )}
      {shown !== "help" && (
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<QuestionCircle20Regular />}
          aria-label={words.help.open}
          title={words.help.open}
          {...touredAs("help")}
          onClick={() => {
            open("help");
          }}
        />
      )}
      <Button className={styles.button} appearance="subtle" size="small" lang={htmlLang} onClick={onLanguage}>
        {label}
      </Button>
    </header>
  );
}
