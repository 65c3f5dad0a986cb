/**
 * A mail address as browsers and SNS take it: letters, digits and the signs that the HTML standard lists before the `@`, and
 * a domain of labels with a dot between them behind it. No comma, blank or bracket, which would make it several addresses
 * or a name with one. Domains in other scripts are written as they are in DNS: `xn--…`.
 * https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address, and the dot, without which no mail leaves a host.
 */
export const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])$/;

/** Characters of a mail address. https://www.rfc-editor.org/errata/eid1690 */
export const EMAIL_LENGTH = 254;
