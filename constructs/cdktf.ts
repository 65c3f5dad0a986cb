/**
 * The one door to cdktf, so that its successor (CDK Terrain) can take its place by a change to this file. Deep imports:
 * the package's index loads everything.
 */

import "../lazy-modules";

export { resolve as resolveTokens } from "cdktf/lib/_tokens";
export { App } from "cdktf/lib/app";
export { Aspects } from "cdktf/lib/aspect";
export { CloudBackend, NamedCloudWorkspace } from "cdktf/lib/backends/cloud-backend";
export { LocalBackend } from "cdktf/lib/backends/local-backend";
export { S3Backend } from "cdktf/lib/backends/s3-backend";
export { invokeAspects } from "cdktf/lib/synthesize/synthesizer";
export type { ISynthesisSession } from "cdktf/lib/synthesize/types";
export { TerraformDataSource } from "cdktf/lib/terraform-data-source";
export { TerraformElement } from "cdktf/lib/terraform-element";
export { Fn } from "cdktf/lib/terraform-functions";
export { TerraformOutput } from "cdktf/lib/terraform-output";
export type { TerraformProvider } from "cdktf/lib/terraform-provider";
export { TerraformResource } from "cdktf/lib/terraform-resource";
export { TerraformStack } from "cdktf/lib/terraform-stack";
export { TerraformVariable } from "cdktf/lib/terraform-variable";
export type { IResolvable, IResolveContext } from "cdktf/lib/tokens/resolvable";
export { Token } from "cdktf/lib/tokens/token";
export { deepMerge } from "cdktf/lib/util";
export { Construct } from "constructs";
