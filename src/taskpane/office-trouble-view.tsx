import { Body1, Button, FluentProvider, makeStyles, webLightTheme } from "@fluentui/react-components";
import { officeTrouble, reload } from "../locales/office-trouble";
import type { OfficeTrouble } from "./office";

export interface OfficeTroubleViewProps {
  readonly trouble: OfficeTrouble;
  readonly onReload: () => void;
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
});

/** The pane without Excel: in both languages, since nothing tells which one to speak. */
export function OfficeTroubleView({ trouble, onReload }: OfficeTroubleViewProps) {
  const styles = useStyles();
  const { fr, en } = officeTrouble[trouble];
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.box} role="alert">
        <Body1 as="p" lang="fr-CA">
          {fr}
        </Body1>
        <Body1 as="p" lang="en-CA">
          {en}
        </Body1>
        <Button onClick={onReload}>
          <span lang="fr-CA">{reload.fr}</span>
          {"\u00a0/\u00a0"}
          <span lang="en-CA">{reload.en}</span>
        </Button>
      </main>
    </FluentProvider>
  );
}
