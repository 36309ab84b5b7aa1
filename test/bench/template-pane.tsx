/** The pane of Microsoft's React template (Office-Addin-TaskPane-React), as `yo office` writes it, in one file. */
import {
  Button,
  Field,
  FluentProvider,
  Textarea,
  makeStyles,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingBottom: "30px",
    paddingTop: "100px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  message: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { marginTop: "20px" },
  item: { display: "flex", paddingBottom: "16px", alignItems: "center", gap: "10px" },
  text: { display: "flex", flexDirection: "column", alignItems: "center", gap: "16px", marginTop: "30px" },
});

const items = [
  { icon: <Ribbon24Regular />, text: "Achieve more with Office integration" },
  { icon: <LockOpen24Regular />, text: "Unlock features and functionality" },
  { icon: <DesignIdeas24Regular />, text: "Create and visualize like a pro" },
];

function App() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.root}>
      <section className={styles.header}>
        <h1 className={styles.message}>Welcome</h1>
      </section>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.text} className={styles.item}>
            {item.icon}
            <span>{item.text}</span>
          </li>
        ))}
      </ul>
      <div className={styles.text}>
        <Field size="large" label="Enter text to be inserted into the document.">
          <Textarea
            size="large"
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Button appearance="primary" size="large">
          Insert text
        </Button>
      </div>
    </div>
  );
}

void Office.onReady(() => {
  const container = document.getElementById("container");
  if (container)
    createRoot(container).render(
      <FluentProvider theme={webLightTheme}>
        <App />
      </FluentProvider>,
    );
});
