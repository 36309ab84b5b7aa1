import { Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import {
  matching,
  organizationsFor,
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
  /** What is typed may still become another name: nothing is said of it yet. */
  readonly typing: boolean;
  readonly onTyping: (typing: boolean) => void;
}

const useStyles = makeStyles({
  combobox: { minWidth: 0 },
  // It says why there is nothing to choose: to be read, though it cannot be chosen.
  noMatch: { color: tokens.colorNeutralForeground2 },
  // Room for two lines of a message: what is below does not move under the mouse when it comes.
  field: { minHeight: "112px", alignContent: "start" },
});

/** A list that can be searched by name or acronym, and that takes another name with a warning. */
export function OrganizationField(props: OrganizationFieldProps) {
  const { draft, onDraft, missing, words, typing, onTyping: setTyping } = props;
  const styles = useStyles();
  const choices = organizationsFor(draft);
  const shown = typing ? matching(choices, draft.organization) : choices;
  const chosen = choices.some(({ name }) => name === draft.organization);

  function choose(text: string) {
    setTyping(false);
    onDraft(withOrganization(draft, text));
  }

  return (
    <Field
      className={styles.field}
      label={words.organization}
      hint={words.organizationHint}
      {...(!typing && verdict(draft, missing, words))}
    >
      <Combobox
        name="organization"
        className={styles.combobox}
        freeform
        // The arrow keys open it too: no stop of its own for the keyboard.
        expandIcon={{ "aria-label": words.openList, tabIndex: -1 }}
        value={draft.organization}
        selectedOptions={chosen ? [draft.organization] : []}
        // Within the page's landmark, over the fields that follow.
        inlinePopup
        listbox={{ style: { maxHeight: "260px", zIndex: 1 } }}
        onChange={(event) => {
          setTyping(true);
          onDraft({ ...draft, organization: event.target.value });
        }}
        onOptionSelect={(_event, { optionText }) => {
          // Without a text the list only says that nothing is selected any more.
          if (optionText) choose(optionText);
        }}
        onBlur={() => {
          if (typing) choose(draft.organization);
        }}
      >
        {shown.map(({ id, name, acronym }) => (
          <Option key={id} value={name} text={name}>
            {acronym === undefined ? name : `${name} (${acronym})`}
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled className={styles.noMatch} value="" text="">
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
