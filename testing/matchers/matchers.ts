import { toBeValidTerraform } from "./to-be-valid-terraform";
import { toHaveAlert } from "./to-have-alert";
import { toPage } from "./to-page";
import { toRenderIn } from "./to-render-in";

/** For jest: `expect.extend(matchers)`. */
export const matchers = { toBeValidTerraform, toHaveAlert, toPage, toRenderIn };
