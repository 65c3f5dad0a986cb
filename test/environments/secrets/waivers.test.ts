import { saysWhy } from "../../../environments/reasons";
import { commentsOf } from "../../../environments/secrets/comments";
import { find } from "./find";
import { whole } from "./whole";

const HEX = "9b2f7c41d0e85a6637fe1c9a04d8b25e";
const KEY = whole("AKIA·IOSFODNN7EXAMPLE");
const places = (yaml: string) => told(yaml).map(([code, place]) => `${code} ${place}`);
const told = (yaml: string) => find(yaml).map(({ code, position, hint }) => [code, `${position?.line}:${position?.column}`, hint] as const);

describe("a waiver with its reason", () => {
  test.each([
    ["at the end of the value's line", `a: ${HEX} # not a secret: the id of the index\n`],
    ["alone on the line above", `# not a secret: the id of the index\na: ${HEX}\n`],
    ["above, with other comments and an empty line between", `# not a secret: the id of the index\n\n# of the shop\na: ${HEX}\nb: 1\n`],
    ["at the beginning of a text of several lines", `a: | # not a secret: the id of the index\n  first\n  ${HEX}\n`],
    ["above a list's entry", `a:\n  - one\n  # not a secret: the id of the index\n  - ${HEX}\n`],
    ["of a value in quotes that go over lines", `a: "one # two\n  ${HEX}"\nb: 1\n`.replace("a:", "# not a secret: the id of the index\na:")],
    ["of a key", `${HEX}: 1 # not a secret: the id of the index\n`],
    ["of what a comment says", `# the index ${HEX} # not a secret: its id\na: 1\n`],
    ["of what stands under a name for secrets", "password: blue # not a secret: the name of a colour\n"],
    ["of a header", "headers: { X-Session: new } # not a secret: any word begins one\n"],
    ["written otherwise", `a: ${HEX}  #Not a secret: the id of the index\n`],
  ])("%s frees the value", (_, yaml) => expect(find(yaml)).toEqual([]));

  test.each([
    ["Slack's sign of kisses", "xoxo-love-and-kisses-2024"],
    ["a name that begins like OpenAI's", whole("sk-ad·min-dashboard-2024-of-the-shop")],
    ["a name that begins like GitLab's", whole("gl·pat-is-how-tokens-of-gitlab-begin")],
    ["24 letters behind s.", "s.numberOfOrdersInTheQueue"],
    ["a line like one of PostgreSQL's password file", "host:5432:db:user:text"],
    ["an address with everybody's password", "amqp://guest:guest@localhost"],
    ["a database's address with everybody's password", "postgres://postgres:postgres@localhost"],
    ["a part of the world", "ASIAPACIFICSOUTHEAST"],
    ["a cache's key", `key-${HEX}`],
    ["a resource with a UUID", "sdk-0d5c5a1e-7c4a-4c0b-9a55-1b7b0e3c9c11"],
    ["a word with a plus", "u+orders-and-payment"],
    ["a path of 40 characters", "AWS_SECRET_ACCESS_KEY=shop/production/aws/secretaccesskey/main0"],
    ["a command", "sshpass -p anything ssh db"],
  ])("frees what harmless texts look like, too: %s", (_, text) => {
    expect(told(`a: ${text}\n`)).toEqual([["TOC109", "1:4", expect.stringContaining("if it is none, end its line with")]]);
    expect(find(`a: ${text} # not a secret: it is known\n`)).toEqual([]);
  });

  test("frees one suspect of a text of several lines, and not all", () => {
    const hint = expect.stringContaining("a waiver is about one value");
    const block = (...lines: readonly string[]) => `\n  ${lines.join("\n  ")}\n`;
    const other = [...HEX].reverse().join("");
    expect(find(`a: | # not a secret: ids${block(HEX, "words")}`)).toEqual([]);
    for (const [one, two] of [
      [HEX, other],
      [HEX, "PASSWORD=hunter2"],
      ["PASSWORD=hunter2", "sshpass -p x ssh db"],
      ["sshpass -p x ssh db", "mysql -ppassword2 db"],
      ["host:5432:db:user:text", "amqp://guest:guest@localhost"],
      ["xoxo-love-and-kisses-2024", "xoxo-love-and-kisses-2025"],
      ["xoxo-love-and-kisses-2024", HEX],
      ["Basic dXNlcjpodW50ZXIy", "Bearer abcdefgh12345678901234"],
      ["dXNlcjpodW50ZXIy", "dXNlcjpodW50ZXIz"],
    ] as const) {
      expect([one, two, ...told(`a: | # not a secret: ids${block(one, "words", two)}`)]).toEqual([one, two, ["TOC109", "1:4", hint]]);
      expect(told(`# not a secret: ids\na: |${block(one, two)}`)).toEqual([["TOC109", "2:4", hint]]);
      expect(told(`a: "${one} and ${two}" # not a secret: ids\n`)).toEqual([["TOC109", "1:4", hint]]);
    }
    expect(told(`apiKeys: | # not a secret: ids${block(HEX, other)}`)).toEqual([["TOC109", "1:10", hint]]);
    expect(told(`# ${HEX} and ${other} # not a secret: ids\na: 1\n`)).toEqual([["TOC109", "1:3", hint]]);
    expect(places(`a: | # not a secret: ids${block(HEX, KEY)}`)).toEqual(["TOC109 1:4"]);
  });

  describe("of a value that is known by its name frees that value, and no second one in it", () => {
    test.each([
      ["a word", "password: blue"],
      ["words", "password: blue elephant"],
      ["what looks random, too", `apiKey: ${HEX}`],
      ["what looks random, behind a path", `apiKey: prod/${HEX}`],
      ["a value with its scheme", `headers: { X-Auth: "Token ${HEX}" }`],
      ["an address with a password", "webhookUrl: https://ada:lovelace@x.shop.example/hook"],
      ["an address with a parameter", "webhookUrl: https://x.shop.example/hook?token=abc123def"],
      ["settings, of which one is a secret", "connectionString: Server=db;User Id=app;Password=hunter2;"],
    ])("%s", (_, yaml) => {
      expect(places(`${yaml}\n`)).toHaveLength(1);
      expect(find(`${yaml} # not a secret: it is known\n`)).toEqual([]);
    });

    test.each([
      ["an assignment", "password: blue, and PASSWORD=hunter2"],
      ["an assignment without a blank", "password: blue|token=abc123def"],
      ["a key", `password: blue ${HEX}`],
      ["a command", "password: blue; mysql -phunter2 orders"],
      ["an address", "password: blue or https://ada:lovelace@x.shop.example/"],
      ["a second parameter", "webhookUrl: https://ada:lovelace@x.shop.example/?token=abc123def"],
      ["a second setting", "connectionString: Server=db;Password=hunter2;AccountKey=abcdefghijklmnop"],
    ])("%s", (_, yaml) => {
      expect(told(`${yaml} # not a secret: it is known\n`)).toEqual([["TOC109", expect.any(String), expect.stringContaining("a waiver is about one value")]]);
    });
  });

  test.each([
    ["behind a colon", `${HEX}:${[...HEX].reverse().join("")}`],
    ["behind a sign of base64", `${HEX}/${[...HEX].reverse().join("")}`],
    ["behind an underscore", `${HEX}_${[...HEX].reverse().join("")}`],
    ["an assignment behind a key", `${HEX}:PASSWORD=hunter2`],
    ["an assignment behind a slash", `${HEX}/PASSWORD=hunter2`],
    ["an assignment in an assignment", "PASSWORD=blue|TOKEN=abc123def"],
    ["an assignment in one, behind a colon", "PASSWORD=blue:TOKEN=abc123def"],
    ["a parameter behind a password", "amqp://guest:guest@localhost/?token=abc123def"],
    ["a second option", "mysql --password=blue1 -pgreen2 orders"],
    ["an address behind another", "amqp://guest:guest@localhost|amqp://ada:lovelace@localhost"],
  ])("frees no second secret that follows without a blank: %s", (_, text) => {
    expect(told(`a: "${text}" # not a secret: ids\n`)).toEqual([["TOC109", "1:4", expect.stringContaining("a waiver is about one value")]]);
  });

  describe.each([
    ["a pattern of CloudWatch", `pattern: '?"token=expired" ?"token=revoked"'`, 2],
    ["words of a log", `pattern: "either token=invalid or token=expired is logged"`, 2],
    ["the address of a runbook", "runbook: https://x.shop.example/?key=P1234567&code=E404002", 2],
    ["a key and its value", `${HEX}: ${[...HEX].reverse().join("")}`, 2],
    ["two values on a line", `a: { b: ${HEX}, c: ${HEX} }`, 2],
    ["a name with two more", `apiKeys: "${HEX} and ${[...HEX].reverse().join("")} and elephants"`, 3],
    ["a value in a value", "a: PASSWORD=blue|TOKEN=abc123def", 2],
  ])("for each suspect frees %s", (_, yaml, count) => {
    const waivers = (some: number, why = "a word of the log") => `# not a secret: ${why}\n`.repeat(some);
    test("and one less does not", () => {
      expect(find(`${waivers(count)}${yaml}\n`)).toEqual([]);
      expect(find(`${waivers(count - 1)}${yaml} # not a secret: a word of the log\n`)).toEqual([]);
      const hint = expect.stringContaining(`a waiver is about one value, and ${count} on this line look like secrets`);
      for (const few of [0, count - 1]) {
        const all = find(`${waivers(few)}${yaml}\n`);
        expect(all.filter((one) => one.code === "TOC109" && !hint.asymmetricMatch(one.hint))).toEqual([]);
        expect(all.length).toBeGreaterThan(0);
      }
    });

    test("if each says why", () => {
      const [one] = find(`${waivers(count - 1)}${waivers(1, "todo")}${yaml}\n`);
      expect(one).toMatchObject({ code: "TOC109", hint: expect.stringContaining("gives no reason") });
    });
  });

  test.each([
    ["a query", `query: 'sum(rate(x{secret="db-creds"}[5m])) / sum(rate(y{secret="db-creds"}[5m]))'`],
    ["a key", `a: ${HEX} and ${HEX}`],
    ["an assignment and a command", "a: PASSWORD=hunter2 or mysql -phunter2 db"],
  ])("frees one value that stands there twice: %s", (_, yaml) => {
    expect(told(`${yaml}\n`)).toHaveLength(1);
    expect(find(`${yaml} # not a secret: a name\n`)).toEqual([]);
  });

  test("frees a value and what the comment behind it says, one for each", () => {
    const yaml = "password: hunter2 # see PASSWORD=hunter3\n";
    expect(find(`# not a secret: words\n# not a secret: words\n${yaml}`)).toEqual([]);
    expect(told(`# not a secret: words\n${yaml}`)).toMatchObject([
      ["TOC109", "2:11", expect.stringContaining("each on a line of its own above it")],
      ["TOC109", "2:25", expect.stringContaining("each on a line of its own above it")],
    ]);
  });

  test("of what is not a value of its own in another frees only that", () => {
    const text = "PASSWORD=mysql; mysql -phunter2 db; PASSWORD=hunter2x";
    expect(told(`# not a secret: a word\n# not a secret: a word\na: ${text}\n`)).toHaveLength(1);
  });

  test("frees nothing in a text of too many suspects", () => {
    const many = Array.from({ length: 100 }, (_, index) => `token=abc${index}def`).join(" ");
    expect(told(`${"# not a secret: a word\n".repeat(200)}a: ${many}\n`)).toEqual([
      ["TOC109", "201:4", expect.stringContaining("more than 32 on this line look like secrets: write them in values on lines of their own")],
    ]);
  });

  test("in a comment is about one, which the hint says", () => {
    expect(told(`# ${HEX} and PASSWORD=hunter2 # not a secret: ids\na: 1\n`)).toEqual([
      ["TOC109", expect.any(String), expect.stringContaining("write each in a comment of its own, with its waiver")],
    ]);
  });

  test("frees one value: two on its line are told", () => {
    const hint = expect.stringContaining("a waiver is about one value, and 2 on this line look like secrets");
    expect(told(`a: { b: ${HEX}, c: ${HEX} } # not a secret: ids\n`)).toEqual([
      ["TOC109", "1:9", hint],
      ["TOC109", "1:46", hint],
    ]);
  });

  test("frees no other line", () => {
    expect(told(`a: ${HEX} # not a secret: the id of the index\nb: ${HEX}\n`)).toEqual([
      ["TOC109", "2:4", expect.stringContaining("if it is none, end its line with")],
    ]);
    expect(places(`# not a secret: the id of the index\na: ${HEX}\nb: ${HEX}\n`)).toEqual(["TOC109 3:4"]);
  });

  test("frees nothing that has the form of a secret alone", () => {
    const hint = expect.stringContaining("no waiver counts for a form that only secrets have: write an example in other words");
    expect(told(`a: ${KEY} # not a secret: an example\n`)).toEqual([["TOC109", "1:4", hint]]);
    expect(told(`a: ${whole("gh·p_")}${"a1B2".repeat(9)} # not a secret: an example\n`)).toEqual([["TOC109", "1:4", hint]]);
  });

  test("is not read where it is text", () => {
    expect(places(`a: "${HEX} # not a secret: really"\n`)).toEqual(["TOC109 1:4"]);
    expect(places(`a: |\n  ${HEX} # not a secret: really\n`)).toEqual(["TOC109 1:4"]);
    expect(find('a: "the rule is # not a secret: why"\n')).toEqual([]);
  });

  test("may itself hold no secret", () => {
    expect(places(`a: ${HEX} # not a secret: unlike ${KEY}\n`)).toEqual(["TOC109 1:60"]);
    expect(places(`a: ${HEX} # not a secret: unlike ${[...HEX].reverse().join("")}\n`)).toEqual(["TOC109 1:60"]);
  });
});

