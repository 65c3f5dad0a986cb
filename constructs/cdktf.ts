/**
 * The one door to cdktf, so that its successor (CDK Terrain) can take its place by a change to this file. Deep imports:
 * the package's index loads everything.
 */
export { App } from "cdktf/lib/app";
export { CloudBackend, NamedCloudWorkspace } from "cdktf/lib/backends/cloud-backend";
export { LocalBackend } from "cdktf/lib/backends/local-backend";
export { S3Backend } from "cdktf/lib/backends/s3-backend";
export type { TerraformProvider } from "cdktf/lib/terraform-provider";
export { Fn } from "cdktf/lib/terraform-functions";
export { TerraformElement } from "cdktf/lib/terraform-element";
export { TerraformOutput } from "cdktf/lib/terraform-output";
export { TerraformResource } from "cdktf/lib/terraform-resource";
export { TerraformDataSource } from "cdktf/lib/terraform-data-source";
export { TerraformStack } from "cdktf/lib/terraform-stack";
export { TerraformVariable } from "cdktf/lib/terraform-variable";
export { Token } from "cdktf/lib/tokens/token";
export { Construct } from "constructs";
