import { emissions, SOON } from "./emission";

export const sagemaker = emissions(
  "AWS/SageMaker",
  { ...SOON, every: 60, cite: "https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html" },
  {
    ModelLatency: {
      nature: "measurement",
      unit: "Microseconds",
      quiet: "absent",
      dimensions: [["EndpointName", "VariantName"]],
      statistics: ["Average", "Sum", "Minimum", "Maximum", "SampleCount"],
    },
  },
);
