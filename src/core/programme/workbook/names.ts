/** Defined names of the template: said once for what draws them and for what reads them again. */
import { fieldOf } from "./identification";
import { settingName } from "./setting-names";

export const listName = (prefix: string, list: string): string => `${prefix}L_${list}`;
export const placesName = (prefix: string, list: string): string => `${prefix}P_${list}`;

/** Defined name of a field or setting. */
export function parameterName(prefix: string, parameter: string): string {
  return prefix + (settingName(parameter) ?? fieldOf(parameter).name);
}
