/** The pane with three rules of its own, in both languages, on a workbook that was read. */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FakeWorkbook } from "../fakes/fake-workbook";
import { createManualClock, type ManualClock } from "../fakes/manual-clock";
import { drawReport, drawTemplate, validate, validationWith } from "../fakes/plan";
import { createApp, type App, type AppParts } from "../../src/app/app";
import type { Validate } from "../../src/app/contracts";
import type { Finding, RuleCoverage } from "../../src/core/programme/finding/finding";
import { ruleTalk } from "../../src/locales/describe-finding";
import type { Language } from "../../src/locales/language";
import { en } from "../../src/locales/en/pane";
import { fr } from "../../src/locales/fr/pane";
import type { LoadedWords, PaneWords } from "../../src/locales/pane-words";
import type { RuleWords } from "../../src/locales/rule-words";
import { editionFromFile } from "../../src/app/edition-from-file";
import { createGivenEditions } from "../../src/app/given-editions";
import { createRoadmapFiles, type RoadmapFiles } from "../../src/app/roadmap-files";
import { RoadmapFilesContext } from "../../src/taskpane/insert/roadmap-files-context";
import type { LanguageMemory } from "../../src/taskpane/language";
import { Pane } from "../../src/taskpane/pane";

const reasons = (rule: string) => ({
  checks: `Checks of ${rule}.`,
  why: `Why ${rule}.`,
  source: `Source of ${rule}`,
});

export const ruleWords: Record<Language, RuleWords> = {
  fr: {
    "ECA-02": {
      ...reasons("ECA-02"),
      name: "Cible non atteinte",
      message: ({ gap }) => `Écart de ${String(gap)} points.`,
      fix: () => "Documentez l'écart.",
    },
    "MES-01": {
      ...reasons("MES-01"),
      name: "Écart sans explication",
      message: () => "Expliquez l'écart.",
      fix: () => "Rédigez.",
    },
    "CIB-03": {
      ...reasons("CIB-03"),
      name: "Cible dépassée",
      message: (_facts, { address }) => `${address} dépasse.`,
      fix: () => "Rien.",
    },
  },
  en: {
    "ECA-02": {
      ...reasons("ECA-02"),
      name: "Target not met",
      message: ({ gap }) => `Gap of ${String(gap)} points.`,
      fix: () => "Document the gap.",
    },
    "MES-01": {
      ...reasons("MES-01"),
      name: "Gap not explained",
      message: () => "Explain the gap.",
      fix: () => "Write.",
    },
    "CIB-03": {
      ...reasons("CIB-03"),
      name: "Target exceeded",
      message: (_facts, { address }) => `${address} exceeds.`,
      fix: () => "None.",
    },
  },
};

export const bothLanguages = {
  fr: { messages: fr, talk: ruleTalk(ruleWords.fr) },
  en: { messages: en, talk: ruleTalk(ruleWords.en) },
} satisfies LoadedWords;

interface Options {
  readonly workbook?: FakeWorkbook;
  readonly check?: Validate;
  readonly language?: Language;
  readonly memory?: LanguageMemory;
  /** Languages that are there; both unless said. */
  readonly words?: LoadedWords;
  readonly loadWords?: (language: Language) => Promise<PaneWords>;
  /** What else the app is made of. */
  readonly files?: RoadmapFiles;
  readonly parts?: Partial<Pick<AppParts, "drawTemplate" | "programmes">>;
}

interface Opened {
  readonly app: App;
  readonly clock: ManualClock;
  readonly workbook: FakeWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly reload: jest.Mock;
  readonly container: HTMLElement;
  readonly advance: (milliseconds: number) => Promise<void>;
}

export const forgetful: LanguageMemory = { load: () => null, save: () => undefined };

/** The pane on a workbook that was read; the pane as Excel shows it, without Excel. */
export async function open({
  workbook = planWith({}),
  check = validate,
  language = "fr",
  memory = forgetful,
  words = bothLanguages,
  loadWords = () => Promise.reject(new Error("both are there")),
  files,
  parts = {},
}: Options = {}): Promise<Opened> {
  const clock = createManualClock(new Date(2025, 3, 2, 14, 5));
  const app = createApp({ workbook, validate: check, drawTemplate, drawReport, clock, ...parts });
  const reload = jest.fn();
  const { container } = render(
    <RoadmapFilesContext value={files ?? null}>
      <Pane
        app={app}
        words={words}
        loadWords={loadWords}
        language={language}
        memory={memory}
        groupingMemory={{ load: () => "severity", save: () => undefined }}
        reload={reload}
      />
    </RoadmapFilesContext>,
  );
  await act(() => app.run({ kind: "start" }));
  const user = userEvent.setup({ delay: null });
  const advance = (milliseconds: number) => act(() => clock.advance(milliseconds));
  return { app, clock, workbook, user, reload, container, advance };
}

/** What reads roadmaps of files, and remembers them for a while. */
export function roadmapFiles() {
  const given = createGivenEditions();
  const whenGiven = { then: (): unknown => undefined };
  const files = createRoadmapFiles({
    ...{ given, largest: 100_000, memory: { load: () => [], save: () => true } },
    editionOf: (text) => Promise.resolve(editionFromFile(text)),
    onGiven: () => {
      whenGiven.then();
    },
  });
  const onGiven = (then: () => void) => {
    whenGiven.then = then;
  };
  return { given, files: { ...files, onGiven } };
}

export const blankWorkbook = () => new FakeWorkbook().addSheet("Feuil1");
export const planWith = (cells: Record<string, number | string>) =>
  new FakeWorkbook().addSheet("Indicateurs", { A1: "No", ...cells });

export const finds =
  (findings: readonly Finding[], coverage?: readonly RuleCoverage[]): Validate =>
  () => ({ status: "validated", validation: validationWith(findings, coverage) });

/** No-break spaces count. */
export const asWritten = { normalizer: (text: string) => text };

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** The list of findings, apart from what is said of the selected cell. */
export const list = () => within(screen.getByRole("region", { name: "Constats" }));
export const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);
