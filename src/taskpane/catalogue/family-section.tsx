import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SubtractCircle16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { CatalogueFamily, CatalogueRule } from "../../app/search-catalogue";
import type { RuleTalk } from "../../locales/describe-finding";
import type { Messages } from "../../locales/messages";
import { SeverityIcon } from "../findings/severity-icon";
import { RuleDetails } from "./rule-details";

export interface FamilySectionProps {
  readonly family: CatalogueFamily;
  readonly words: Messages;
  readonly talk: RuleTalk;
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: "8px 0 2px" },
  list: { margin: 0, padding: 0 },
  notChecked: { color: tokens.colorNeutralForeground3 },
});

/** The rules of one family, those that are not checked last. */
export function FamilySection({ family, words, talk }: FamilySectionProps) {
  const styles = useStyles();
  const id = useId();
  const { catalogue } = words;
  return (
    <section aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {catalogue.families[family.family]}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {family.checked.map((rule) => (
          <RuleDetails
            key={rule.id}
            id={rule.id}
            name={talk.nameOf(rule.id)}
            icon={rule.severities[0] && <SeverityIcon severity={rule.severities[0]} size={16} />}
            lines={linesOf(rule, words, talk)}
          />
        ))}
        {family.notChecked.map((rule) => (
          <RuleDetails
            key={rule}
            id={rule}
            name={catalogue.voidRules[rule].name}
            icon={<SubtractCircle16Regular className={styles.notChecked} aria-hidden />}
            lines={[
              [catalogue.labels.severity, catalogue.notChecked],
              [catalogue.labels.reason, catalogue.voidRules[rule].reason],
            ]}
          />
        ))}
      </ul>
    </section>
  );
}

function linesOf(
  { id, severities, shownIn }: CatalogueRule,
  { catalogue, findings }: Messages,
  talk: RuleTalk,
): readonly (readonly [string, string])[] {
  const { labels } = catalogue;
  const { checks, why, source, fix } = talk.explain(id);
  return [
    [labels.checks, checks],
    [labels.why, why],
    [labels.source, source],
    [labels.fix, fix],
    [labels.severity, catalogue.severities(severities.map((severity) => findings.severities[severity].name))],
    [labels.shownIn, catalogue.shownIn(shownIn)],
  ];
}
