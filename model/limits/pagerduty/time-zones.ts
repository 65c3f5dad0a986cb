import type { Rule } from "../limit";

/**
 * The zones that the provider accepts (`validTZ` in util/util.go), by region: far fewer than IANA has, and no `UTC`.
 * Its own reference is https://developer.pagerduty.com/docs/1afe25e9c94cb-types#time-zone.
 */
const CITIES: Readonly<Record<string, string>> = {
  Africa: "Algiers Cairo Casablanca Harare Johannesburg Monrovia Nairobi",
  America: `Argentina/Buenos_Aires Bogota Caracas Chicago Chihuahua Denver Godthab Guatemala Guyana Halifax Indiana/Indianapolis Juneau La_Paz Lima
    Los_Angeles Mazatlan Mexico_City Monterrey Montevideo New_York Phoenix Puerto_Rico Regina Santiago Sao_Paulo St_Johns Tijuana`,
  Asia: `Almaty Baghdad Baku Bangkok Chongqing Colombo Dhaka Hong_Kong Irkutsk Jakarta Jerusalem Kabul Kamchatka Karachi Kathmandu Kolkata Krasnoyarsk
    Kuala_Lumpur Kuwait Magadan Muscat Novosibirsk Rangoon Riyadh Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Tokyo
    Ulaanbaatar Urumqi Vladivostok Yakutsk Yekaterinburg Yerevan`,
  Atlantic: "Azores Cape_Verde South_Georgia",
  Australia: "Adelaide Brisbane Darwin Hobart Melbourne Perth Sydney",
  Etc: "GMT+12 UTC",
  Europe: `Amsterdam Athens Belgrade Berlin Bratislava Brussels Bucharest Budapest Copenhagen Dublin Helsinki Istanbul Kaliningrad Kiev Lisbon Ljubljana
    London Madrid Minsk Moscow Paris Prague Riga Rome Samara Sarajevo Skopje Sofia Stockholm Tallinn Vienna Vilnius Volgograd Warsaw Zagreb Zurich`,
  Pacific: `Apia Auckland Chatham Fakaofo Fiji Guadalcanal Guam Honolulu Majuro Midway Noumea Pago_Pago Port_Moresby Tongatapu`,
};

/** Every time zone that a PagerDuty schedule or service may have. */
export const TIME_ZONES: readonly string[] = Object.entries(CITIES).flatMap(([region, cities]) => cities.split(/\s+/).map((city) => `${region}/${city}`));

/** Zones that people write, and the provider's name for the same clock. */
export const TIME_ZONE_INSTEAD: Readonly<Record<string, string>> = {
  UTC: "Etc/UTC",
  GMT: "Etc/UTC",
  Z: "Etc/UTC",
  "Etc/GMT": "Etc/UTC",
  "Europe/Kyiv": "Europe/Kiev",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Yangon": "Asia/Rangoon",
  "America/Nuuk": "America/Godthab",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "Europe/Oslo": "Europe/Berlin",
  "Europe/Luxembourg": "Europe/Brussels",
};

export const TIME_ZONE: Rule = { oneOf: TIME_ZONES, instead: TIME_ZONE_INSTEAD };
