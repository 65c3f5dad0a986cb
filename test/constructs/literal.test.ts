import fc from "fast-check";
import { expression, jsonBody, literal, literalText } from "../../constructs/literal";

/** What Terraform makes of a template without interpolations. */
const evaluate = (template: string) =>
  template.replace(/\$\$\{|%%\{|\$\{"\$"\}/g, (sequence) => ({ "$${": "${", "%%{": "%{", '${"$"}': "$" })[sequence] as string);

describe("literal text", () => {
  test.each([
    ["${var.x}", "$${var.x}"],
    ["%{if x}", "%%{if x}"],
    ["$__rate_interval {{#is_alert}} {env:prod}", "$__rate_interval {{#is_alert}} {env:prod}"],
    ["${PROP('Dim.X')}", "$${PROP('Dim.X')}"],
    ['${"$"}', '$${"$"}'],
  ])("%s reaches Terraform as text", (text, escaped) => {
    expect(literalText(text)).toBe(escaped);
  });

  test("cdktf's own tokens are spared, and a dollar directly before one stays a dollar", () => {
    expect(literalText("arn:${TfToken[TOKEN.1]}")).toBe("arn:${TfToken[TOKEN.1]}");
    expect(literalText("cost: $${TfToken[TOKEN.1]}")).toBe('cost: ${"$"}${TfToken[TOKEN.1]}');
  });

  test("map keys are templates too", () => {
    expect(literal({ "${a}": ["%{b}"] })).toEqual({ "$${a}": ["%%{b}"] });
  });

  test("no template of the user's survives", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'$%{}"\\~ab') }), (text) => {
        const escaped = literalText(text);
        expect(escaped.replace(/\$\$\{|%%\{/g, "<escaped>")).not.toMatch(/\$\{|%\{/);
        if (!/[$%]{2}/.test(text)) expect(evaluate(escaped)).toBe(text);
      }),
    );
  });

  test("what needs no change is returned as it is, and a change stays in its branch", () => {
    const plain = { a: ["x", { b: 1 }], c: null };
    expect(literal(plain)).toBe(plain);
    const { kept, changed } = literal({ kept: plain, changed: ["${x}"] });
    expect([kept === plain, changed]).toEqual([true, ["$${x}"]]);
  });

  test("Terraform's own code stands in the midst of the user's text, also in a JSON body", () => {
    const id = expression('element(split("/", data.x.y), 0)');
    expect(literal({ [id]: `${id} and ${id} for $${id}, but not \${x}` })).toEqual({
      '${element(split("/", data.x.y), 0)}':
        '${element(split("/", data.x.y), 0)} and ${element(split("/", data.x.y), 0)} for ${"$"}${element(split("/", data.x.y), 0)}, but not $${x}',
    });
    expect(literal(jsonBody({ id }))).toBe('{"id":"${element(split("/", data.x.y), 0)}"}');
  });

  test("code that only looks like ours is left to cdktf, which refuses it", () => {
    expect(literal("${TfToken[TOCSIN.999999]}")).toBe("${TfToken[TOCSIN.999999]}");
  });

  test("a JSON body refuses what cdktf would lose in it", () => {
    class Token {}
    expect(() => jsonBody({ width: new Token() })).toThrow(/width holds a Token/);
    expect(jsonBody({ a: [1, "x", null, true] })).toBe('{"a":[1,"x",null,true]}');
  });
});
