import { Button, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular, TableColumnTopBottom16Regular } from "@fluentui/react-icons";
import { useContext } from "react";
import { columnOfferOf, type ColumnOffer as Offer } from "../../app/column-offer";
import type { Finding } from "../../core/programme/finding/finding";
import { Disclosure } from "../parts/disclosure";
import { ColumnContext, type ColumnTools } from "./column-context";
import { ColumnForm } from "./column-form";

const useStyles = makeStyles({
  offer: { margin: "4px 0" },
});

/** Beside a header that was not found: the choice of the column that stands for it; beside a choice: taking it back. */
export function ColumnOffer({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const tools = useContext(ColumnContext);
  const offer = tools && columnOfferOf(finding, tools.columns);
  if (!offer) return null;
  if (offer.kind === "choose") return <Choose offer={offer} tools={tools} />;
  return (
    <div className={styles.offer}>
      <TakeBack offer={offer} tools={tools} />
    </div>
  );
}

interface OfferProps<Kind extends Offer["kind"]> {
  readonly offer: Extract<Offer, { kind: Kind }>;
  readonly tools: ColumnTools;
}

function TakeBack({ offer: { columns, column, isUsed }, tools }: OfferProps<"take-back">) {
  const { words, busy, onMap } = tools;
  const label = isUsed ? words.stopUsing : words.forget;
  return (
    <Button
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.at(label, column.header)}
      disabledFocusable={busy}
      onClick={() => {
        onMap(columns.table, [{ column: column.column, chosen: null }]);
      }}
    >
      {label}
    </Button>
  );
}

function Choose({ offer: { columns }, tools }: OfferProps<"choose">) {
  const { words } = tools;
  return (
    <Disclosure
      icon={<TableColumnTopBottom16Regular />}
      label={words.open}
      name={words.at(words.open, columns.sheet)}
    >
      {(id, close) => (
        <ColumnForm
          id={id}
          columns={columns}
          tools={tools}
          onUse={(choices) => {
            close();
            tools.onMap(columns.table, choices);
          }}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}
