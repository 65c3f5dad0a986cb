import { outlasting } from "../../../constructs/prometheus/outlast";
import type { Alert } from "../../../model/model";

const alert = (severity: string, bad: number, of: number, period = 60, signal = "api.errors") =>
  ({ key: `${signal}.${severity}`, severity, window: { bad, of, period } }) as unknown as Alert;

const P0 = alert("P0", 3, 3);
const P1 = alert("P1", 3, 5);
const P2 = alert("P2", 10, 15);
const firesOn = (alerts: readonly Alert[]) => alerts.map(outlasting(alerts, 60));

test.each([
  ["P2 has bad points enough for 360 s after a fault's end, P1 for 120 s", [P1, P2], [300, undefined]],
  ["P0 outlasts what P1 is kept for", [P0, P1, P2], [540, 300, undefined]],
  ["nothing stands beside it", [P1], [undefined]],
  ["what opens no incident is not waited for", [P1, alert("P3", 2, 3, 3600)], [undefined, undefined]],
  ["another signal is another fault", [P1, alert("P2", 10, 15, 60, "api.latency")], [undefined, undefined]],
  ["a window of hours is waited for a quarter of an hour", [P1, alert("P2", 2, 3, 3600)], [900, undefined]],
  ["a milder one that is over sooner is not waited for", [alert("P1", 1, 20), P2], [undefined, undefined]],
])("a graver alert fires on: %s", (_, alerts, expected) => expect(firesOn(alerts)).toEqual(expected));
