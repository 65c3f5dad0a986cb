import { grafanaHome } from "../../../model/grafana";
import { own } from "../../../model/own";
import { isObject, type JsonObject } from "../json";
import type { Change } from "../review";
import type { StackConfiguration } from "../side";

/** Where a provider's resources are, by the name of the provider. */
interface Home {
  readonly argument: string;
  /** What becomes of what is there already when it changes. */
  readonly stays: string;
  readonly source: string;
}

const ELSEWHERE = "Terraform finds nothing of it there and makes all anew: what was deployed goes on telling people, and nobody deletes it";
const REFRESH = "https://developer.hashicorp.com/terraform/cli/commands/refresh: what a provider does not find leaves the state";

export const HOMES: Readonly<Record<string, readonly Home[]>> = {
  aws: [
    {
      argument: "region",
      stays: "what is deployed stays where it is, is updated there, and names what is only in the new one",
      source: "terraform-provider-aws v6 internal/provider/sdkv2/region.go: a resource without a region keeps that of its state",
    },
    { argument: "allowed_account_ids", stays: ELSEWHERE, source: REFRESH },
  ],
  datadog: [{ argument: "api_url", stays: ELSEWHERE, source: REFRESH }],
  grafana: [{ argument: "url", stays: ELSEWHERE, source: REFRESH }],
  pagerduty: [{ argument: "service_region", stays: ELSEWHERE, source: REFRESH }],
};

/** Providers that look elsewhere after the change for what one state holds. */
export function homeChanges(stack: string, before: StackConfiguration, after: StackConfiguration): readonly Change[] {
  return Object.entries(HOMES).flatMap(([provider, homes]) => {
    const [old, now] = [before, after].map((side) => usualOf(side, provider));
    return homes.flatMap(({ argument, stays }): readonly Change[] => {
      const [was, is] = [placeIn(old, argument), placeIn(now, argument)];
      if (was === undefined || is === undefined || was === is) return [];
      return [
        {
          category: "deploy-stops",
          about: `provider.${provider}`,
          text: `${stack}: provider.${provider} has another ${argument}, ${is} and no longer ${was}, for the same state: ${stays}`,
          fields: [],
          hint: "give what is elsewhere an environment of its own, deploy that, and destroy the old one (docs/state-and-secrets.md)",
        },
      ];
    });
  });
}

/** The provider of all resources that name none. */
function usualOf({ rest }: StackConfiguration, provider: string): JsonObject | undefined {
  const blocks = own((rest.provider ?? {}) as JsonObject, provider);
  return (Array.isArray(blocks) ? blocks : [blocks]).find((block): block is JsonObject => isObject(block) && block.alias === undefined);
}

function placeIn(block: JsonObject | undefined, argument: string): string | undefined {
  const value = own(block, argument);
  if (Array.isArray(value)) return value.map(String).sort().join(", ");
  return typeof value === "string" ? grafanaHome(value) : undefined;
}
