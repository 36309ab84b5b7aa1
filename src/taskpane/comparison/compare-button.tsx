import { Button } from "@fluentui/react-components";
import { BranchCompare20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ComparisonMessages } from "../../locales/comparison-messages";
import { useComparing } from "./comparing-context";
import { useFileChooser } from "./use-file-chooser";

/** « Comparer deux versions… »: chooses the file, then the comparison takes the place of the findings. */
export function CompareButton({ words }: { readonly words: ComparisonMessages }) {
  const { comparing, state } = useComparing();
  const { input, choose } = useFileChooser((file) => void comparing?.compare(file));
  const box = useRef<HTMLDivElement>(null);
  const isClosed = state.status === "closed";
  const wasClosed = useRef(isClosed);

  // Back from the comparison: the keyboard is where it left from.
  useEffect(() => {
    if (isClosed && !wasClosed.current) box.current?.querySelector("button")?.focus();
    wasClosed.current = isClosed;
  }, [isClosed]);

  if (!comparing) return null;
  return (
    <div ref={box}>
      <Button icon={<BranchCompare20Regular />} onClick={choose}>
        {words.open}
      </Button>
      {input}
    </div>
  );
}
