import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TerraformStack } from "../../constructs/cdktf";
import { App } from "../../constructs/cdktf";
import type { Model } from "../../model/model";
import { declareStacks } from "../../stacks/stacks";

const outdir = mkdtempSync(join(tmpdir(), "tocsin-stacks-"));

/** The stacks of a model, not yet rendered. */
export const stacksOf = (model: Model): readonly TerraformStack[] => declareStacks(new App({ outdir, stackTraces: false, skipValidation: true }), model);
