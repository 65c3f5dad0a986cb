import { ACCESS } from "./aws/access";
import { ALARMS } from "./aws/alarms";
import { STORES } from "./aws/stores";
import type { NamedType } from "./named";

export const AWS_ORDER: readonly NamedType[] = [...ALARMS, ...ACCESS, ...STORES];
