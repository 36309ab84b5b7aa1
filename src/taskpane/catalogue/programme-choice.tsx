import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { CataloguedProgramme } from "../../app/search-catalogue";
import type { Messages } from "../../locales/messages";

export interface ProgrammeChoiceProps {
  readonly choices: readonly CataloguedProgramme[];
  /** Id of the programme whose rules are shown. */
  readonly chosen: string;
  readonly words: Messages;
  readonly onChoose: (programme: string) => void;
}

const useStyles = makeStyles({
  // As wide as the pane, whatever the longest of its choices.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** Which programme's rules are shown, where more than one is known. */
export function ProgrammeChoice({ choices, chosen, words, onChoose }: ProgrammeChoiceProps) {
  const styles = useStyles();
  if (choices.length < 2) return null;
  return (
    <Field className={styles.field} label={words.catalogue.programme}>
      <Select
        value={chosen}
        onChange={(_event, { value }) => {
          onChoose(value);
        }}
      >
        {choices.map((each) => (
          <option key={each.id} value={each.id}>
            {words.plan.roadmapName(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
