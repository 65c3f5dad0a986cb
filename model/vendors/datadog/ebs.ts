import type { DatadogNamespace } from "./namespace";
import { UNLISTED } from "./reasons";

/** A volume publishes 0 or 1 a minute: its average over that minute is its maximum. */
export const EBS: DatadogNamespace = {
  namespace: "AWS/EBS",
  cite: "https://docs.datadoghq.com/integrations/amazon_ebs/",
  tags: {
    VolumeId: "volumeid",
    // The instance's tag: a volume's metrics carry the tags of the host that it is attached to.
    InstanceId: "instance-id",
  },
  metrics: {
    "VolumeStalledIOCheck Maximum": { metric: "aws.ebs.volume_stalled_io_check", type: "gauge" },
  },
  missing: {
    "VolumeAvgReadLatency Maximum": UNLISTED,
    "VolumeAvgWriteLatency Maximum": UNLISTED,
  },
};
