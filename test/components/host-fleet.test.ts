import { hostFleet } from "../../components/host-fleet";
import { hostFleetThresholds } from "../../thresholds/host-fleet";

const WIZARD = ["AutoScalingGroupName", "ImageId", "InstanceId", "InstanceType"];

describe("host-fleet", () => {
  test("a fleet's query names exactly the dimensions that the agent's wizard appends, because SCHEMA matches no others", () => {
    expect(hostFleet.signals.memory.from.asg.aws.plain.insights).toEqual(WIZARD);
    expect(hostFleet.signals.swap.from.asg.aws.plain.insights).toEqual(WIZARD);
    expect(hostFleet.signals.disk.from.asg.aws.plain.insights).toEqual([...WIZARD, "device", "fstype", "path"]);
  });

  test("what the group or EC2 publishes by group needs none of the 200 Metrics Insights alarms", () => {
    for (const name of ["instances", "status-check", "cpu", "network-out"] as const)
      expect(hostFleet.signals[name].from.asg.aws.plain).not.toHaveProperty("insights");
  });

  test("a Metrics Insights alarm looks back three hours at most", () => {
    const windows = [hostFleetThresholds.memory, hostFleetThresholds.swap, hostFleetThresholds.disk].flatMap((levels) =>
      Object.values(levels).map(({ window }) => window),
    );
    for (const { period, of } of windows) expect(period * of).toBeLessThanOrEqual(3 * 3600);
  });
});
