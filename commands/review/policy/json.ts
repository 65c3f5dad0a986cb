import type { JsonSchema } from "../../../environments/schema/json";
import { z } from "../../../environments/zod";
import { canonicalJson } from "../../../model/canonical";
import { policySchema } from "./schema";

/** The policy's schema for editors and hints. */
export const policyJsonSchema = (): JsonSchema =>
  z.toJSONSchema(policySchema, { io: "input", target: "draft-7", reused: "inline", unrepresentable: "any" }) as JsonSchema;

/** As published. */
export const policySchemaText = (): string => canonicalJson(policyJsonSchema());
