import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type MouseEvent, type ReactNode, type RefObject } from "react";
import type { TemplateChoice } from "../../app/contracts";
import {
  categories,
  choiceFrom,
  fiscalYearsOf,
  newDraft,
  programmeChoices,
  withCategory,
  withOrganization,
  withProgramme,
  type ChoiceDraft,
  type ProgrammeChoice,
} from "../../app/template-choice";
import type { Messages } from "../../locales/messages";
import { whenLaidOut } from "../parts/when-laid-out";
import { OrganizationField } from "./organization-field";
import { RoadmapFile } from "./roadmap-file";
import { useRoadmapFiles } from "./roadmap-files-context";

export interface InsertFormProps {
  /** AAAA-MM-JJ */
  readonly today: string;
  readonly busy: boolean;
  /** How many times it was asked for outside of the pane: the keyboard comes to it each time. */
  readonly calls: number;
  /** Ids of the programmes whose templates the workbook has. */
  readonly present: readonly string[];
  readonly words: Messages;
  /** What is under way or was just done: beside the button that asked for it. */
  readonly said: ReactNode;
  readonly onInsert: (choice: TemplateChoice) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  // A long name in a list does not widen its field.
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "12px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
  // As wide as the pane, whatever the longest of its choices.
  programme: { gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Programme, category, organization and fiscal year of the template to insert. */
export function InsertForm(props: InsertFormProps) {
  const { today, busy, calls, present, said, onInsert, onCancel } = props;
  const { form: words } = props.words;
  const styles = useStyles();
  const [draft, setDraft] = useDraft(today, present);
  const [asked, setAsked] = useState(false);
  const [typing, setTyping] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const result = choiceFrom(draft);
  const missing = asked && result.status === "incomplete" ? result : { category: false, organization: false };

  useKeyboard(form, calls);

  function submit() {
    if (busy) return;
    setAsked(true);
    setTyping(false);
    setDraft(withOrganization(draft, draft.organization));
    if (result.status === "complete") onInsert(result.choice);
    else focusField(form.current, result.organization ? "organization" : "category");
  }

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 className={styles.title}>{words.title}</h2>
      <Caption1 className={styles.note}>{words.required}</Caption1>
      <ProgrammeField {...props} draft={draft} onDraft={setDraft} />
      <OrganizationField
        {...{ draft, words, typing }}
        onDraft={setDraft}
        onTyping={setTyping}
        missing={missing.organization}
      />
      <CategoryField draft={draft} onDraft={setDraft} missing={missing.category} words={words} />
      <FiscalYearField draft={draft} onDraft={setDraft} words={words} />
      <Caption1 className={styles.note}>{words.undoNotice}</Caption1>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy} onMouseDown={keepKeyboard}>
          {words.submit}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      {said}
      <RoadmapFile words={props.words} chosen={draft.programme} />
    </form>
  );
}

/** The keyboard comes to « Organisation » each time that the form is asked for. */
function useKeyboard(form: RefObject<HTMLFormElement | null>, calls: number): void {
  useEffect(
    () =>
      whenLaidOut(() => {
        focusField(form.current, "organization");
      }),
    [form, calls],
  );
}

/** What is typed. The roadmap of a file that is given meanwhile is chosen, where the workbook has no plan of it. */
function useDraft(today: string, present: readonly string[]) {
  const { state, offered } = useRoadmapFiles();
  const [draft, setDraft] = useState(() => newDraft(today, present, offered));
  const [answered, setAnswered] = useState(state);
  if (state !== answered) {
    setAnswered(state);
    if (state.status === "given" && !present.includes(state.roadmap.id))
      setDraft(withProgramme(draft, state.roadmap.id, today, offered));
  }
  return [draft, setDraft] as const;
}

/**
 * What was typed is told wrong or not known when the keyboard leaves its field: the message would push the button away
 * from under the mouse, and its click would be lost.
 */
function keepKeyboard(event: MouseEvent) {
  event.preventDefault();
}

type FieldName = "category" | "organization";

function focusField(form: HTMLFormElement | null, name: FieldName) {
  const field = form?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}

interface FieldProps {
  readonly draft: ChoiceDraft;
  readonly onDraft: (draft: ChoiceDraft) => void;
  readonly words: Messages["form"];
}

interface ProgrammeFieldProps
  extends Omit<FieldProps, "words">, Pick<InsertFormProps, "today" | "present" | "words"> {}

/** What may be inserted; one that is over says so, before it is. */
function ProgrammeField({
  draft,
  onDraft,
  today,
  present,
  words: { form: words, formats, plan },
}: ProgrammeFieldProps) {
  const styles = useStyles();
  const { offered } = useRoadmapFiles();
  const choices = programmeChoices(today, offered);
  const chosen = choices.find(({ id }) => id === draft.programme);
  const label = ({ id, endedOn, ...choice }: ProgrammeChoice): string => {
    const name = plan.roadmapName(choice);
    const said = endedOn === null ? name : words.ended(name);
    return present.includes(id) ? words.present(said) : said;
  };
  if (choices.length < 2) return null;
  return (
    <Field
      className={styles.programme}
      label={words.programme}
      {...(chosen?.endedOn && { hint: words.endedHint(formats.day(chosen.endedOn)) })}
    >
      <Select
        name="programme"
        value={draft.programme}
        onChange={(_event, { value }) => {
          onDraft(withProgramme(draft, value, today, offered));
        }}
      >
        {choices.map((each) => (
          <option key={each.id} value={each.id} disabled={present.includes(each.id)}>
            {label(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface CategoryFieldProps extends FieldProps {
  readonly missing: boolean;
}

function CategoryField({ draft, onDraft, missing, words }: CategoryFieldProps) {
  return (
    <Field label={words.category} {...(missing && { validationMessage: words.missingCategory })}>
      <Select
        name="category"
        value={draft.category ?? ""}
        onChange={(_event, { value }) => {
          onDraft(withCategory(draft, categories.find((each) => each === value) ?? null));
        }}
      >
        <option value="">{words.chooseCategory}</option>
        {categories.map((each) => (
          <option key={each} value={each}>
            {words.categories[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function FiscalYearField({ draft, onDraft, words }: FieldProps) {
  const { offered } = useRoadmapFiles();
  return (
    <Field label={words.fiscalYear}>
      <Select
        value={draft.fiscalYear}
        onChange={(_event, { value }) => {
          onDraft({ ...draft, fiscalYear: value });
        }}
      >
        {fiscalYearsOf(draft.programme, offered).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
    </Field>
  );
}
