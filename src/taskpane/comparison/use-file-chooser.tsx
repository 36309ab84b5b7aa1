import { useRef, type ReactNode } from "react";

export interface FileChooser {
  /** To be rendered somewhere; it never shows. */
  readonly input: ReactNode;
  /** Opens the browser's own window. */
  readonly choose: () => void;
}

/** The browser's window that chooses a workbook; `onFile` is not called when the user changes his mind. */
export function useFileChooser(onFile: (file: File) => void): FileChooser {
  const field = useRef<HTMLInputElement>(null);
  return {
    choose: () => field.current?.click(),
    input: (
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
    ),
  };
}
