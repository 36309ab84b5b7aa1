import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { CheckmarkCircle20Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { App } from "../../app/app";
import type { Ready, Task } from "../../app/session";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { Confirm } from "../parts/confirm";
import { useCompareChoice } from "../comparison/use-compare-choice";
import { useHandOver } from "../report/use-hand-over";
import { useOpenPages } from "../pages-context";
import { fromMenu, PageItems } from "./page-items";
import { RelativeReadingItem } from "./relative-reading-item";
import { useReturn } from "../parts/use-return";
import { useTakeover } from "../takeover/use-takeover";
import { touredAs } from "../tour/toured-as";

export interface CommandsProps {
  readonly plan: Ready;
  readonly busy: boolean;
  readonly app: App;
  readonly words: Messages;
  readonly talk: RuleTalk;
  /** What the last command has to say: under the row. */
  readonly news: ReactNode;
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  more: { minWidth: "32px" },
});

/** Commands that say first what they cost. */
type Asked = "mark" | "withdraw";

const confirming = (asked: Asked, { undo: { mark, withdraw } }: Messages) =>
  asked === "mark"
    ? { title: mark.command, texts: [mark.cost], confirm: mark.confirm }
    : { title: withdraw.title, texts: [withdraw.explanation], confirm: withdraw.confirm };

const taskOf = (asked: Asked, { validation }: Ready): Task =>
  asked === "mark" ? { kind: "mark" } : { kind: "withdraw", roadmap: validation.roadmap.id };

/** The row of commands: « Valider », the others in a menu, and what is said of those that hand the report over. */
export function Commands({ plan, busy, app, words, talk, news }: CommandsProps) {
  const styles = useStyles();
  const { said, ...handOver } = useHandOver({ plan, words, talk });
  const [asked, setAsked] = useState<Asked | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const close = () => {
    setAsked(null);
    row.current?.querySelector("button")?.focus();
  };
  return (
    <div>
      <div ref={row} className={styles.row} {...touredAs("commands")}>
        <Button
          appearance="primary"
          icon={<CheckmarkCircle20Regular />}
          disabledFocusable={busy}
          onClick={() => void app.run({ kind: "validate" })}
        >
          {words.commands.validate}
        </Button>
        <MoreCommands plan={plan} busy={busy} app={app} words={words} onAsk={setAsked} {...handOver} />
      </div>
      {asked && (
        <Confirm
          {...confirming(asked, words)}
          cancel={words.undo.cancel}
          onConfirm={() => {
            close();
            void app.run(taskOf(asked, plan));
          }}
          onCancel={close}
        />
      )}
      {news}
      {said}
    </div>
  );
}

interface MoreProps extends Omit<CommandsProps, "talk" | "news"> {
  /** Asks before a command is run. */
  readonly onAsk: (asked: Asked) => void;
  readonly copy: () => void;
  readonly download: () => void;
}

interface ItemsProps extends MoreProps {
  /** Null where Office does not tell. */
  readonly opensPane: boolean | null;
}

interface Item {
  readonly label: string;
  readonly onClick: () => void;
  /** It neither reads nor writes the workbook. */
  readonly isFree?: boolean;
}

/** Commands that are not offered where there is nothing for them to do. */
function itemsOf(
  { plan, app, words, copy, download, opensPane, onAsk }: ItemsProps,
  { compare, takeOver }: Readonly<Record<"compare" | "takeOver", (() => void) | null>>,
): readonly Item[] {
  const { report, commands, integrity, undo, update, opening } = words;
  const task = (label: string, asked: Task): Item => ({ label, onClick: () => void app.run(asked) });
  const ask = (label: string, asked: Asked): Item => ({
    label,
    onClick: () => {
      onAsk(asked);
    },
  });
  const lost = (plan.validation.integrity?.gaps ?? [])
    .filter(({ redrawing }) => redrawing !== null)
    .map(({ sheet, part }) => ({ sheet, part }));
  return [
    task(report.write, { kind: "write-report" }),
    { label: report.copy, onClick: copy, isFree: true },
    { label: report.download, onClick: download, isFree: true },
    ...(compare ? [{ label: words.comparison.open, onClick: compare, isFree: true }] : []),
    ...(takeOver ? [{ label: words.takeover.open, onClick: takeOver }] : []),
    ...(app.keepsUndo() ? [] : [ask(undo.mark.ask, "mark")]),
    ...(plan.noMarks ? [] : [task(commands.clearMarks, { kind: "clear-marks" })]),
    ...(lost.length > 0 ? [task(integrity.restoreAll, { kind: "restore", parts: lost })] : []),
    ...(opensPane === null
      ? []
      : [task(opensPane ? opening.stop : opening.open, { kind: "open-with-workbook", opens: !opensPane })]),
    ...(plan.isUnanswered ? [ask(undo.withdraw.ask, "withdraw")] : []),
    ...(plan.update ? [task(update.look, { kind: "plan-update", roadmap: plan.validation.roadmap.id })] : []),
  ];
}

function MoreCommands(props: MoreProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const { input, choose } = useCompareChoice(box);
  const takeOver = useTakeover(box);
  const { opensPane: opening } = props.app;
  const opensPane = useSyncExternalStore(opening.subscribe, opening.get);
  const items = itemsOf({ ...props, opensPane }, { compare: choose, takeOver });
  const { left } = useOpenPages();
  useReturn(left !== null && fromMenu.includes(left), box);
  return (
    <div ref={box}>
      <Menu inline positioning={{ position: "below", align: "start" }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.more}
            icon={<MoreHorizontal20Regular />}
            aria-label={props.words.page.more}
            title={props.words.page.more}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {items.map(({ label, onClick, isFree }) => (
              <MenuItem key={label} disabled={props.busy && !isFree} onClick={onClick}>
                {label}
              </MenuItem>
            ))}
            <RelativeReadingItem {...props} />
            <MenuDivider />
            <PageItems app={props.app} words={props.words} />
          </MenuList>
        </MenuPopover>
      </Menu>
      {input}
    </div>
  );
}
