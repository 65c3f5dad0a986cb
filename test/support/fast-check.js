// fast-check as every test gets it (jest.config.js): with the seed of this run.
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");
const { SEED } = require("../terraform/arbitraries/seed");

fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: SEED });
module.exports = fastCheck;
