import { useRef, type ReactNode } from "react";

export interface FileChooser {
  /** To be rendered somewhere; it never shows. */
  readonly input: ReactNode;
  /** Opens the browser's own window. */
  readonly choose: () => void;
}

/**
 * The browser's window that chooses a file; `onFile` is not called when the user changes his mind.
 * @param accept what it shows first; workbooks unless said.
 */
export function useFileChooser(onFile: (file: File) => void, accept = ".xlsx,.xlsm"): FileChooser {
  const field = useRef<HTMLInputElement>(null);
  return {
    choose: () => field.current?.click(),
    input: (
      <input
        ref={field}
        type="file"
        accept={accept}
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
