/** What every command reads from its environment variables. */
export interface Settings {
  /** Of the platform. */
  readonly directory: string;
  /** Whether somebody named that directory. */
  readonly named: boolean;
  /** The one environment that is asked for. @default all */
  readonly only: string | undefined;
  readonly ci: boolean;
  readonly outdir: string;
}

/** Stands by itself: a review of what is rendered already loads nothing that reads users' files. */
export function settings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const ci = variables.CI;
  return {
    named: Boolean(variables.ENVIRONMENTS_DIR),
    directory: variables.ENVIRONMENTS_DIR || "environments",
    only: variables.ENVIRONMENT || undefined,
    ci: ci !== undefined && ci !== "" && ci !== "false" && ci !== "0",
    outdir: variables.CDKTF_OUTDIR || "cdktf.out",
  };
}
