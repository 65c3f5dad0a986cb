import { host } from "../../components/host";
import { toUnit } from "../../model/units";
import { hostThresholds } from "../../thresholds/host";

describe("host", () => {
  test("a volume's latency is milliseconds", () => {
    expect(toUnit(hostThresholds["read-latency"].P2.at, host.signals["read-latency"].from.ec2.aws.unit, 60)).toBe(50);
  });

  test("the agent's memory and disk are read from its roll-up by instance, with the fullest file system", () => {
    expect(host.signals.memory.from.ec2.aws.plain.dimensions).toEqual({ InstanceId: "$instance" });
    expect(host.signals.disk.from.ec2.aws.plain).toMatchObject({ stat: "Maximum", dimensions: { InstanceId: "$instance" } });
  });

  test("inodes are judged by file system: used and total of different ones make no share", () => {
    const { used, capacity } = host.signals.inodes.from.ec2.aws;
    expect(used.dimensions).toEqual({ InstanceId: "$instance", path: "$each" });
    expect(capacity.dimensions).toEqual(used.dimensions);
  });
});
