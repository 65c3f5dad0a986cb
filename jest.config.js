module.exports = {
  testEnvironment: "node",
  // Two processors are what CI has, and one of them would be left idle.
  maxWorkers: "100%",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "^.+\\.ts$": "@swc/jest" },
  globalSetup: "<rootDir>/test/support/announce.ts",
  modulePathIgnorePatterns: ["<rootDir>/dist/", "/cdktf\\.out"],
};
