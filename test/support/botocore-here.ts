import { existsSync } from "node:fs";

/** Where Debian's python3-botocore has AWS's own API models, or wherever else BOTOCORE_DATA says. */
export const BOTOCORE_DATA = process.env.BOTOCORE_DATA ?? "/usr/lib/python3/dist-packages/botocore/data";

/** Why AWS's API models can't be read here; nothing where they can. */
export const NO_BOTOCORE = existsSync(BOTOCORE_DATA)
  ? undefined
  : `${BOTOCORE_DATA} is not there: apt-get install python3-botocore, or name its folder \`data\` in BOTOCORE_DATA`;

/** Whether their tests have to run: then their absence ends the run before the first test. */
export const BOTOCORE_REQUIRED = Boolean(process.env.REQUIRE_BOTOCORE);
