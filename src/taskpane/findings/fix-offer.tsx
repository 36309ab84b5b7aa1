import { LightbulbFilament16Regular, Wrench16Regular } from "@fluentui/react-icons";
import { useContext } from "react";
import { isFixable, type Fixable } from "../../app/fixable";
import type { Finding } from "../../core/programme/finding/finding";
import { Disclosure } from "../parts/disclosure";
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

/** The correction of a finding beside it, when it has one: a button that shows what it would change. */
export function FixOffer({ findings }: FixOfferProps) {
  const tools = useContext(FixContext);
  const [first, ...others] = findings.filter(isFixable);
  if (!tools || !first) return null;
  const same = others.filter(({ fix }) => fix.certainty === first.fix.certainty);
  return <Offer fixable={[first, ...same]} tools={tools} />;
}

function Offer({ fixable, tools }: OfferProps) {
  const [{ cells, fix }, ...others] = fixable;
  const { fixes, findings: words } = tools.words;
  const [cell] = cells;
  const label = fixes.open[fix.certainty];
  const place =
    cell && others.length === 0 ? words.cell(cell.sheet, cell.address) : words.cells(fixable.length);
  return (
    <Disclosure
      icon={fix.certainty === "certain" ? <Wrench16Regular /> : <LightbulbFilament16Regular />}
      label={label}
      name={fixes.openAt(label, place)}
    >
      {(id, close) => (
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
    </Disclosure>
  );
}
