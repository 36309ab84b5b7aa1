import { makeStyles, tokens } from "@fluentui/react-components";

/** Frame of an item in the list of findings: its severity shows on the left edge, beside the words. */
export const useFindingStyles = makeStyles({
  item: { listStyleType: "none" },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: "8px 10px",
    textAlign: "left",
    boxSizing: "border-box",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
});
