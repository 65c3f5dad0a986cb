import { existsSync } from "node:fs";

/** Where Chromium is: CHROMIUM names another place. */
export const CHROMIUM =
  process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync) ?? "/usr/bin/chromium";

/** Why Chromium can't run here; nothing where it can. */
export const NO_CHROMIUM = existsSync(CHROMIUM)
  ? undefined
  : `${CHROMIUM} is missing: install Chromium (apt-get install -y --no-install-recommends chromium fonts-dejavu-core), or name it in CHROMIUM`;

/** Whether its tests have to run: then its absence ends the run before the first test. */
export const CHROMIUM_REQUIRED = Boolean(process.env.REQUIRE_CHROMIUM);

/** Why tests in a browser are skipped here; nothing where they run, or have to. */
export const SKIPPED = CHROMIUM_REQUIRED ? undefined : NO_CHROMIUM;

/** Milliseconds for what a page is asked: far more than the slowest machine takes, and less than jest waits, so that it is named. */
export const PATIENCE = 10 * 60_000;

/** No sandbox, because continuous integration runs as root; and nothing that calls home. */
export const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
