import { type Back, type Data, own, type TextField } from "./text-field";
import { reasoned } from "./text-fields-aws";
import { custom } from "./text-platform";

const URL = "https://www.shop.example/";
const around = (check: Data) => (id: string) => ({ components: { [id]: custom({}, { uptime: { home: check } }) } });
const at =
  (...path: readonly (string | number)[]) =>
  (id: string) => ["components", id, "uptime", "home", ...path];
/** What a canary is told, as its script reads it. */
const target = (back: Back, id: string) =>
  JSON.parse(back.resource("links", "aws_synthetics_canary", `${id}.uptime.home`).run_config[0].environment_variables.CHECK).target;
/** All of a check's texts share Lambda's environment, and its URL stands in every description. */
const check = { file: "links", judgedElsewhere: "TOC501" } as const;

export const UPTIME_FIELDS: readonly TextField[] = [
  {
    ...check,
    schema: "components.*.uptime.*.url",
    around: around({ url: URL }),
    place: at("url"),
    write: (text) => `${URL}${text}`,
    lands: (back, id, text) => [[target(back, id).http.url, text]],
  },
  {
    ...check,
    schema: "components.*.uptime.*.headers.{key}",
    around: around({ url: URL, headers: {} }),
    place: at("headers"),
    under: "value",
    lands: (back, id, text) => [[own(target(back, id).http.headers, text), "value"]],
  },
  {
    ...check,
    schema: "components.*.uptime.*.headers.*",
    around: around({ url: URL, headers: {} }),
    place: at("headers", "x-own"),
    lands: (back, id, text) => [[target(back, id).http.headers["x-own"], text]],
  },
  {
    ...check,
    schema: "components.*.uptime.*.expect.text",
    around: around({ url: URL, expect: {} }),
    place: at("expect", "text"),
    lands: (back, id, text) => [[target(back, id).http.text, text]],
  },
  {
    ...check,
    schema: "components.*.uptime.*.reason",
    around: around({ url: URL, severity: "P2", reason: "x" }),
    place: at("reason"),
    lands: (back, id, text) => [reasoned(back.resource("links", "aws_cloudwatch_metric_alarm", `${id}.uptime-home.P2`).alarm_description, text)],
  },
  {
    ...check,
    schema: "components.*.uptime.*.dns.answer",
    around: around({ dns: { name: "www.shop.example" } }),
    place: at("dns", "answer"),
    lands: (back, id, text) => [[target(back, id).dns.answer, text]],
  },
  {
    ...check,
    schema: "components.*.uptime.*.steps[].name",
    around: around({ steps: [{ name: "Open", url: URL }] }),
    place: at("steps", 0, "name"),
    lands: (back, id, text) => [[target(back, id).steps[0].name, text]],
  },
  {
    ...check,
    schema: "components.*.uptime.*.steps[].url",
    around: around({ steps: [{ name: "Open", url: URL }] }),
    place: at("steps", 0, "url"),
    write: (text) => `${URL}${text}`,
    lands: (back, id, text) => [[target(back, id).steps[0].url, text]],
  },
  {
    ...check,
    schema: "components.*.uptime.*.steps[].headers.{key}",
    around: around({ steps: [{ name: "Open", url: URL, headers: {} }] }),
    place: at("steps", 0, "headers"),
    under: "value",
    lands: (back, id, text) => [[own(target(back, id).steps[0].headers, text), "value"]],
  },
  {
    ...check,
    schema: "components.*.uptime.*.steps[].headers.*",
    around: around({ steps: [{ name: "Open", url: URL, headers: {} }] }),
    place: at("steps", 0, "headers", "x-own"),
    lands: (back, id, text) => [[target(back, id).steps[0].headers["x-own"], text]],
  },
  {
    ...check,
    schema: "components.*.uptime.*.steps[].expect.text",
    around: around({ steps: [{ name: "Open", url: URL, expect: {} }] }),
    place: at("steps", 0, "expect", "text"),
    lands: (back, id, text) => [[target(back, id).steps[0].text, text]],
  },
];
