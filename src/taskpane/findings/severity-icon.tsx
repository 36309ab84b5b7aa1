import { makeStyles, tokens } from "@fluentui/react-components";
import {
  Circle16Regular,
  Circle20Regular,
  ErrorCircle16Filled,
  ErrorCircle20Filled,
  Info16Filled,
  Info20Filled,
  Warning16Filled,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { Severity } from "../../core/programme/finding/facts";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  toFill: { color: tokens.colorPalettePurpleForeground2, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  info: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

const icons = {
  16: { error: ErrorCircle16Filled, toFill: Circle16Regular, warning: Warning16Filled, info: Info16Filled },
  20: { error: ErrorCircle20Filled, toFill: Circle20Regular, warning: Warning20Filled, info: Info20Filled },
};

export interface SeverityIconProps {
  readonly severity: Severity;
  readonly size: 16 | 20;
}

/** Four shapes, so that colour never speaks alone; the words are always beside it. */
export function SeverityIcon({ severity, size }: SeverityIconProps) {
  const styles = useStyles();
  const Icon = icons[size][severity];
  return <Icon className={styles[severity]} aria-hidden />;
}
