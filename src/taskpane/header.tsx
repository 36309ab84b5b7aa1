import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Messages } from "../locales/messages";

export interface HeaderProps {
  readonly words: Messages;
  readonly onLanguage: () => void;
}

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "6px 4px 6px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Title, and the button to the other language. */
export function Header({ words, onLanguage }: HeaderProps) {
  const { label, htmlLang } = words.otherLanguage;
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <Button appearance="subtle" lang={htmlLang} onClick={onLanguage}>
        {label}
      </Button>
    </header>
  );
}
