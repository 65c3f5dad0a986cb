import fc from "fast-check";
import { jsonBody, literal, literalText } from "../../constructs/literal";

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

  test("a JSON body refuses what cdktf would lose in it", () => {
    class Token {}
    expect(() => jsonBody({ width: new Token() })).toThrow(/width holds a Token/);
    expect(jsonBody({ a: [1, "x", null, true] })).toBe('{"a":[1,"x",null,true]}');
  });
});
