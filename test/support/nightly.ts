/** How much longer the properties run in the nightly setting (NIGHTLY=1). */
export const NIGHTLY = Boolean(process.env.NIGHTLY);
