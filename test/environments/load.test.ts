import { loadEnvironments } from "../../environments/load";
import { BASE, loadFiles, loadOne } from "./directory";
import { smallCatalog } from "./small-catalog";

describe("extends", () => {
  const { platform } = loadOne({
    "base.yaml": BASE,
    "production.yaml": `extends: base.yaml
aws: { tags: { b: production } }
components:
  checkout-api: { dependsOn: [ledger], description: Takes orders }
  mailer: null
thresholds:
  api.latency.P1: { at: 3 s, reason: production }
`,
  });

  test("merges maps", () => expect(platform.aws.tags).toEqual({ a: "base", b: "production" }));
  test("replaces lists and scalars", () => expect(platform.components["checkout-api"]).toMatchObject({ dependsOn: ["ledger"], description: "Takes orders" }));
  test("removes what is null", () => expect(Object.keys(platform.components)).toEqual(["checkout-api", "ledger"]));
  test("keeps the overrides of each file as a layer, from root to leaf", () =>
    expect(platform.overrides).toEqual([
      { level: "platform", path: [{ file: "base.yaml" }, "thresholds"], changes: { "api.latency.P1": { at: "4 s", reason: "base" } } },
      { level: "environment", path: [{ file: "production.yaml" }, "thresholds"], changes: { "api.latency.P1": { at: "3 s", reason: "production" } } },
    ]));

  test("replaces a map whose type changes, so that keys of the old type are not left over", () => {
    const loaded = loadOne({
      "base.yaml": `${BASE}state: { type: s3, bucket: shop-state, region: eu-west-1 }\n`,
      "production.yaml": "extends: base.yaml\nstate: { type: local }\n",
    });
    expect(loaded.platform.state).toEqual({ type: "local" });
  });

  test("does not let a file outside the directory be read, even below a folder of it", () => {
    const [environment] = loadFiles({ "production.yaml": "extends: shared/../../base.yaml\n" });
    expect(environment?.diagnostics).toMatchObject([{ code: "TOC105" }]);
  });
});

describe("What is left out", () => {
  const { platform } = loadOne({ "base.yaml": BASE, "production.yaml": "extends: base.yaml\n" });
  test("is on, local, and routed as the plans say", () =>
    expect(platform).toMatchObject({
      production: false,
      state: { type: "local" },
      vendors: { aws: { on: true }, pagerduty: { on: true } },
      routes: { P0: ["pagerduty", "slack", "email"], P3: ["email"] },
    }));
  test("allows the environment's own account only", () => expect(platform.aws.allowedAccountIds).toEqual(["210987654321"]));
});

describe("A component that is off in an environment", () => {
  const { platform } = loadOne({ "base.yaml": BASE, "production.yaml": "extends: base.yaml\ncomponents: { mailer: { off: not here } }\n" });
  test("is not there, and its reason is", () => expect([platform.components.mailer, platform.componentsOff]).toEqual([undefined, { mailer: "not here" }]));
  test("may still be depended on: it holds nothing back", () => expect(platform.components["checkout-api"]?.dependsOn).toEqual(["ledger"]));
});

describe("An own signal", () => {
  const own = (body: string) =>
    loadOne({
      "base.yaml": BASE,
      "production.yaml": `extends: base.yaml\ncomponents:\n  ledger:\n    signals:\n      refusals: { title: Refusals, class: business, dimension: rate, meaning: M., firstLook: F., ${body} }\n`,
    }).platform.components.ledger?.signals.refusals;
  const thresholds = "thresholds: { P2: { at: 3/min, window: 2 of 3 × 60 s, missing: ok, reason: as agreed } }";

  test("of a log pattern gets a metric of the platform's own, where a gap is zero", () =>
    expect(own(`log: { group: /shop/ledger, pattern: refused }, ${thresholds}`)).toMatchObject({
      metric: { namespace: "shop/production", name: "ledger.refusals", statistic: "Sum", unit: "per-period", sparse: true, delay: 60, resolution: 60 },
      log: { value: "1" },
    }));
  test("states its delay in any unit of time", () =>
    expect(own(`metric: { namespace: Shop, name: R, statistic: Sum, unit: per-period, delay: 5 min }, ${thresholds}`)?.metric).toMatchObject({
      delay: 300,
      resolution: 60,
    }));
  test("has its windows in seconds", () =>
    expect(own(`log: { group: /a, pattern: b }, ${thresholds}`)?.thresholds.P2).toMatchObject({ at: "3/min", window: { bad: 2, of: 3, period: 60 } }));
});

