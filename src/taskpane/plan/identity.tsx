import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Ready } from "../../app/session";
import type { Messages } from "../../locales/messages";

const useStyles = makeStyles({
  identity: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "2px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  read: { color: tokens.colorNeutralForeground2 },
  value: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
});

export interface IdentityProps {
  readonly plan: Ready;
  readonly words: Messages;
}

/** Whose plan it is and which roadmap it follows, in full, and when it was read. */
export function Identity({ plan: { validation, ...read }, words: { plan, findings, page } }: IdentityProps) {
  const styles = useStyles();
  const { validated, checkedAt, formulasAt } = read;
  const rows = [
    [plan.organization, validation.organization ?? plan.unknown],
    [plan.category, validation.category ?? plan.unknown],
    ...(validation.fiscalYear === undefined
      ? []
      : [[plan.fiscalYear, validation.fiscalYear ?? plan.unknown] as const]),
    [plan.roadmap, plan.followed(validation.roadmap)],
  ] as const;
  return (
    <div>
      <dl className={styles.identity}>
        {rows.map(([label, value]) => (
          <IdentityRow key={label} label={label} value={value} />
        ))}
      </dl>
      <Caption1 block className={styles.read}>
        {findings.checkedAt(checkedAt)}
      </Caption1>
      {validated && (
        <Caption1 block className={styles.read}>
          {page.validatedAt(validated.at)}
        </Caption1>
      )}
      {formulasAt && (
        <Caption1 block className={styles.read}>
          {findings.formulasAt(formulasAt)}
        </Caption1>
      )}
    </div>
  );
}

function IdentityRow({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={useStyles().value}>{value}</dd>
    </>
  );
}
