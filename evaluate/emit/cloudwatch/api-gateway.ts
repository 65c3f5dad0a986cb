import { emissions, SOON } from "./emission";

const IDLE = "no page says what is sent without requests; taken to be nothing";
const REST = [["ApiName"], ["ApiName", "Stage"], ["ApiName", "Method", "Resource", "Stage"]] as const;
const HTTP = [["ApiId"], ["ApiId", "Stage"], ["ApiId", "Method", "Resource", "Stage"]] as const;
const COMMON = { ...SOON, every: 60, quiet: "absent" } as const;
const assumed = { ...SOON.assumed, quiet: IDLE };

/** REST APIs have ApiName, HTTP APIs ApiId; what both have stands once, under the dimensions of both. */
const BOTH = [...REST, ...HTTP];
const REST_PAGE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html";
const HTTP_PAGE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html";
/** The Average is the share of all requests, so that each request is a sample. */
const OUTCOME = { nature: "occurrence", sample: "outcome", unit: "Count" } as const;

export const apiGateway = emissions(
  "AWS/ApiGateway",
  { ...COMMON, assumed },
  {
    "4XXError": { ...OUTCOME, dimensions: REST, cite: REST_PAGE },
    "5XXError": { ...OUTCOME, dimensions: REST, cite: REST_PAGE },
    // Of HTTP APIs the page says no statistic; AWS recommends alarms on their Average as a share.
    "4xx": { ...OUTCOME, dimensions: HTTP, cite: HTTP_PAGE },
    "5xx": { ...OUTCOME, dimensions: HTTP, cite: HTTP_PAGE },
    // "The SampleCount statistic represents this metric": a sample of one for each request.
    Count: { nature: "occurrence", sample: "one", unit: "Count", dimensions: BOTH, cite: REST_PAGE },
    Latency: { nature: "measurement", unit: "Milliseconds", dimensions: BOTH, cite: REST_PAGE },
    IntegrationLatency: { nature: "measurement", unit: "Milliseconds", dimensions: BOTH, cite: REST_PAGE },
  },
);
