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
import { useShownYear, useYears } from "./use-years";
import { YearChoice } from "./year-choice";

export interface CommandsProps {
  readonly plan: Ready;
  readonly busy: boolean;
  readonly app: App;
  readonly words: Messages;
  readonly talk: RuleTalk;
  /** What the last command has to say: under the row. @param isReplaced by what a command of this row said since. */
  readonly news: (isReplaced: boolean) => ReactNode;
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  more: { minWidth: "32px" },
  asked: { marginTop: "8px", ":empty": { marginTop: 0 } },
});

/** Commands that say first what they cost. */
type Costly = "mark" | "withdraw";
/** Those, and the one that asks what it is to show. */
type Asked = Costly | "year";

const confirming = (asked: Costly, { undo: { mark, withdraw } }: Messages) =>
  asked === "mark"
    ? { title: mark.command, texts: [mark.cost], confirm: mark.confirm }
    : { title: withdraw.title, texts: [withdraw.explanation], confirm: withdraw.confirm };

const taskOf = (asked: Costly, { validation }: Ready): Task =>
  asked === "mark" ? { kind: "mark" } : { kind: "withdraw", roadmap: validation.roadmap.id };

/** The row of commands: « Valider », the others in a menu, and what is said of those that hand the report over. */
export function Commands({ plan, busy, app, words, talk, news }: CommandsProps) {
  const styles = useStyles();
  const { said, isLast, ...handOver } = useHandOver({ plan, words, talk });
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
      <div className={styles.asked}>
        {asked === "year" && (
          <YearChoice
            app={app}
            plan={plan}
            words={words}
            onChoose={(year) => {
              close();
              void app.run({ kind: "show-year", year });
            }}
            onCancel={close}
          />
        )}
        {asked && asked !== "year" && (
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
      </div>
      {news(isLast)}
      {!busy && said}
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
  /** Columns of several years fold. */
  readonly hasYears: boolean;
  /** The one that is unfolded; null while that is not known. */
  readonly shownYear: string | null;
}

interface Item {
  readonly label: string;
  readonly onClick: () => void;
  /** It neither reads nor writes the workbook. */
  readonly isFree?: boolean;
  /** What it changes, as it is now. */
  readonly now?: string | null;
}

const offered = (isOffered: boolean, item: Item): readonly Item[] => (isOffered ? [item] : []);

/** Commands that are not offered where there is nothing for them to do. */
function itemsOf(
  { plan, app, words, copy, download, opensPane, hasYears, shownYear, onAsk }: ItemsProps,
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
    ...offered(hasYears, { ...ask(words.year.ask, "year"), now: shownYear }),
    ...offered(!app.keepsUndo(), ask(undo.mark.ask, "mark")),
    ...offered(!plan.noMarks, task(commands.clearMarks, { kind: "clear-marks" })),
    ...offered(lost.length > 0, task(integrity.restoreAll, { kind: "restore", parts: lost })),
    ...(opensPane === null
      ? []
      : [task(opensPane ? opening.stop : opening.open, { kind: "open-with-workbook", opens: !opensPane })]),
    ...offered(plan.isUnanswered === true, ask(undo.withdraw.ask, "withdraw")),
    ...(plan.update ? [task(update.look, { kind: "plan-update", roadmap: plan.validation.roadmap.id })] : []),
  ];
}

/** The commands of the menu, as long as it is open: what the workbook holds is only looked at then. */
function CommandItems({
  compare,
  takeOver,
  ...props
}: Omit<ItemsProps, "hasYears" | "shownYear"> &
  Readonly<Record<"compare" | "takeOver", (() => void) | null>>) {
  const hasYears = useYears(props.app, props.plan).length > 1;
  const shownYear = useShownYear(props.app, props.plan);
  const items = itemsOf({ ...props, hasYears, shownYear }, { compare, takeOver });
  return items.map(({ label, onClick, isFree, now }) => (
    <MenuItem
      key={label}
      disabled={props.busy && !isFree}
      onClick={onClick}
      {...(now && { secondaryContent: now })}
    >
      {label}
    </MenuItem>
  ));
}

function MoreCommands(props: MoreProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const { input, choose } = useCompareChoice(box);
  const takeOver = useTakeover(box);
  const { opensPane: opening } = props.app;
  const opensPane = useSyncExternalStore(opening.subscribe, opening.get);
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
            <CommandItems {...props} opensPane={opensPane} compare={choose} takeOver={takeOver} />
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
