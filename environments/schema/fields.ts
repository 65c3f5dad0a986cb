import { beginsAsArn } from "../../model/arns";
import type { Field, FieldType } from "../../model/measures";
import type { FieldValue } from "../../model/platform";
import { isBlank } from "../../model/visible";
import type { z } from "../zod";
import { badArn } from "./arn";
import { type Fault, leaf, nameOf, quantity, type Read, texts, unknownKey, type Words } from "./leaf";

/** A kind's field as a schema, by the field's type. */
export function fieldSchema(field: Field): z.ZodType<FieldValue> {
  const { description, example } = field;
  const words: Words = { description, examples: [example], ...("default" in field && field.default !== undefined && { default: field.default }) };
  return (BY_TYPE[field.type] as (field: Field, words: Words) => z.ZodType<FieldValue>)(field, words);
}

const BY_TYPE: { readonly [T in FieldType["type"]]: (field: Extract<Field, { type: T }>, words: Words) => z.ZodType<FieldValue> } = {
  arn: (field, words) => identifier(words, (value) => judgeArn(value, field)),
  text: (field, words) => identifier(words, (value) => judgePattern(value, field)),
  duration: (_, words) => quantity("duration", words),
  bytes: (_, words) => quantity("bytes", words),
  count: (_, words) => quantity("count", words),
  rate: (_, words) => quantity("rate", words),
  list: (field, words) => texts({ ...words, pattern: new RegExp(field.pattern), is: likeExample(field) }),
  labels: (field, words) =>
    leaf<FieldValue>({ type: "object", minProperties: 1, additionalProperties: { type: "string" }, propertyNames: { pattern: field.names } }, words, (value) =>
      judgeLabels(value, field),
    ),
  boolean: (_, words) =>
    leaf<FieldValue>({ type: "boolean" }, words, (value) => (typeof value === "boolean" ? { value } : { reason: `${nameOf(value)} is not true or false` })),
};

/** SSM: letters, digits and `.-_/`; https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html */
const PARAMETER = /^\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/;
const REFERENCE = {
  type: "object",
  properties: { ssm: { type: "string", pattern: PARAMETER.source } },
  additionalProperties: false,
  description: "SSM parameter that Terraform reads at plan time.",
};

/**
 * Text, or the SSM parameter that holds it.
 * @param pattern the text's form for editors. @default any
 */
export function identifier(words: Words, judge: (value: string) => Fault | undefined, pattern?: RegExp): z.ZodType<string | { readonly ssm: string }> {
  return leaf<string | { readonly ssm: string }>({ anyOf: [{ type: "string", ...(pattern && { pattern: pattern.source }) }, REFERENCE] }, words, (value) => {
    if (typeof value === "number") return { reason: `${value} is a number, but text is needed`, hint: `put it in quotes: "${value}"` };
    // Only code can say a token: text from a file with one is refused as TOC110.
    if (typeof value === "string") return value.includes("${TfToken[") ? { value } : (judge(value) ?? { value });
    const { ssm, ...rest } = (typeof value === "object" && !Array.isArray(value) && value ? value : {}) as Record<string, unknown>;
    const unknown = Object.keys(rest);
    if (unknown.length > 0) return unknown.map((key) => unknownKey(key, ["ssm"]));
    if (typeof ssm !== "string") return { reason: `${nameOf(value)} stands where text or { ssm: /path } is needed` };
    return PARAMETER.test(ssm)
      ? { value: { ssm } }
      : { reason: `${JSON.stringify(ssm)} is not the name of an SSM parameter`, at: ["ssm"], hint: "write for example { ssm: /shop/production/orders-db }" };
  });
}

function judgeArn(value: string, field: Extract<Field, { type: "arn" }>): Fault | undefined {
  if (!beginsAsArn(value)) return field.take === "whole" ? { reason: `${JSON.stringify(value)} is not an ARN` } : judgePattern(value, field);
  const fault = badArn(value, field.service);
  if (fault) return fault;
  const at = field.take === "whole" ? 0 : value.lastIndexOf(field.take);
  if (at < 0) return { reason: `the ARN has no ${JSON.stringify(field.take)} in it, so it is one of another resource` };
  return judgePattern(field.take === "whole" ? value : value.slice(at + field.take.length), field);
}

function judgePattern(value: string, field: Extract<Field, { pattern: string }>): Fault | undefined {
  return new RegExp(field.pattern).test(value) ? undefined : { reason: `${JSON.stringify(value)} is not ${likeExample(field)}` };
}

function judgeLabels(value: unknown, field: Extract<Field, { type: "labels" }>): Read<FieldValue> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { reason: `${nameOf(value)} stands where a map of names to values is needed` };
  const entries = Object.entries(value);
  if (entries.length === 0) return { reason: "the map is empty, so that every series would be its own" };
  const faults = entries.flatMap(([name, text]): readonly Fault[] => {
    if (!new RegExp(field.names).test(name))
      return [
        { reason: `${JSON.stringify(name)} is no name for one`, hint: `a name matches ${field.names}, such as ${Object.keys(field.example)[0]}`, at: [name] },
      ];
    if (typeof text === "number" || typeof text === "boolean")
      return [{ reason: `${text} is a ${typeof text}, but text is needed`, hint: `put it in quotes: "${text}"`, at: [name] }];
    if (typeof text === "string" && text.trim() !== "" && field.values !== undefined && !new RegExp(field.values, "u").test(text))
      return [{ reason: `${JSON.stringify(text)} is no value for one`, hint: `write the whole value, such as ${Object.values(field.example)[0]}`, at: [name] }];
    return typeof text !== "string" || isBlank(text)
      ? [{ reason: `${nameOf(text)} stands where text is needed`, hint: "write the value that its series have", at: [name] }]
      : [];
  });
  return faults.length > 0 ? faults : { value: value as FieldValue };
}

/** A pattern tells people nothing, an example does. */
const likeExample = ({ example }: Extract<Field, { pattern: string }>) =>
  `of the form of ${[example]
    .flat()
    .slice(0, 1)
    .map((one) => JSON.stringify(one))
    .join("")}`;
