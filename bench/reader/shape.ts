/** A file of about so many bytes; the same number gives the same text. */
export type Shape = (bytes: number) => string;

/** What every platform needs. Nobody is on call, so that a shape can be about one thing alone. */
export const HEAD = `platform: shop
aws: { accountId: "210987654321", region: eu-west-1 }
runbook: https://runbooks.shop.example/{signal}
vendors: { pagerduty: { off: nobody is on call here } }
`;
export const TEAMS = "teams:\n  payments: { name: Payments, email: payments@shop.example }\n";
export const COMPONENTS = "components:\n  ledger: { kind: custom, team: payments }\n";
export const SMALL = `${HEAD}${TEAMS}${COMPONENTS}`;

/** As many pieces, numbered from 0, as the bytes have room for. */
export function filled(bytes: number, piece: (number: number) => string, joint = ""): string {
  const pieces: string[] = [];
  for (let length = 0; length < bytes; ) {
    const next = piece(pieces.length);
    length += next.length + joint.length;
    pieces.push(next);
  }
  return pieces.join(joint);
}

/** So many lines, numbered from 0. */
export const lines = (count: number, line: (number: number) => string): string => Array.from({ length: count }, (_, number) => line(number)).join("");

/** How many pieces of about this length the bytes have room for. */
export const fitting = (bytes: number, length: number): number => Math.max(1, Math.floor(bytes / length));
