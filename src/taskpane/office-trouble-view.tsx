import {
  Body1,
  Button,
  FluentProvider,
  makeStyles,
  typographyStyles,
  webLightTheme,
} from "@fluentui/react-components";
import { networkRequest, officeTrouble, paneTitle, reload } from "../locales/office-trouble";
import type { OfficeTrouble } from "./office";

export interface OfficeTroubleViewProps {
  readonly trouble: OfficeTrouble | "part-missing";
  readonly onReload: () => void;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { margin: "0 0 12px" },
});

const languages = [
  ["fr", "fr-CA"],
  ["en", "en-CA"],
] as const;

/** The pane without Excel: in both languages, since nothing tells which one to speak. */
export function OfficeTroubleView({ trouble, onReload }: OfficeTroubleViewProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <h1 className={styles.title}>{paneTitle}</h1>
        <div role="alert">
          {languages.map(([language, tag]) => (
            <div key={tag}>
              <Body1 as="p" block lang={tag} className={styles.text}>
                {officeTrouble[trouble][language]}
              </Body1>
              {trouble === "missing" && (
                <Body1 as="p" block lang={tag} className={styles.text}>
                  {networkRequest[language]}
                </Body1>
              )}
            </div>
          ))}
        </div>
        <Button onClick={onReload}>
          <span lang="fr-CA">{reload.fr}</span>
          {"\u00a0/\u00a0"}
          <span lang="en-CA">{reload.en}</span>
        </Button>
      </main>
    </FluentProvider>
  );
}
