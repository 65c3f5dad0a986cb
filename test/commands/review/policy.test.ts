import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge, stops } from "../../../commands/review/policy/judge";
import { readPolicy } from "../../../commands/review/policy/read";
import { type Policy, policySchema } from "../../../commands/review/policy/schema";
import type { Change, EnvironmentReview, ResourceChange } from "../../../commands/review/review";
import { formatDiagnostic } from "../../../model/diagnostics";
import { environmentReview } from "../../support/review";

const folder = mkdtempSync(join(tmpdir(), "tocsin-policy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const P0 = "checkout-api.healthy-hosts.P0";
const removed: Change = {
  category: "alert-removed",
  alert: P0,
  severity: "P0",
  component: "checkout-api",
  text: `${P0} is gone`,
  fields: [],
};
const loosened = (percent: number): Change => ({
  category: "threshold-loosened",
  alert: "carts.latency.P1",
  severity: "P1",
  component: "carts",
  text: "looser",
  fields: [{ field: "threshold", old: "a", new: "b", percent }],
});
const explained: Change = {
  category: "alert-changed",
  alert: "carts.latency.P1",
  severity: "P1",
  component: "carts",
  text: "",
  fields: [{ field: "reason", old: "a", new: "b" }],
};
const unrouted: Change = {
  category: "alert-added",
  alert: "carts.latency.P3",
  severity: "P3",
  component: "carts",
  text: "new",
  fields: [],
  reachesNobody: true,
};
const slo: ResourceChange = {
  stack: "production-datadog",
  address: "datadog_service_level_objective.carts",
  action: "replace",
  loses: "its error budget",
  arguments: [],
  planned: false,
};

const ours = (readPolicy("review.yaml") as { readonly policy: Policy }).policy;
const rulesBroken = (of: EnvironmentReview, policy = ours) =>
  judge({ environments: [of] }, policy, { asOf: "2026-11-25" }).map(({ rule, level }) => `${level} ${rule}`);

describe("the project's own policy", () => {
  test.each<[string, EnvironmentReview, readonly string[]]>([
    ["no emergency of production is lost", environmentReview([removed]), ["error no-lost-emergency"]],
    ["elsewhere it may be", environmentReview([removed], { environment: "staging", production: false }), []],
    ["no number is loosened by more than 20 % without a reason", environmentReview([loosened(21)]), ["error not-much-looser"]],
    ["it may be by 20 %", environmentReview([loosened(20)]), []],
    ["what must not fall counts as well", environmentReview([loosened(-40)]), ["error not-much-looser"]],
    ["with a new reason it may be by more", environmentReview([loosened(60), explained]), []],
    ["a new alert reaches somebody", environmentReview([unrouted]), ["error told-to-somebody"]],
    ["an SLO is not made anew", environmentReview([], { resources: [slo] }), ["error slos-keep-their-history", "warning history-in-production"]],
    ["nothing changed is nothing broken", environmentReview([]), []],
  ])("%s", (_, of, expected) => expect(rulesBroken(of)).toEqual(expected));
});

test("a rule about a component holds though the same change calls it otherwise", () => {
  const policy = policySchema.parse({ rules: { a: { when: { category: "threshold-loosened", component: "shop" }, because: "it must not" } } });
  const renamed: Change = {
    category: "alert-renamed",
    component: "carts",
    text: "component shop is called carts now, and keeps its history",
    fields: [{ field: "component", old: "shop", new: "carts", told: true }],
  };
  expect(rulesBroken(environmentReview([loosened(60)]), policy)).toEqual([]);
  expect(rulesBroken(environmentReview([renamed, loosened(60)]), policy)).toEqual(["error a"]);
  const actions = policySchema.parse({ rules: { a: { when: { action: "replace", component: "shop" }, because: "it must not" } } });
  const alarm: ResourceChange = { ...slo, owner: "alert carts.latency.P1" };
  expect(rulesBroken(environmentReview([], { resources: [alarm] }), actions)).toEqual([]);
  expect(rulesBroken(environmentReview([renamed], { resources: [alarm] }), actions)).toEqual(["error a"]);
});

describe("a rule that asks for a label", () => {
  const policy = policySchema.parse({ rules: { pager: { when: { category: "on-call-moved" }, unlessLabel: "pager-may-move", because: "ask who gets it" } } });
  const moved: Change = { category: "on-call-moved", severity: "P0", about: "bakers", text: "bakers: at the deployment the pager moves", fields: [] };
  const verdicts = (...labels: readonly string[]) => judge({ environments: [environmentReview([moved])] }, policy, { labels });

  test("stops a change that lacks it, and says which", () => {
    expect(verdicts("other")).toEqual([
      expect.objectContaining({ level: "error", about: "bakers", hint: "ask who gets it; who agrees gives the change the label pager-may-move" }),
    ]);
  });

  test("lets one pass that has it, and says so", () => {
    expect(verdicts("other", "pager-may-move")).toEqual([expect.objectContaining({ level: "waived", hint: "the change has the label pager-may-move" })]);
    expect(stops(verdicts("pager-may-move"))).toBe(false);
  });
});

describe("a waiver", () => {
  const policy = (until: string): Policy => ({
    ...ours,
    waivers: [
      {
        rule: "no-lost-emergency",
        about: P0,
        until,
        reason: "replaced by an SLO",
      },
    ],
  });
  const verdicts = (until: string, asOf: string | undefined) => judge({ environments: [environmentReview([removed])] }, policy(until), { asOf });

  test("holds up to its last day", () => {
    expect(verdicts("2026-11-25", "2026-11-25")[0]).toMatchObject({
      level: "waived",
      waiver: { reason: "replaced by an SLO", until: "2026-11-25" },
    });
    expect(stops(verdicts("2026-11-25", "2026-11-25"))).toBe(false);
  });

  test("waives nothing from the next day on, and says so", () => {
    const [verdict] = verdicts("2026-11-24", "2026-11-25");
    expect(verdict).toMatchObject({ level: "error" });
    expect(verdict?.hint).toContain("its waiver ended on 2026-11-24");
    expect(stops(verdicts("2026-11-24", "2026-11-25"))).toBe(true);
  });

  test("holds on no day that nobody named", () => {
    expect(verdicts("2026-11-25", undefined)[0]).toMatchObject({
      level: "error",
      hint: expect.stringContaining("nobody said what day it is"),
    });
  });

  test("is for one alert of one rule", () => {
    const other: Policy = {
      ...ours,
      waivers: [
        {
          rule: "no-lost-emergency",
          about: "another.P0",
          until: "2027-01-01",
          reason: "x y",
        },
      ],
    };
    expect(rulesBroken(environmentReview([removed]), other)).toEqual(["error no-lost-emergency"]);
  });
});

describe("a policy file", () => {
  const problemsOf = (text: string) => {
    const file = join(folder, "review.yaml");
    writeFileSync(file, text);
    const read = readPolicy(file);
    return "policy" in read ? [] : read.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).replaceAll(`${folder}/`, ""));
  };

  test("that can't be read is one problem", () => {
    const read = readPolicy(join(folder, "none.yaml"));
    expect("diagnostics" in read && read.diagnostics.map(({ reason }) => reason)).toEqual(["the policy can't be read"]);
  });

  test("has all of its mistakes told at once, each at its place", () =>
    expect(
      problemsOf(`rules:
  lost:
    when: { category: alert-remove, severety: P0 }
    level: fatal
    because: yes
  both: { when: { category: alert-removed, action: destroy }, because: it can't be both }
  type-of-a-change: { when: { category: alert-removed, type: aws_sns_topic }, because: changes have no type }
waivers:
  - { rule: lots, about: a.b.P0, until: 2026-13-01, reason: until then }
`),
    ).toMatchInlineSnapshot(`
      [
        "review.yaml:3:23 error TOC103 rules.lost.when.category: "alert-remove" does not fit here
          hint: one of deploy-stops, deploy-deletes, alert-removed, alert-silenced, on-call-lost, muted-now, route-lost, on-call-moved, present-unknown, severity-lowered, threshold-loosened, alert-held-back, detection-slower, response-slower, urgency-lowered, coverage-lost, logs-shorter, alert-renamed, alert-changed, route-changed, part-changed, alert-added, alert-unsilenced, unmuted-now, route-gained, on-call-gained, severity-raised, threshold-tightened, alert-set-free, detection-faster, response-faster, urgency-raised, coverage-gained, logs-longer, file-changed; Changes of these categories",
        "review.yaml:3:47 error TOC102 rules.lost.when.severety: there is no key "severety" here
          hint: did you mean severity?",
        "review.yaml:4:12 error TOC103 rules.lost.level: "fatal" is not one of the values that may stand here
          hint: one of error, warning",
        "review.yaml:5:14 error TOC103 rules.lost.because: the reason is missing: yes stands in its place
          hint: write the reason as text; people read it next year",
        "review.yaml:6:11 error TOC103 rules.both.when: a rule is about changes or about actions, exactly one of them
          hint: write \`category:\` or \`action:\`",
        "review.yaml:7:62 error TOC103 rules.type-of-a-change.when.type: \`type\` is about actions, and this rule is about changes
          hint: remove it",
        "review.yaml:9:41 error TOC103 waivers[0].until: "2026-13-01" is not a day
          hint: write YYYY-MM-DD: 2026-03-02",
      ]
    `));

  const waiver = (rest: string) =>
    `rules:\n  lost: { when: { category: alert-removed }, because: somebody has to wake up }\nwaivers:\n  - { rule: lost, about: a.b.P0, ${rest} }\n`;

  test.each(["aa", "x", "x y", "...", "'-'", "???", "yes", "ok", "n/a", "TODO", "tbd", "''", "12"])("takes no waiver whose reason is %s", (reason) =>
    expect(problemsOf(waiver(`until: 2026-12-01, reason: ${reason}`))).toEqual([
      expect.stringMatching(/^review\.yaml:4:\d+ error TOC103 waivers\[0\]\.reason: /),
    ]),
  );
  test.each(["legacy", "bis Ada zurück ist", "試験", "हिंदी", "see #12"])("takes one whose reason is %s", (reason) =>
    expect(problemsOf(waiver(`until: 2026-12-01, reason: "${reason}"`))).toEqual([]),
  );
  test.each(["2026-02-30", "[2026-12-01]", "2026-13-01", "2026-00-10", "0000-00-00", "26-12-01"])("takes no waiver until %s", (until) =>
    expect(problemsOf(waiver(`until: ${until}, reason: until then`))).toEqual([
      expect.stringMatching(/^review\.yaml:4:\d+ error TOC103 waivers\[0\]\.until: .* is not a day\n {4}hint: write YYYY-MM-DD/),
    ]),
  );

  test("with a waiver of no rule says which rules there are", () =>
    expect(
      problemsOf(`rules:
  lost: { when: { category: alert-removed }, because: somebody has to wake up }
waivers:
  - { rule: last, about: a.b.P0, until: 2026-12-01, reason: until then }
`),
    ).toMatchInlineSnapshot(`
      [
        "review.yaml:4:13 error TOC108 waivers[0].rule: there is no rule "last"
          hint: did you mean lost?",
      ]
    `));

  test("that is no YAML, or empty, is told where", () => {
    expect(problemsOf("rules: [")).toHaveLength(1);
    expect(problemsOf("")).toEqual([expect.stringContaining("review.yaml:1:1 error TOC104 rules:")]);
  });

  test("takes one value where a list may stand", () => {
    const rule = policySchema.parse({
      rules: {
        a: {
          when: {
            category: "alert-removed",
            severity: "P0",
            environment: "production",
          },
          because: "it must not",
        },
      },
    }).rules.a;
    expect(rule).toMatchObject({
      level: "error",
      when: {
        category: ["alert-removed"],
        severity: ["P0"],
        environment: ["production"],
      },
    });
  });
});
