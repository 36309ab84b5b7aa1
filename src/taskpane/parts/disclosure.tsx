import { Button, makeStyles } from "@fluentui/react-components";
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from "react";

export interface DisclosureProps {
  readonly icon: ReactElement;
  readonly label: string;
  /** What a screen reader hears of the button: its label and what it is about. */
  readonly name: string;
  /** What shows below while it is open; it carries the id. */
  readonly children: (id: string, close: () => void) => ReactNode;
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px", margin: "4px 0" },
});

/** A button that shows something below it, and hides it again; so does Escape. Closing gives the button the focus. */
export function Disclosure({ icon, label, name, children }: DisclosureProps) {
  const styles = useStyles();
  const [state, setState] = useState<"closed" | "open" | "left">("closed");
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOpen = state === "open";
  const close = () => {
    setState("left");
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close();
  };
  useEffect(() => {
    // The first button is the one that opened it.
    if (state === "left") box.current?.querySelector("button")?.focus();
  }, [state]);
  return (
    <div ref={box} className={styles.box} onKeyDown={closeOnEscape}>
      <Button
        size="small"
        icon={icon}
        aria-label={name}
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": id })}
        onClick={() => {
          setState(isOpen ? "left" : "open");
        }}
      >
        {label}
      </Button>
      {isOpen && children(id, close)}
    </div>
  );
}
