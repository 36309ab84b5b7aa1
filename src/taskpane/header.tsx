import { Button, makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { Messages } from "../locales/messages";

export interface HeaderProps {
  readonly words: Messages;
  readonly onLanguage: () => void;
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "8px 8px 8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Title, and the button to the other language. */
export function Header({ words, onLanguage }: HeaderProps) {
  const { label, htmlLang } = words.otherLanguage;
  return (
    <header className={useStyles().header}>
      <Title3 as="h1">{words.title}</Title3>
      <Button appearance="subtle" lang={htmlLang} onClick={onLanguage}>
        {label}
      </Button>
    </header>
  );
}