test.each(["# not a secret", "# not a secret:", "# not a secret: -", "# not a secret: aa", "# not a secret: todo"])(
  "A waiver without its reason frees nothing: %s",
  (waiver) => {
    expect(told(`a: ${HEX} ${waiver}\n`)).toEqual([["TOC109", "1:4", expect.stringContaining("its waiver gives no reason")]]);
    expect(told(`a: ${HEX} ${waiver}\n`)).toEqual([["TOC109", "1:4", expect.stringContaining("`# not a secret: <why>`")]]);
  },
);

test.each(["例", "仮", "鍵", "예", "ID", "no 例", "later than the freeze", "nothing secret", "नाम"])("%s is a reason", (why) =>
  expect(saysWhy(why)).toBe(true),
);
test.each([..."no. No! yes. true. TBA later later. wip WIP… todo。 no。 n/a. 。 はい いいえ なし 无 是 否 нет nein oui".split(" "), ""])(
  "%j is no reason",
  (why) => expect(saysWhy(why)).toBe(false),
);

test("A waiver of nothing is told where it stands", () => {
  expect(places("a: blue # not a secret: a colour\n# not a secret: nothing follows\n")).toEqual(["TOC128 1:9", "TOC128 2:1"]);
});

test("Comments are told from text as a reader of YAML tells them", () => {
  const text = `# one\na: 1 # two\nb: "x # no"\nc: |\n  # no\n  d # no\n# three\ne: 'x\n  # no'\nf: x#no\ng: [a, # four\n  b]\n# five`;
  expect(commentsOf(text)).toEqual([
    { text: "# one", line: 1, column: 1, alone: true },
    { text: "# two", line: 2, column: 6, alone: false },
    { text: "# three", line: 7, column: 1, alone: true },
    { text: "# four", line: 11, column: 8, alone: false },
    { text: "# five", line: 13, column: 1, alone: true },
  ]);
});
