import { Body1Strong, Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnDraft } from "../../app/column-draft";
import type { TakeoverRequest } from "../../app/contracts";
import { choicesIn, columnsToChoose, likeliestOf } from "../../app/takeover-draft";
import type { TakingOverState } from "../../app/taking-over";
import type { OfferedTable, OfferedTarget } from "../../core/takeover/offer";
import type { Takeover } from "../../core/takeover/takeover";
import type { Messages } from "../../locales/messages";
import { ColumnFields } from "../findings/column-form";
import { TakeoverPreview } from "./takeover-preview";

export interface TakeoverFormProps {
  readonly offer: Extract<TakingOverState, { status: "choosing" }>;
  readonly words: Messages;
  readonly preview: (request: TakeoverRequest) => Takeover | null;
  readonly onTake: (request: TakeoverRequest) => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  list: { width: "100%", minWidth: 0 },
  // A name too long for the pane says so; the list that opens has the whole of it.
  chosen: { textOverflow: "ellipsis" },
  group: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Chosen {
  readonly table: number;
  /** Id of the plan's table; null while the one that goes best is. */
  readonly target: string | null;
  /** Null while those that are proposed are. */
  readonly columns: ColumnDraft | null;
}

interface Offered {
  readonly table: OfferedTable;
  readonly target: OfferedTarget;
}

function offeredFor({ tables }: TakeoverFormProps["offer"], chosen: Chosen): Offered | null {
  const table = tables[chosen.table];
  const target = table?.targets.find(({ table: id }) => id === chosen.target) ?? table?.targets[0];
  return table && target ? { table, target } : null;
}

/** The table, what it holds, its columns; then what becomes of it. */
export function TakeoverForm({ offer, words, preview, onTake }: TakeoverFormProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Chosen>({
    table: likeliestOf(offer.tables),
    target: null,
    columns: null,
  });
  const offered = offeredFor(offer, chosen);
  if (!offered) return null;
  const { table, target } = offered;
  const columns = choicesIn(chosen.columns ?? target.columns);
  const request: TakeoverRequest = {
    ...{ roadmap: offer.roadmap, file: offer.file, columns },
    source: table.source,
    target: target.table,
  };
  return (
    <form
      className={styles.form}
      aria-labelledby="takeover-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <TableField offer={offer} chosen={chosen} words={words} onChosen={setChosen} />
      <TargetField offered={offered} chosen={chosen} words={words} onChosen={setChosen} />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>
          <Body1Strong>{words.takeover.columns}</Body1Strong>
        </legend>
        <ColumnFields
          columns={columnsToChoose(table, target)}
          draft={columns}
          onDraft={(draft) => {
            setChosen({ ...chosen, columns: draft });
          }}
          isEmpty={false}
          words={{
            ...words.columns,
            field: words.takeover.field,
            noChoice: words.takeover.noChoice,
            explanation: words.takeover.rest,
          }}
        />
      </fieldset>
      <Result offered={offered} request={request} takeover={preview(request)} words={words} onTake={onTake} />
    </form>
  );
}

interface ChoiceProps {
  readonly chosen: Chosen;
  readonly words: Messages;
  readonly onChosen: (chosen: Chosen) => void;
}

function TableField({ offer, chosen, words, onChosen }: ChoiceProps & Pick<TakeoverFormProps, "offer">) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={words.takeover.source}>
      <Select
        className={styles.list}
        select={{ className: styles.chosen }}
        value={String(chosen.table)}
        onChange={(_event, { value }) => {
          onChosen({ table: Number(value), target: null, columns: null });
        }}
      >
        {offer.tables.map(({ source: { sheet, range, title, rows } }, place) => (
          <option key={`${sheet} ${range}`} value={String(place)}>
            {words.takeover.table(sheet, range, title, rows.filter(({ kind }) => kind === "data").length)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function TargetField({ offered, chosen, words, onChosen }: ChoiceProps & { readonly offered: Offered }) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={words.takeover.target}>
      <Select
        className={styles.list}
        select={{ className: styles.chosen }}
        value={offered.target.table}
        onChange={(_event, { value }) => {
          onChosen({ ...chosen, target: value, columns: null });
        }}
      >
        {offered.table.targets.map(({ table, title }) => (
          <option key={table} value={table}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ResultProps extends Pick<TakeoverFormProps, "words" | "onTake"> {
  readonly offered: Offered;
  readonly request: TakeoverRequest;
  readonly takeover: Takeover | null;
}

/** What becomes of the table, and the button that does it. */
function Result({ offered, request, takeover, words, onTake }: ResultProps) {
  const styles = useStyles();
  const isNothing = !takeover || takeover.rows === 0;
  return (
    <>
      {takeover && <TakeoverPreview takeover={takeover} offered={offered} words={words} />}
      {isNothing && <Caption1>{words.takeover.nothingToTake}</Caption1>}
      <Caption1 className={styles.note}>{words.takeover.untouched}</Caption1>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isNothing}
          onClick={() => {
            if (!isNothing) onTake(request);
          }}
        >
          {words.takeover.take(takeover?.rows ?? 0, request.target)}
        </Button>
      </div>
    </>
  );
}
