import fc from "fast-check";

/** Text that fights back: pieces that templates, YAML, JSON, query languages or terminals read as their own, among plain text. */
export function hostileText(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: mixed() },
    { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }) },
    { weight: 2, arbitrary: fc.constantFrom("__proto__", "constructor", "null", "~", "123", "1e3", "true", "off", " ", "", "\n", "…") },
  );
}

/** The text again and again, to `length` UTF-16 units. */
export function prolonged(text: string, length: number): string {
  return (text + FILLING).repeat(Math.ceil(length / (text.length + FILLING.length))).slice(0, length);
}
const FILLING = " and so on, ";

/** Usual text is in it so often that fields with a form of their own (no blanks, ASCII alone) are reached, too. */
function mixed(): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...TEMPLATES) },
    { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
    { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  );
  const many = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
  const odd = fc.tuple(many, fc.constantFrom(...REFUSED), many).map((parts) => parts.join(""));
  const whole = fc.tuple(fc.constantFrom(...PLAIN), fc.constantFrom(...TEMPLATES)).map((parts) => parts.join(""));
  return fc.oneof({ weight: 8, arbitrary: many }, { weight: 4, arbitrary: whole }, { weight: 2, arbitrary: odd });
}

/** What Terraform and cdktf evaluate. */
const TEMPLATES = [
  "${",
  "${}",
  "%{",
  "$${",
  "$$${",
  "%%{",
  "$",
  "%",
  "${path.module}",
  "${aws_sns_topic.x.arn}",
  "${var.secret}",
  '${file("/etc/passwd")}',
  "%{if true}x%{endif}",
  "%{ for x in y ~}",
  "$\\{x}",
  "~}",
  "}",
  "{{#is_alert}}",
  "$__rate_interval",
  "${PROP('Dim.X')}",
  "#{TfToken[TOKEN.0]",
  "TfToken",
  "\\${x}",
] as const;

const PLAIN = ["orders", "Zahlung", "a", "0", "payments-api", "Élan", "支払い", "ops.team", "10%", "$5", "x_y"] as const;

/** What is syntax elsewhere. */
const MARKS = [
  '"',
  "'",
  "`",
  "\\",
  "\\n",
  "\\u0041",
  "/",
  "|",
  "<b>",
  "&amp;",
  ": ",
  "- a: b",
  " #",
  "!!js/function",
  "&x",
  "*x",
  "? ",
  "\n",
  "\n\n  - x",
  "\t",
  "  ",
  "[",
  "](javascript:x)",
  "(",
  "e\u0301",
  "👩‍👧",
  "🔥",
  "\u00a0",
  "```",
  "@",
  "@us-east-1",
  "::",
  "–",
] as const;

/** What has to be refused, wherever it stands. */
const REFUSED = [
  "${TfToken[TOKEN.0]}",
  "TfToken[",
  "\0",
  "\x07",
  "\x1b[31m",
  "\x7f",
  "\r\n",
  "\r",
  "\x85",
  "\u2028",
  "\u202e",
  "\u200f",
  "\ufeff",
  "\ud800",
  "\udc00x",
] as const;
