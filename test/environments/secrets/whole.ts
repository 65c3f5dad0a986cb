/** Samples are cut by a dot in the middle of a line (·), so that nobody's scanner takes the tests for a leak. */
export const whole = (cut: string): string => cut.replaceAll("·", "");
