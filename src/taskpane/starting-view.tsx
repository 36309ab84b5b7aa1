import { FluentProvider, makeStyles, Spinner, webLightTheme } from "@fluentui/react-components";
import { loadingPane } from "../locales/office-trouble";

const useStyles = makeStyles({ page: { padding: "24px 16px" } });

/** While the pane is being loaded: in both languages, since nothing tells yet which one to speak. */
export function StartingView() {
  const styles = useStyles();
  const label = (
    <>
      <span lang="fr-CA">{loadingPane.fr}</span> / <span lang="en-CA">{loadingPane.en}</span>
    </>
  );
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <Spinner size="small" labelPosition="below" label={label} />
      </main>
    </FluentProvider>
  );
}
