/** Handing a text over to the browser that Excel shows the pane in. */

/** Puts a text on the clipboard; false when the browser or its host refuses, as Excel on the web may. */
export async function copyText(text: string): Promise<boolean> {
  // Absent outside a secure context, whatever its type says.
  if (!("clipboard" in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Offers a text as a file to download. */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the content once it has started.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