describe("A window", () => {
  const window = (text: string) =>
    loadOne({
      "base.yaml": BASE,
      "production.yaml": `extends: base.yaml\nthresholds: { api.latency.P2: { window: ${text}, reason: as agreed } }\n`,
    }).platform.overrides.at(-1)?.changes["api.latency.P2"]?.window;
  test.each(["3 of 5 × 60 s", "3 of 5 x 1 min", "3 of 5x60s", "{ bad: 3, of: 5, period: 1 min }"])("may be written as %s", (text) =>
    expect(window(text)).toEqual({ bad: 3, of: 5, period: 60 }),
  );
  test("may be changed in part", () => expect(window("{ period: 5 min }")).toEqual({ period: 300 }));
});

describe("Positions", () => {
  const environment = loadOne({ "base.yaml": BASE, "production.yaml": "extends: base.yaml\ncomponents:\n  ledger:\n    description: Books\n" });
  const line = (...path: Parameters<typeof environment.locate>[0]) => {
    const position = environment.locate(path);
    return `${position?.file.split("/").at(-1)}:${position?.line}`;
  };
  test("are those of the file that says it last", () => expect(line("components", "ledger", "description")).toBe("production.yaml:4"));
  test("go back to the file that says it at all", () => expect(line("components", "ledger", "team")).toBe("base.yaml:15"));
  test("are those of the deepest part that exists", () => expect(line("components", "checkout-api", "thresholds", "latency.P1")).toBe("base.yaml:10"));
  test("keep to one file where the path names it", () => expect(line({ file: "base.yaml" }, "thresholds", "api.latency.P1")).toBe("base.yaml:8"));
});

test("A missing key is missing where its map is first declared, and told once", () => {
  const change = "extends: base.yaml\ncomponents: { ledger: { description: Books } }\n";
  const problems = loadFiles({
    "base.yaml": BASE.replace("ledger: { kind: custom, team: payments }", "ledger: { kind: custom }"),
    "production.yaml": change,
    "staging.yaml": change,
  });
  expect(problems.flatMap(({ diagnostics }) => diagnostics).map(({ reason, position }) => [reason, position?.file.split("/").at(-1)])).toEqual([
    ['"team" is missing', "base.yaml"],
  ]);
});

describe("Files", () => {
  test("larger than 4 MiB are not read", () => {
    const [environment] = loadFiles({ "production.yaml": `# ${"x".repeat(4 * 1024 * 1024)}\n` });
    expect(environment?.diagnostics).toMatchObject([{ code: "TOC101", reason: expect.stringContaining("4194304 are allowed") }]);
  });
  test("with a pattern of bits that is no text are refused", () => {
    const [environment] = loadFiles({ "production.yaml": Uint8Array.of(0x61, 0x3a, 0x20, 0xff) });
    expect(environment?.diagnostics).toMatchObject([{ code: "TOC101" }]);
  });
  test("nested more than 32 levels deep are refused before anything walks through them", () => {
    const [environment] = loadFiles({ "production.yaml": `a: ${"[".repeat(40)}${"]".repeat(40)}\n` });
    expect(environment?.diagnostics).toMatchObject([{ code: "TOC101", reason: "the file is nested more than 32 levels deep" }]);
  });
  test("that do not end in .yaml are left alone", () =>
    expect(loadFiles({ "base.yaml": BASE, "notes.txt": "{", "production.yaml": "extends: base.yaml\n" })).toHaveLength(1));
});

