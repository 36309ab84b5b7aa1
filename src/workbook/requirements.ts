export interface Requirement {
  readonly set: string;
  readonly version: string;
}

/** What the client must offer; the base manifest asks for exactly these (checked by a test). */
export const requirements: readonly Requirement[] = [
  { set: "ExcelApi", version: "1.14" },
  { set: "SharedRuntime", version: "1.1" },
];

/** Requirements that the client does not meet; `isSetSupported` is Office's own question. */
export function missingRequirements(
  isSetSupported: (set: string, version: string) => boolean,
): readonly Requirement[] {
  return requirements.filter(({ set, version }) => !isSetSupported(set, version));
}
