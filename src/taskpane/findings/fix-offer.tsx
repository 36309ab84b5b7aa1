import { Button, makeStyles } from "@fluentui/react-components";
import { LightbulbFilament16Regular, Wrench16Regular } from "@fluentui/react-icons";
import { useContext, useId, useRef, useState, type KeyboardEvent } from "react";
import { isFixable, type Fixable } from "../../app/fixable";
import type { Finding } from "../../core/findings/finding";
import { FixContext, type FixTools } from "./fix-context";
import { FixPreview } from "./fix-preview";

export interface FixOfferProps {
  /** One finding, or several that say the same thing. */
  readonly findings: readonly Finding[];
}

interface OfferProps {
  readonly fixable: readonly [Fixable, ...Fixable[]];
  readonly tools: FixTools;
}

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px", margin: "4px 0" },
});

/** The correction of a finding beside it, when it has one: a button that shows what it would change. */
export function FixOffer({ findings }: FixOfferProps) {
  const tools = useContext(FixContext);
  const [first, ...others] = findings.filter(isFixable);
  if (!tools || !first) return null;
  const same = others.filter(({ fix }) => fix.certainty === first.fix.certainty);
  return <Offer fixable={[first, ...same]} tools={tools} />;
}

function Offer({ fixable, tools }: OfferProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [{ cells, fix }, ...others] = fixable;
  const { fixes, findings: words } = tools.words;
  const [cell] = cells;
  const label = fixes.open[fix.certainty];
  const place =
    cell && others.length === 0 ? words.cell(cell.sheet, cell.address) : words.cells(fixable.length);
  const close = () => {
    setOpen(false);
    // The first button is the one that opened it.
    box.current?.querySelector("button")?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={box} className={styles.offer} onKeyDown={closeOnEscape}>
      <Button
        size="small"
        icon={fix.certainty === "certain" ? <Wrench16Regular /> : <LightbulbFilament16Regular />}
        aria-label={fixes.openAt(label, place)}
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": id })}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      {isOpen && (
        <FixPreview
          id={id}
          fixable={fixable}
          tools={tools}
          onApply={(chosen) => {
            close();
            tools.onApply(chosen);
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}
