import { topic } from "../../components/topic";
import { toUnit } from "../../model/units";
import { topicThresholds } from "../../thresholds/topic";

const { signals } = topic;

describe("a topic", () => {
  test("one lost message is above the threshold and none is not, whatever the period", () => {
    const { at, window } = topicThresholds["lost-messages"].P1;
    const limit = toUnit(at, signals["lost-messages"].from.sns.aws.unit, window.period);
    expect([1 > limit, 0 > limit]).toEqual([true, false]);
  });

  test("single failed deliveries are counted too, because a ratio does not judge periods with few of them", () => {
    expect(topicThresholds["delivery-failures"].P1.minEventsPerPeriod).toBe(10);
    expect(topicThresholds["failed-deliveries"].P3.at.value).toBe(0);
  });

  test("the SMS spend is read without dimensions, because it is the whole account's", () => {
    expect(signals["sms-spend"].from.sns.aws.used.dimensions).toEqual({});
  });
});