describe("A directory", () => {
  const problemsIn = (directory: string) =>
    loadEnvironments(directory, smallCatalog).map(({ diagnostics }) => diagnostics.map(({ code, reason }) => [code, reason]));
  test("that does not exist is told as such", () =>
    expect(problemsIn("test/environments/nowhere")).toEqual([[["TOC107", "there is no directory test/environments/nowhere"]]]));
  test("that is a file is told as such", () =>
    expect(problemsIn("test/environments/load.test.ts")).toEqual([[["TOC107", "test/environments/load.test.ts is a file, not a directory"]]]));
});

describe("A platform beside problems", () => {
  const load = (body: string) => loadFiles({ "base.yaml": BASE, "production.yaml": `extends: base.yaml\n${body}` })[0];
  test("is there with the key that was meant", () => {
    const loaded = load("components: { ledger: { descripton: Books, colour: blue } }\n");
    expect(loaded?.diagnostics.map(({ code }) => code)).toEqual(["TOC102", "TOC102"]);
    expect(loaded?.platform?.components.ledger).toMatchObject({ description: "Books" });
    expect(loaded?.platform?.components.ledger).not.toHaveProperty("colour");
  });
  test("is there without the dependency that leads nowhere", () =>
    expect(load("components: { checkout-api: { dependsOn: [ledger, ledgers] } }\n")?.platform?.components["checkout-api"]?.dependsOn).toEqual(["ledger"]));
  test("is there with the override whose key was misspelt", () =>
    expect(load("thresholds: { api.latency.P1: { att: 3 s, reason: x } }\n")?.platform?.overrides.at(-1)?.changes).toEqual({
      "api.latency.P1": { at: "3 s", reason: "x" },
    }));
  test.each([
    ["an unknown team", "ledger", "components: { ledger: { team: nobody } }"],
    ["a level with the wrong unit", "checkout-api", "components: { checkout-api: { thresholds: { latency.P1: { at: 3 GiB, reason: x } } } }"],
    ["a value of the wrong type", "ledger", "components: { ledger: { team: [] } }"],
  ])("is there without the component that has %s, so that the others' problems are told, too", (_, id, body) => {
    const loaded = load(body);
    expect(loaded?.withheld).toEqual([id]);
    expect(Object.keys(loaded?.platform?.components ?? {})).not.toContain(id);
    expect(Object.keys(loaded?.platform?.components ?? {}).length).toBeGreaterThan(0);
  });
  test.each([
    ["an override of an unknown signal", "thresholds: { api.latencies.P1: { at: 3 s, reason: x } }"],
    ["a value of the wrong type beside an unknown key", "colour: blue\nproduction: 3"],
    ["a secret, which later messages might quote", `runbook: "https://hooks.slack.com/${"services"}/T000/B000/XXXX"`],
  ])("is not there with %s, which would make the rest look wrong", (_, body) => {
    const loaded = load(`${body}\n`);
    expect(loaded?.diagnostics).not.toEqual([]);
    expect(loaded?.platform).toBeUndefined();
  });
});

