module.exports = {
  testEnvironment: "node",
  // Two processors are what CI has, and one of them would be left idle.
  maxWorkers: "100%",
  // A test that hangs is ended by CI's limit for the whole run. A shorter time-out would only fail on slow machines: at a
  // tenth of the speed of two processors, the slowest file took a quarter of an hour.
  testTimeout: 30 * 60_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "^.+\\.ts$": "@swc/jest" },
  // Properties see the same texts and platforms in every run, and others every night.
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/support/fast-check.js" },
  globalSetup: "<rootDir>/test/support/announce.ts",
  globalTeardown: "<rootDir>/test/support/folder.ts",
  modulePathIgnorePatterns: ["<rootDir>/dist/", "/cdktf\\.out"],
};
