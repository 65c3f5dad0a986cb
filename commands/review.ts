import "./dependencies";
import { review } from "./review/command";

void review(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
