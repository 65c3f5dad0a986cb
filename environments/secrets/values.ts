/**
 * The value that a text begins with. What is written in brackets belongs to it, blanks, too: `<your password>`, `${{ secrets.X }}`.
 * @param plain A part of what is in none, from the beginning on.
 */
export function valueAt(text: string, plain: RegExp): string {
  let end = text.startsWith("<") && !BRACKETED.test(text) ? 1 : 0;
  while (end < LONGEST) {
    // `Map<string, string>` is a type.
    if (text[end] === "<" && /\w/.test(text[end - 1] ?? "")) break;
    const rest = text.slice(end, end + LONGEST);
    const part = BRACKETED.exec(rest) ?? plain.exec(rest);
    if (part === null) break;
    end += part[0].length;
  }
  return text.slice(0, end);
}
const LONGEST = 512;
const BRACKETED =
  /^(?:\$?\{\{[^{}\n"']{1,256}\}\}|[$#]?\{[^{}\s"']{1,256}\}|[$%]\([^()\n"']{1,256}\)|\(\([\w./-]{1,128}\)\)|\(\w{1,16}(?: value)?\)|@Microsoft\.KeyVault\([^()\s"']{1,512}\)|\[[A-Za-z ]{1,32}\]|<%=?[^<>\n"']{1,128}%>|<[^\s<>"'=](?:[^<>\n"'=]{0,128}[^\s<>"'=])?>)/;

/** Up to a blank, in parts that begin with no bracket. */
export const TO_A_BLANK = /^[^\s][^\s<{($#%[]{0,512}/;
/** Up to a sign that ends a value in a list, in a text or in an address, too. */
export const TO_A_SIGN = /^[^\s"'&;,#)\]}<>][^\s"'&;,#)\]}<>{($%[]{0,512}/;
