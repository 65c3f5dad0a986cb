import type {} from "expect";
import type { TocsinMatchers } from "./matchers/expectations";

// Types alone: nothing of jest is loaded. The names and constraints of the parameters have to be jest's own.
declare global {
  namespace jest {
    // For the global `expect` of @types/jest.
    interface Matchers<R, T> extends TocsinMatchers<R> {}
  }
}
declare module "expect" {
  // For the `expect` of @jest/globals.
  interface Matchers<R extends void | Promise<void>, T> extends TocsinMatchers<R> {}
}
