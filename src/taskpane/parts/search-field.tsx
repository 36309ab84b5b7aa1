import { Field, makeStyles, SearchBox } from "@fluentui/react-components";

export interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Name of the button that empties it. */
  readonly clear: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
}

const useStyles = makeStyles({ box: { maxWidth: "none", width: "100%" } });

/** What a page is searched with, as wide as the page. */
export function SearchField({ label, hint, clear, query, onChange }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <SearchBox
        className={styles.box}
        dismiss={{ "aria-label": clear }}
        value={query}
        onChange={(_event, { value }) => {
          onChange(value);
        }}
      />
    </Field>
  );
}
