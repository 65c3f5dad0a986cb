module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "^.+\\.ts$": "@swc/jest" },
  globalSetup: "<rootDir>/test/support/announce.ts",
  modulePathIgnorePatterns: ["<rootDir>/dist/", "/cdktf\\.out"],
};
