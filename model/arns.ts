import { REGION_FORM } from "./partitions";

/** The parts of an ARN: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty where the service's ARNs name none. */
  readonly region: string;
  /** Empty where the service's ARNs name none. */
  readonly account: string;
  /** Everything behind the account: `cluster:shop-orders`. */
  readonly resource: string;
}

/** An ARN's parts; nothing for what is not one of its service's form, with what {@link arnFault} says of it. */
export const readArn = (text: string): Arn | undefined => (arnFault(text) === undefined ? partsOf(text) : undefined);

/** What is wrong with a text that should be an ARN, as what follows its name: "names no account, and those of kms name one". */
export function arnFault(text: string): string | undefined {
  if (/\s/.test(text)) return "has a blank in it";
  const arn = partsOf(text);
  if (!arn) return "is not a complete ARN";
  const { service, region, account } = arn;
  return partFault("region", region, REGION_FORM, service) ?? partFault("account", account, ACCOUNT_FORM, service);
}

/** Whether a text is meant to be an ARN, of whatever form. */
export const beginsAsArn = (text: string): boolean => /^\s*arn\s*:/i.test(text);

/**
 * The parts of a text that is nothing but an ARN, where any text will do: blanks hide nothing. A part may be empty or of any form
 * there, as in the ARNs of what AWS owns (`arn:aws:iam::aws:policy/…`).
 */
export const likeArn = (text: string): Arn | undefined => (beginsAsArn(text) ? partsOf(text.replace(/\s/g, "")) : undefined);

/**
 * An ARN's form for editors, anchored.
 * @param service @default any, so that each part may be empty
 * @param resource what stands behind the account, as a regular expression's source
 */
export function arnPattern(service?: string, resource = "\\S+"): RegExp {
  const says = service === undefined ? undefined : saysOf(service);
  const part = (form: string, said: boolean | undefined) => (said === undefined ? `(?:${form})?` : said ? form : "");
  return new RegExp(
    `^arn:aws(?:-[a-z]+)*:${service ?? "[a-z0-9-]+"}:${part(REGION_FORM.source.slice(1, -1), says?.region)}:${part("\\d{12}", says?.account)}:${resource}$`,
  );
}

interface Says {
  /** @default true */
  readonly region?: false;
  /** @default true */
  readonly account?: false;
  /** The service's table of ARNs. */
  readonly source: string;
}

const AUTHORIZATION = "https://docs.aws.amazon.com/service-authorization/latest/reference/list_";

/** Services whose ARNs leave a part out, as far as something of theirs is named here: buckets of S3, APIs of API Gateway. All others' have both. */
export const SERVICES: Readonly<Record<string, Says>> = {
  apigateway: { account: false, source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html" },
  cloudfront: { region: false, source: `${AUTHORIZATION}amazoncloudfront.html` },
  globalaccelerator: { region: false, source: `${AUTHORIZATION}awsglobalaccelerator.html` },
  iam: { region: false, source: `${AUTHORIZATION}awsidentityandaccessmanagementiam.html` },
  route53: { region: false, account: false, source: `${AUTHORIZATION}amazonroute53.html` },
  s3: { region: false, account: false, source: `${AUTHORIZATION}amazons3.html` },
};

const saysOf = (service: string): { readonly region: boolean; readonly account: boolean } => {
  const { region = true, account = true } = Object.hasOwn(SERVICES, service) ? (SERVICES[service] as Says) : {};
  return { region, account };
};

export const ACCOUNT_FORM = /^\d{12}$/;
const PARTS = /^arn:(aws(?:-[a-z]+)*):([a-z0-9-]+):([^:]*):([^:]*):(.+)$/;

function partsOf(text: string): Arn | undefined {
  const [, partition, service = "", region = "", account = "", resource = ""] = PARTS.exec(text) ?? [];
  return partition === undefined ? undefined : { partition, service, region, account, resource };
}

function partFault(part: "region" | "account", value: string, form: RegExp, service: string): string | undefined {
  const a = part === "account" ? "an account" : "a region";
  if (!saysOf(service)[part]) return value === "" ? undefined : `names ${a}, and those of ${service} name none`;
  if (value === "") return `names no ${part}, and those of ${service} name one`;
  return form.test(value) ? undefined : `has ${value} in the place of ${a}`;
}
