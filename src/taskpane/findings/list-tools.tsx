import { makeStyles, SearchBox, Select } from "@fluentui/react-components";
import { groupings, type Grouping } from "../../locales/page-messages";
import type { Messages } from "../../locales/messages";

export interface ListToolsProps {
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly words: Messages["page"];
}

const useStyles = makeStyles({
  order: { flex: "0 1 auto", minWidth: 0 },
  search: { flex: "1 1 90px", minWidth: 0, maxWidth: "none" },
});

/** How the list is put together, and the search in it. */
export function ListTools({ grouping, onGrouping, query, onQuery, words }: ListToolsProps) {
  const styles = useStyles();
  return (
    <>
      <Select
        className={styles.order}
        size="small"
        aria-label={words.groupBy}
        value={grouping}
        onChange={(_event, { value }) => {
          onGrouping(groupings.find((each) => each === value) ?? grouping);
        }}
      >
        {groupings.map((each) => (
          <option key={each} value={each}>
            {words.groupings[each]}
          </option>
        ))}
      </Select>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={words.search}
        dismiss={{ "aria-label": words.clearSearch }}
        placeholder={words.searchHint}
        value={query}
        onChange={(_event, { value }) => {
          onQuery(value);
        }}
      />
    </>
  );
}
