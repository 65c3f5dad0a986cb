/** What a row of a table that is transcribed from a vendor's page has besides. */
interface Known {
  /** What the page does not say and was taken instead, by the field, with the reason. */
  readonly assumed?: Readonly<Record<string, string>>;
}

/** A row without what is common to all of its table, of which it may say its own. */
export type Own<Row, Common> = Omit<Row, keyof Common> & Partial<Pick<Row, keyof Common & keyof Row>>;

/** The rows of a table: metric -> what is particular about it; a row's own fields go before those that all have in common. */
export const rowsOf = <Row extends Known>(common: Known, rows: Readonly<Record<string, object>>): readonly Row[] =>
  Object.entries(rows).map(([metric, row]) => {
    const { assumed, ...own } = row as Known;
    // Spreads lose that a row must have what is not common, which its type has checked.
    return { metric, ...common, ...own, ...((common.assumed || assumed) && { assumed: { ...common.assumed, ...assumed } }) } as unknown as Row;
  });
