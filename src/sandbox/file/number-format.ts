/**
 * Number format codes as files hold them. Excel escapes a no-break space with a
 * backslash when it saves; it does the same to ours so that no reader refuses it.
 */
const quotedOrSpace = /"[^"]*"|\\.|[\u00A0\u202F]/g;

/** Code for the file: `0.0 %` with a no-break space becomes `0.0\ %`. */
export function toFileFormat(code: string): string {
  return code.replace(quotedOrSpace, (token) =>
    token === "\u00A0" || token === "\u202F" ? `\\${token}` : token,
  );
}

/** Code as Office.js gives it: the reverse of `toFileFormat`. */
export function fromFileFormat(code: string): string {
  return code.replace(/"[^"]*"|\\(.)/g, (token, escaped: string | undefined) =>
    escaped === "\u00A0" || escaped === "\u202F" ? escaped : token,
  );
}
