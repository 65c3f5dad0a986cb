import { arnFault, arnPattern, beginsAsArn, readArn } from "../../model/arns";
import type { z } from "../zod";
import { type Fault, text, type Words } from "./leaf";

/** What a place takes. */
interface ArnForm {
  /** The service's part. @default any service's */
  readonly service?: string;
  /** What stands behind the account, as a regular expression's source. @default anything */
  readonly resource?: string;
  /** "the ARN of an IAM role". */
  readonly is: string;
}

export const A_KMS_KEY = { service: "kms", resource: "(?:key|alias)/[\\w:/-]+", is: "the ARN of a KMS key" } as const satisfies ArnForm;
export const AN_IAM_ROLE = { service: "iam", resource: "role/[\\w+=,.@/-]+", is: "the ARN of an IAM role" } as const satisfies ArnForm;

/**
 * An ARN, of the one form that all places have.
 * @param more what else is wrong with one that is of that form
 */
export function arn({ service, resource, is, more, ...words }: Words & ArnForm & { readonly more?: (value: string) => readonly Fault[] }): z.ZodType<string> {
  const { pattern, judge } = arnForm({ ...(service !== undefined && { service }), ...(resource !== undefined && { resource }), is });
  const judged = (value: string) => judge(value) ?? more?.(value) ?? [];
  return text({ ...words, pattern, unlike: judge, judge: (value) => [judged(value)].flat() });
}

/** The form that a place takes, for editors, and what is wrong with a text of another. */
export function arnForm({ service, resource, is }: ArnForm): { readonly pattern: RegExp; readonly judge: (value: string) => Fault | undefined } {
  const pattern = arnPattern(service, resource);
  const judge = (value: string) => badArn(value, service) ?? (pattern.test(value) ? undefined : { reason: `${JSON.stringify(value)} is not ${is}` });
  return { pattern, judge };
}

/** What is wrong with a text that is meant to be an ARN; nothing with one that is not. */
export function badArn(value: string, service?: string): Fault | undefined {
  if (!beginsAsArn(value)) return undefined;
  const fault = arnFault(value);
  if (fault !== undefined) return { reason: `${JSON.stringify(value)} ${fault}` };
  const its = readArn(value)?.service;
  return service === undefined || its === service ? undefined : { reason: `the ARN is one of ${its}, but one of ${service} is needed` };
}
