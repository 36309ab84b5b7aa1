import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import {
  matching,
  organizationChoices,
  organizationStatus,
  withOrganization,
  type ChoiceDraft,
} from "../../app/template-choice";
import type { Messages } from "../../locales/messages";

export interface OrganizationFieldProps {
  readonly draft: ChoiceDraft;
  readonly onDraft: (draft: ChoiceDraft) => void;
  readonly missing: boolean;
  readonly words: Messages["form"];
}

const useStyles = makeStyles({
  combobox: { minWidth: 0 },
  list: { maxHeight: "260px" },
});

/** A list that can be searched by name or acronym, and that takes another name with a warning. */
export function OrganizationField({ draft, onDraft, missing, words }: OrganizationFieldProps) {
  const styles = useStyles();
  // Text being typed; null when the field shows what was chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const choices = organizationChoices(draft.category);
  const shown = typed === null ? choices : matching(choices, typed);

  function choose(text: string) {
    setTyped(null);
    onDraft(withOrganization(draft, text));
  }

  return (
    <Field label={words.organization} hint={words.organizationHint} {...verdict(draft, missing, words)}>
      <Combobox
        name="organization"
        className={styles.combobox}
        freeform
        value={typed ?? draft.organization}
        selectedOptions={[draft.organization]}
        listbox={{ className: styles.list }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_event, { optionText }) => {
          choose(optionText ?? typed ?? "");
        }}
        onBlur={() => {
          if (typed !== null) choose(typed);
        }}
      >
        {shown.map(({ id, name, acronym }) => (
          <Option key={id} value={name} text={name}>
            {acronym === undefined ? name : `${name} (${acronym})`}
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="" text="">
            {words.noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function verdict(
  draft: ChoiceDraft,
  missing: boolean,
  words: Messages["form"],
): { validationMessage?: string; validationState?: "error" | "warning" } {
  switch (organizationStatus(draft)) {
    case "excluded":
      return { validationMessage: words.excluded, validationState: "error" };
    case "other-category":
      return { validationMessage: words.otherCategory, validationState: "error" };
    case "unlisted":
      return { validationMessage: words.unlisted, validationState: "warning" };
    case "empty":
      return missing ? { validationMessage: words.missingOrganization, validationState: "error" } : {};
    case "listed":
      return {};
  }
}
