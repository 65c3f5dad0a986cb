/** The one door to zod, so that what is put off is put off before anything loads it. */

import "../lazy-modules";

export { ZodError, z } from "zod";
