/** The small part of Office that is not Excel: enough for an add-in to start and to show its pane. */

export interface OfficeParts {
  readonly context: OfficeContext;
  readonly onReady: (ready?: (info: ReadyInfo) => void) => Promise<ReadyInfo>;
  readonly actions: { readonly associate: (id: string, action: RibbonAction) => void };
  readonly addin: {
    readonly showAsTaskpane: () => Promise<void>;
    readonly hide: () => Promise<void>;
    readonly onVisibilityModeChanged: (handler: VisibilityHandler) => Promise<() => Promise<void>>;
    readonly setStartupBehavior: (behavior: string) => Promise<void>;
    readonly getStartupBehavior: () => Promise<string>;
  };
  readonly StartupBehavior: typeof startupBehavior;
}

const startupBehavior = { none: "None", load: "Load" } as const;

export interface OfficeContext {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly platform: string;
  readonly host: string;
  readonly diagnostics: ReadyInfo & { readonly version: string };
  /** Absent from an Excel that does not say. */
  readonly officeTheme?: { readonly isDarkTheme: boolean; readonly bodyBackgroundColor: string };
  readonly requirements: { readonly isSetSupported: (name: string, version?: string) => boolean };
}

export interface ReadyInfo {
  readonly host: string;
  readonly platform: string;
}

export interface RibbonEvent {
  readonly completed: () => void;
}

export type RibbonAction = (event: RibbonEvent) => void;
type VisibilityHandler = (message: { readonly visibilityMode: string }) => void;

/** What a test or a page needs to play Office's side. */
export interface OfficeStandIn {
  readonly parts: OfficeParts;
  /** Runs a ribbon command; resolves when it says that it is through, rejects when nobody knows it. */
  readonly runCommand: (id: string) => Promise<void>;
  readonly isPaneShown: () => boolean;
}

export interface OfficeOptions {
  readonly excelApi: string;
  readonly language: string;
  /** Office in its black theme. */
  readonly isDark?: boolean;
  readonly sharedRuntime?: string;
}

const numbers = (version: string): readonly number[] => version.split(".").map(Number);

/** Is a version such as "1.9" at most "1.14"? Compared number by number. */
export function isAtMost(wanted: string, available: string): boolean {
  const [major = 0, minor = 0] = numbers(wanted);
  const [most = 0, minorMost = 0] = numbers(available);
  return major < most || (major === most && minor <= minorMost);
}

const otherSets = { dialogapi: "1.2", delayforcelledit: "1.1" };
const info: ReadyInfo = { host: "Excel", platform: "OfficeOnline" };
const white = { isDarkTheme: false, bodyBackgroundColor: "#FFFFFF" };
const black = { isDarkTheme: true, bodyBackgroundColor: "#262626" };

type Startup = Pick<OfficeParts["addin"], "setStartupBehavior" | "getStartupBehavior">;

/** What opens with the workbook. Office keeps it in the file; here it lasts as long as the page does. */
function createStartup(): Startup {
  let startup: string = startupBehavior.none;
  return {
    setStartupBehavior: (behavior) => {
      startup = behavior;
      return Promise.resolve();
    },
    getStartupBehavior: () => Promise.resolve(startup),
  };
}

export function createOffice({
  excelApi,
  language,
  isDark = false,
  sharedRuntime = "1.1",
}: OfficeOptions): OfficeStandIn {
  const sets = new Map(Object.entries({ ...otherSets, excelapi: excelApi, sharedruntime: sharedRuntime }));
  const actions = new Map<string, RibbonAction>();
  const handlers = new Set<VisibilityHandler>();
  let shown = true;
  const show = (next: boolean): Promise<void> => {
    if (shown !== next)
      for (const handler of handlers) handler({ visibilityMode: next ? "Taskpane" : "Hidden" });
    shown = next;
    return Promise.resolve();
  };
  return {
    isPaneShown: () => shown,
    runCommand: (id) =>
      new Promise((resolve, reject) => {
        const action = actions.get(id.toLowerCase());
        if (action) action({ completed: resolve });
        else reject(new Error(`No command ${id}`));
      }),
    parts: {
      context: {
        displayLanguage: language,
        contentLanguage: language,
        ...info,
        diagnostics: { ...info, version: "0.0.0.0" },
        officeTheme: isDark ? black : white,
        requirements: {
          isSetSupported: (name, version = "1.1") => isAtMost(version, sets.get(name.toLowerCase()) ?? "0.0"),
        },
      },
      onReady: (ready) => {
        ready?.(info);
        return Promise.resolve(info);
      },
      actions: {
        associate: (id, action) => {
          actions.set(id.toLowerCase(), action);
        },
      },
      addin: {
        showAsTaskpane: () => show(true),
        hide: () => show(false),
        onVisibilityModeChanged: (handler) => {
          handlers.add(handler);
          return Promise.resolve(() => {
            handlers.delete(handler);
            return Promise.resolve();
          });
        },
        ...createStartup(),
      },
      StartupBehavior: startupBehavior,
    },
  };
}
