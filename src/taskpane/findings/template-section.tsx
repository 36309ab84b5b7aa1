import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowCounterclockwise16Regular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import type { LostPart } from "../../app/session";
import type { Integrity, TemplateGap, TemplatePart } from "../../core/integrity/integrity";
import type { Messages } from "../../locales/messages";
import { useFocusHandover } from "../use-focus-handover";
import { SeverityIcon } from "./severity-icon";

export interface TemplateSectionProps {
  readonly integrity: Integrity | undefined;
  readonly busy: boolean;
  readonly words: Messages["integrity"];
  readonly onRestore: (parts: readonly LostPart[]) => void;
}

/** Columns that a sentence names. */
const named = 4;
/** Sheets that are told without being asked. */
const shownAtFirst = 2;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: "10px", margin: "4px 0 0", padding: 0 },
  sheet: { listStyleType: "none" },
  heading: { display: "flex", alignItems: "center", gap: "6px" },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
  places: { ...typographyStyles.caption1, margin: "4px 0", color: tokens.colorNeutralForeground2 },
  all: { alignSelf: "flex-start" },
});

const templateParts: readonly TemplatePart[] = ["controls", "highlights"];

const isRestorable = ({ redrawing }: TemplateGap): boolean => redrawing !== null;
const partsOf = (gaps: readonly TemplateGap[]): readonly LostPart[] =>
  gaps.filter(isRestorable).map(({ sheet, part }) => ({ sheet, part }));

/** What the workbook lost of the template besides its contents, sheet by sheet, with what gives it back. */
export function TemplateSection({ integrity, busy, words, onRestore }: TemplateSectionProps) {
  const styles = useStyles();
  const { gaps = [], unknown = [] } = integrity ?? {};
  const sheets = [...new Set(gaps.map(({ sheet }) => sheet))];
  const isAnyRestorable = gaps.some(isRestorable);
  if (sheets.length + unknown.length === 0) return null;
  return (
    <Frame words={words}>
      {sheets.length > 0 && <Body1>{words.explanation}</Body1>}
      {templateParts
        .filter((part) => gaps.some((gap) => gap.part === part))
        .map((part) => (
          <Caption1 key={part} className={styles.why}>
            {words.parts[part].why}
          </Caption1>
        ))}
      {sheets.length > 1 && isAnyRestorable && (
        <Button
          className={styles.all}
          icon={<ArrowCounterclockwise16Regular />}
          disabledFocusable={busy}
          onClick={() => {
            onRestore(partsOf(gaps));
          }}
        >
          {words.restoreAll}
        </Button>
      )}
      {sheets.length > 0 && (
        <Folded isFolded={sheets.length > shownAtFirst} label={words.seeSheets(sheets.length)}>
          <ul className={styles.list}>
            {sheets.map((sheet) => (
              <LostSheet
                key={sheet}
                sheet={sheet}
                gaps={gaps.filter((gap) => gap.sheet === sheet)}
                busy={busy}
                words={words}
                onRestore={onRestore}
              />
            ))}
          </ul>
        </Folded>
      )}
      {unknown.length > 0 && <Caption1 className={styles.why}>{words.unknown(unknown)}</Caption1>}
    </Frame>
  );
}

function Frame({ words, children }: { readonly words: Messages["integrity"]; readonly children: ReactNode }) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useFocusHandover(section, title);
  return (
    <section ref={section} className={styles.section} aria-labelledby="template-title">
      <h2 id="template-title" ref={title} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      {children}
    </section>
  );
}

interface FoldedProps {
  readonly isFolded: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

/** A long list waits to be asked for: the findings come after it. */
function Folded({ isFolded, label, children }: FoldedProps) {
  if (!isFolded) return children;
  return (
    <details>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

interface LostSheetProps extends Omit<TemplateSectionProps, "integrity"> {
  readonly sheet: string;
  readonly gaps: readonly TemplateGap[];
}

function LostSheet({ sheet, gaps, busy, words, onRestore }: LostSheetProps) {
  const styles = useStyles();
  return (
    <li className={styles.sheet}>
      <div className={styles.heading}>
        <SeverityIcon severity="warning" size={16} />
        <Body1Strong>{sheet}</Body1Strong>
      </div>
      {gaps.map((gap) => (
        <LostKind key={gap.part} gap={gap} words={words} />
      ))}
      {gaps.some(isRestorable) && (
        <Button
          size="small"
          icon={<ArrowCounterclockwise16Regular />}
          disabledFocusable={busy}
          aria-label={words.restoreSheet(sheet)}
          onClick={() => {
            onRestore(partsOf(gaps));
          }}
        >
          {words.restore}
        </Button>
      )}
    </li>
  );
}

function LostKind({ gap, words }: { readonly gap: TemplateGap; readonly words: Messages["integrity"] }) {
  const styles = useStyles();
  const { lost, lostWhole } = words.parts[gap.part];
  const names = gap.gaps.map(({ name }) => name);
  const shown = names.slice(0, named);
  return (
    <div>
      <Body1>{gap.isWhole ? lostWhole : lost(shown, names.length - shown.length)}</Body1>
      {!isRestorable(gap) && <Caption1 className={styles.why}>{words.notRestorable}</Caption1>}
      <details className={styles.places}>
        <summary>{words.details}</summary>
        <ul>
          {gap.gaps.map(({ name, ranges, state }) => (
            <li key={name}>{words.place(name, ranges.join(", "), state)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