describe("Text over several lines", () => {
  const load = (content: string) => loadFiles({ "base.yaml": BASE, "production.yaml": content })[0]?.diagnostics.map(({ reason }) => reason);
  test("may have newlines and tabs, written with CRLF, too", () => {
    const text = "extends: base.yaml\ncomponents:\n  ledger:\n    description: |\n      one\n      \ttwo\n";
    expect([load(text), load(text.replaceAll("\n", "\r\n"))]).toEqual([[], []]);
  });
  test.each(["\u0007", "\u001b", "\u0085", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800"])("may not have %j", (char) =>
    expect(load(`extends: base.yaml\ncomponents: { ledger: { description: "a${`\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`}b" } }\n`)).toEqual([
      `the text has the invisible character U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")} in it`,
    ]),
  );
});

describe("An override that changes nothing that exists", () => {
  const load = (files: Readonly<Record<string, string>>) =>
    loadFiles(files).flatMap(({ diagnostics }) => diagnostics.map(({ code, reason }) => [code, reason]));
  const own = (change: string) => `extends: base.yaml\nthresholds: { api.latency.P4: { ${change}, reason: x } }\n`;
  test("is an `off` where neither the catalog nor an extended file has a level", () => {
    expect(load({ "base.yaml": BASE, "production.yaml": "extends: base.yaml\nthresholds: { api.latency.P4: { off: x } }\n" })).toEqual([
      ["TOC202", "api.latency has no threshold of severity P4, so there is nothing to switch off"],
    ]);
  });
  test("is none where an extended file has the level, or where it states one itself", () => {
    const regional = own("at: 1 s");
    expect(load({ "base.yaml": BASE, "production.yaml": regional })).toEqual([]);
    const middle = `abstract: true\n${regional}`;
    expect(load({ "base.yaml": BASE, "middle.yaml": middle, "production.yaml": "extends: middle.yaml\nthresholds: { api.latency.P4: { off: x } }\n" })).toEqual(
      [],
    );
  });
});

describe("An environment by name", () => {
  const files = { "base.yaml": BASE, "production.yaml": "extends: base.yaml\n", "staging.yaml": "extends: base.yaml\nprodution: true\n" };
  test("is read alone, whatever is wrong with the others", () =>
    expect(loadFiles(files, { only: "production" })).toMatchObject([{ environment: "production", diagnostics: [] }]));
  test("that does not exist is told, with the near ones", () =>
    expect(loadFiles(files, { only: "producton" })[0]?.diagnostics).toMatchObject([{ code: "TOC114", hint: "did you mean production?" }]));
});

describe("An override in a base file", () => {
  const base = `${BASE}`.replace("api.latency.P1", "store.latency.P1");
  const store = "components: { orders: { kind: store, team: payments, targetGroup: orders/73e2d6bc24d8a067 } }\n";
  test("may be meant for one of the environments that extend it", () =>
    expect(
      loadFiles({ "base.yaml": base, "production.yaml": `extends: base.yaml\n${store}`, "staging.yaml": "extends: base.yaml\n" }).flatMap(
        ({ diagnostics }) => diagnostics,
      ),
    ).toEqual([]));
  test("that matches in none of them is told once", () =>
    expect(
      loadFiles({ "base.yaml": base, "production.yaml": "extends: base.yaml\n", "staging.yaml": "extends: base.yaml\n" }).flatMap(
        ({ diagnostics }) => diagnostics,
      ),
    ).toMatchObject([{ code: "TOC202" }]));
});

test("Names that every object has are names like any other", () => {
  const [environment] = loadFiles({
    "base.yaml": BASE,
    "production.yaml": "extends: base.yaml\ncomponents: { ledger: { dependsOn: [constructor], team: tostring } }\n",
  });
  expect(environment?.diagnostics.map(({ reason }) => reason)).toEqual(['there is no component "constructor"', 'there is no team "tostring"']);
});

test("Local state is refused in production only, and in CI only", () => {
  const load = (body: string, ci = true) =>
    loadFiles({ "base.yaml": BASE, "production.yaml": `extends: base.yaml\n${body}` }, { ci })[0]?.diagnostics.map(({ code }) => code);
  expect(load("production: true\n")).toEqual(["TOC112"]);
  expect(load("production: true\n", false)).toEqual([]);
  expect(load("production: false\n")).toEqual([]);
  expect(load("production: true\nstate: { type: s3, bucket: shop-state, region: eu-west-1 }\n")).toEqual([]);
});
