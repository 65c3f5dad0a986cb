import { queue } from "../../components/queue";
import { queueThresholds } from "../../thresholds/queue";

const { signals } = queue;

describe("a queue", () => {
  test("a message in the dead-letter queue is told within 15 minutes although that queue sleeps, and never pages", () => {
    const { P2, ...others } = queueThresholds["dead-letters"];
    expect(signals["dead-letters"].from.sqs.aws.delay + P2.window.bad * P2.window.period).toBe(900);
    expect(others).toEqual({});
  });

  test("one dead letter is above the threshold and none is not", () => {
    const { value } = queueThresholds["dead-letters"].P2.at;
    expect([1 > value, 0 > value]).toEqual([true, false]);
  });

  test("messages about to expire are data loss, measured against the queue's own retention or SQS's four days", () => {
    expect(queueThresholds["retention-used"].P0.at.value).toBe(0.9);
    expect(signals["retention-used"].from.sqs.aws.capacity).toBe("$retention");
    expect(queue.fields.retention).toMatchObject({ default: "4 d" });
  });
});
