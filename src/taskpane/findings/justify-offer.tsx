import { CommentCheckmark16Regular } from "@fluentui/react-icons";
import { useContext } from "react";
import type { Finding, KeyedFinding } from "../../core/programme/finding/finding";
import { Disclosure } from "../parts/disclosure";
import { JustifyContext } from "./justify-context";
import { JustifyForm } from "./justify-form";

const isKeyed = (finding: Finding): finding is KeyedFinding => "key" in finding;

/** « Justifier… » beside a finding: a decision and its reason, written to the report. */
export function JustifyOffer({ finding }: { readonly finding: Finding }) {
  const tools = useContext(JustifyContext);
  if (!tools || !isKeyed(finding) || finding.justified) return null;
  const { page, findings } = tools.words;
  const [cell] = finding.cells;
  const place = cell ? findings.cell(cell.sheet, cell.address) : findings.wholeWorkbook;
  return (
    <Disclosure
      icon={<CommentCheckmark16Regular />}
      label={page.justify.open}
      name={`${page.justify.open} ${finding.rule}, ${place}`}
    >
      {(id, close) => (
        <JustifyForm
          id={id}
          tools={tools}
          onSave={(decision) => {
            close();
            tools.onJustify({ key: finding.key, ...decision });
          }}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}
