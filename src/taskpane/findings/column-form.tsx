import { Body1, Button, Caption1, Field, makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { choicesOf, optionsOf, type ColumnDraft, type ColumnOption } from "../../app/column-draft";
import type { ColumnChoice } from "../../app/session";
import type { ColumnChoices } from "../../core/reading/column-choices";
import { usePanelStyles } from "../parts/panel-styles";
import type { ColumnTools } from "./column-context";

export interface ColumnFormProps {
  readonly id: string;
  readonly columns: ColumnChoices;
  readonly tools: ColumnTools;
  readonly onUse: (choices: readonly ColumnChoice[]) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  // A list is as wide as the form, not as its longest item.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  list: { width: "100%", minWidth: 0 },
  // A header too long for the pane says so; the list that opens has the whole of it.
  chosen: { textOverflow: "ellipsis" },
});

/** Which columns of the sheet stand for those that were not found. Takes the focus, so that it is read first. */
export function ColumnForm({ id, columns, tools, onUse, onCancel }: ColumnFormProps) {
  const styles = usePanelStyles();
  const form = useRef<HTMLFormElement>(null);
  const title = useId();
  const [draft, setDraft] = useState<ColumnDraft>({});
  const [asked, setAsked] = useState(false);
  const { busy, words } = tools;
  const { missing, free, sheet } = columns;
  const choices = choicesOf(columns, draft);
  useEffect(() => {
    form.current?.focus();
  }, []);
  function submit() {
    if (busy) return;
    setAsked(true);
    if (choices.length > 0) onUse(choices);
    else form.current?.querySelector("select")?.focus();
  }
  return (
    <form
      ref={form}
      id={id}
      aria-labelledby={title}
      tabIndex={-1}
      noValidate
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p id={title} className={styles.title}>
        {words.title(sheet)}
      </p>
      {free.length === 0 ? (
        <Body1>{words.nothingFree(missing.map(({ header }) => header))}</Body1>
      ) : (
        <ColumnFields
          columns={columns}
          draft={draft}
          onDraft={setDraft}
          isEmpty={asked && choices.length === 0}
          words={words}
        />
      )}
      <div className={styles.buttons}>
        {free.length > 0 && (
          <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
            {words.use(choices.length)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {free.length > 0 ? words.cancel : words.close}
        </Button>
      </div>
    </form>
  );
}

export interface ColumnFieldsProps {
  readonly columns: ColumnChoices;
  readonly draft: ColumnDraft;
  readonly onDraft: (draft: ColumnDraft) => void;
  /** Nothing was chosen when the choice was asked for. */
  readonly isEmpty: boolean;
  readonly words: ColumnTools["words"];
}

/** A list for each column that is sought, of those that may stand for it; none is taken twice. */
export function ColumnFields({ columns, draft, onDraft, isEmpty, words }: ColumnFieldsProps) {
  return (
    <>
      <Caption1 className={usePanelStyles().note}>{words.explanation}</Caption1>
      {columns.missing.map((column, place) => (
        <ColumnField
          key={column.column}
          label={words.field(column.header)}
          options={optionsOf(columns, column, draft)}
          chosen={draft[column.column] ?? ""}
          trouble={place === 0 && isEmpty ? words.nothingChosen : null}
          words={words}
          onChoose={(key) => {
            onDraft({ ...draft, [column.column]: key });
          }}
        />
      ))}
    </>
  );
}

interface ColumnFieldProps {
  readonly label: string;
  readonly options: readonly ColumnOption[];
  readonly chosen: string;
  readonly trouble: string | null;
  readonly words: ColumnTools["words"];
  readonly onChoose: (key: string) => void;
}

function ColumnField({ label, options, chosen, trouble, words, onChoose }: ColumnFieldProps) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={label}
      size="small"
      {...(trouble !== null && { validationMessage: trouble })}
    >
      <Select
        size="small"
        className={styles.list}
        select={{ className: styles.chosen }}
        value={options.some(({ key }) => key === chosen) ? chosen : ""}
        onChange={(_event, { value }) => {
          onChoose(value);
        }}
      >
        <option value="">{words.noChoice}</option>
        {options.map(({ key, column, isTaken }) => (
          <option key={key} value={key} disabled={isTaken}>
            {words.option(column)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
