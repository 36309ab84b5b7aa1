import { catalogue, type CatalogueRule, type VoidRuleId } from "../app/search-catalogue";
import type { RuleTalk } from "../locales/describe-finding";
import { cliMessagesOf } from "../locales/cli-messages-of";
import type { Language } from "../locales/language";
import { messagesOf } from "../locales/messages-of";

function checkedLines(
  { id, severities, shownIn, onlyFor }: CatalogueRule,
  language: Language,
  talk: RuleTalk,
) {
  const { symbols, label } = cliMessagesOf[language];
  const { catalogue: words, findings } = messagesOf[language];
  const { name, checks, why, source, fix } = talk.explain(id);
  const [severest = "info"] = severities;
  return [
    `  ${symbols[severest]} ${id}  ${name}`,
    ...[
      label(
        words.labels.severity,
        words.severities(severities.map((each) => findings.severities[each].name)),
      ),
      label(words.labels.checks, checks),
      label(words.labels.why, why),
      label(words.labels.source, source),
      label(words.labels.fix, fix),
      label(words.labels.shownIn, words.shownIn(shownIn)),
      ...(onlyFor.length > 0 ? [label(words.labels.onlyFor, onlyFor.join(", "))] : []),
    ].map((line) => `      ${line}`),
  ];
}

function voidLines(id: VoidRuleId, language: Language): readonly string[] {
  const { notChecked, voidRules } = messagesOf[language].catalogue;
  const { name, reason } = voidRules[id];
  return [`  – ${id}  ${name}`, `      ${cliMessagesOf[language].label(notChecked, reason)}`];
}

/** Every rule, for people. */
export function textCatalogue(language: Language, talk: RuleTalk): string {
  const words = messagesOf[language].catalogue;
  const families = catalogue.map(({ family, checked, notChecked }) =>
    [
      `${family}  ${words.families[family]}`,
      ...checked.flatMap((rule) => checkedLines(rule, language, talk)),
      ...notChecked.flatMap((id) => voidLines(id, language)),
    ].join("\n"),
  );
  return `${families.join("\n\n")}\n`;
}

/** Every rule, for programs. */
export function jsonCatalogue(language: Language, talk: RuleTalk): string {
  const { voidRules } = messagesOf[language].catalogue;
  const rules = catalogue.flatMap(({ family, checked, notChecked }) => [
    ...checked.map(({ id, severities, shownIn, onlyFor }) => ({
      ...{ id, family, checked: true, severities, shownIn, onlyFor },
      ...talk.explain(id),
    })),
    ...notChecked.map((id) => ({ id, family, checked: false, ...voidRules[id] })),
  ]);
  return `${JSON.stringify({ rules }, null, 2)}\n`;
}
