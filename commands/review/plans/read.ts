import { z } from "../../../environments/zod";
import { BadInput } from "../bad-input";
import { contentOf, isMissing, withoutMark } from "../input";
import { isObject, parseJson } from "../json";

const marks = z.unknown();
const RESOURCE = z.object({
  address: z.string(),
  previous_address: z.string().optional(),
  mode: z.enum(["managed", "data"]).default("managed"),
  type: z.string(),
  deposed: z.string().optional(),
  change: z.object({
    actions: z.array(z.enum(["no-op", "create", "read", "update", "delete", "forget", "open", "renew", "close"])).min(1),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
    after_unknown: marks.optional(),
    before_sensitive: marks.optional(),
    after_sensitive: marks.optional(),
    replace_paths: z.array(z.array(z.union([z.string(), z.number()]))).optional(),
    importing: z.unknown().optional(),
  }),
  action_reason: z.string().optional(),
});

const PLAN = z.object({
  format_version: z.string(),
  terraform_version: z.string().optional(),
  errored: z.boolean().optional(),
  resource_changes: z.array(RESOURCE).default([]),
  planned_values: z.unknown().optional(),
  prior_state: z.unknown().optional(),
});

export type PlannedResource = z.infer<typeof RESOURCE>;

/** A plan as `terraform show -json` writes it. */
export interface Plan {
  readonly file: string;
  readonly resources: readonly PlannedResource[];
  /** Address -> what of it providers' schemas and the configuration mark sensitive, in the form of `after_sensitive`. */
  readonly sensitive: ReadonlyMap<string, readonly unknown[]>;
}

const HINT = "write one with `terraform plan -out=plan`, then `terraform show -json plan > plan.json`";

/**
 * Reads a plan.
 * @throws BadInput where the file is missing, cut off, or anything but a plan of format 1.
 */
export function readPlan(file: string): Plan {
  if (isMissing(file)) throw new BadInput(`there is no plan ${file}`, HINT);
  const bytes = contentOf(file, HINT, file);
  if (bytes.toString("latin1", 0, 2) === "PK")
    throw new BadInput(`${file} is a plan as Terraform keeps it, not as JSON`, `turn it into JSON: terraform show -json ${file} > plan.json`);
  const content = parseJson(withoutMark(bytes, HINT, file).toString("utf8"), file, HINT);
  const foreign = kindOf(content);
  if (foreign !== undefined) throw new BadInput(`${file} is ${foreign}, and no plan`, HINT);
  const parsed = PLAN.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadInput(`${file} is no plan that can be read: ${issue?.path.join(".") ?? ""} is not what Terraform writes there`, HINT);
  }
  const { format_version, errored, resource_changes, planned_values, prior_state } = parsed.data;
  if (!/^1\./.test(format_version))
    throw new BadInput(`${file} is a plan of format ${format_version}, and this Tocsin reads format 1`, "use Terraform 1.5 or newer");
  if (errored)
    throw new BadInput(`${file} is a plan that failed half-way: what it does not name is unknown`, "correct what Terraform complains of, and plan again");
  return { file, resources: resource_changes, sensitive: sensitiveValues(planned_values, isObject(prior_state) ? prior_state.values : undefined) };
}

/** What JSON that is no plan is, in words. */
function kindOf(content: unknown): string | undefined {
  if (!isObject(content)) return "JSON of something else";
  if ("lineage" in content && "serial" in content) return "a state";
  if (!("format_version" in content)) return "JSON of something else";
  if ("resource_changes" in content || "planned_values" in content) return undefined;
  if ("values" in content) return "a state";
  return "something else that Terraform writes";
}

/** By address, from the module trees of planned values and of the state before: `sensitive_values` there. */
function sensitiveValues(...trees: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const visit = (module: unknown): void => {
    if (!isObject(module)) return;
    for (const resource of Array.isArray(module.resources) ? module.resources : [])
      if (isObject(resource) && typeof resource.address === "string" && resource.sensitive_values !== undefined)
        found.set(resource.address, [...(found.get(resource.address) ?? []), resource.sensitive_values]);
    for (const child of Array.isArray(module.child_modules) ? module.child_modules : []) visit(child);
  };
  for (const tree of trees) if (isObject(tree)) visit(tree.root_module);
  return found;
}
