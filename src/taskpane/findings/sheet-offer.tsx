import { Button, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular, DocumentMultiple16Regular } from "@fluentui/react-icons";
import { useContext } from "react";
import { sheetOfferOf, type SheetOffer as Offer } from "../../app/sheet-offer";
import type { Finding } from "../../core/programme/finding/finding";
import { Disclosure } from "../parts/disclosure";
import { SheetContext, type SheetTools } from "./sheet-context";
import { SheetList } from "./sheet-list";

const useStyles = makeStyles({
  offer: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "4px 0" },
});

/** Beside sheets of which several could be read: the choice of one; beside a choice: taking it back. */
export function SheetOffer({ finding }: { readonly finding: Finding }) {
  const tools = useContext(SheetContext);
  const offer = tools && sheetOfferOf(finding, tools.sheets);
  if (!offer) return null;
  switch (offer.kind) {
    case "choose":
      return <Choose offer={offer} tools={tools} />;
    case "choose-plan":
      return <ChoosePlan offer={offer} tools={tools} />;
    case "take-back":
      return <TakeBack offer={offer} tools={tools} />;
  }
}

interface OfferProps<Kind extends Offer["kind"]> {
  readonly offer: Extract<Offer, { kind: Kind }>;
  readonly tools: SheetTools;
}

function Choose({ offer: { choices }, tools }: OfferProps<"choose">) {
  const { sheets, verdict } = tools.words;
  return (
    <Disclosure
      icon={<DocumentMultiple16Regular />}
      label={sheets.open}
      name={sheets.at(sheets.open, verdict.sheets.roles[choices.role] ?? choices.role)}
    >
      {(id, close) => (
        <SheetList
          id={id}
          choices={choices}
          tools={tools}
          onRead={(sheet) => {
            close();
            tools.onChoose([{ role: choices.role, sheet }]);
          }}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}

function ChoosePlan({ offer: { sheets, picks }, tools }: OfferProps<"choose-plan">) {
  const styles = useStyles();
  const { sheets: words, formats } = tools.words;
  return (
    <div className={styles.offer}>
      <Button
        size="small"
        icon={<DocumentMultiple16Regular />}
        aria-label={words.at(words.readPlan, formats.list(sheets))}
        disabledFocusable={tools.busy}
        onClick={() => {
          tools.onChoose(picks);
        }}
      >
        {words.readPlan}
      </Button>
    </div>
  );
}

function TakeBack({ offer: { role, isUsed, all }, tools }: OfferProps<"take-back">) {
  const styles = useStyles();
  const { sheets, verdict } = tools.words;
  const label = isUsed ? sheets.stopReading : sheets.forget;
  return (
    <div className={styles.offer}>
      <Button
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={sheets.at(label, verdict.sheets.roles[role] ?? role)}
        disabledFocusable={tools.busy}
        onClick={() => {
          tools.onChoose([{ role, sheet: null }]);
        }}
      >
        {label}
      </Button>
      {all.length > 0 && (
        <Button
          size="small"
          disabledFocusable={tools.busy}
          onClick={() => {
            tools.onChoose(all);
          }}
        >
          {sheets.forgetAll(all.length)}
        </Button>
      )}
    </div>
  );
}
