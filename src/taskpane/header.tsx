import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Messages } from "../locales/messages";

export interface HeaderProps {
  readonly words: Messages;
  readonly onLanguage: () => void;
  /** hidden = they are shown below; focused = the user has just come back from them. */
  readonly rules: "shown" | "hidden" | "focused";
  readonly onRules: () => void;
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

/** Title, the button to the rules and the one to the other language. */
export function Header({ words, onLanguage, rules, onRules }: HeaderProps) {
  const { label, htmlLang } = words.otherLanguage;
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      {rules !== "hidden" && (
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          autoFocus={rules === "focused"}
          onClick={onRules}
        >
          {words.catalogue.open}
        </Button>
      )}
      <Button className={styles.button} appearance="subtle" size="small" lang={htmlLang} onClick={onLanguage}>
        {label}
      </Button>
    </header>
  );
}
