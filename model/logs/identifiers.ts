import { closest } from "../closest";
/**
 * CloudWatch Logs' managed data identifiers, by name; countries as suffix.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/protect-sensitive-log-data-types.html
 * @returns the ARN, or nothing for a name that AWS does not list. An identifier that AWS added since passes as ARN.
 */
export function dataIdentifierArn(name: string): string | undefined {
  if (name.startsWith(PREFIX)) return name;
  return DATA_IDENTIFIERS.has(name) ? PREFIX + name : undefined;
}

/** Names that a person may have meant, at most five. */
export function similarIdentifiers(name: string): readonly string[] {
  const near = closest(name, DATA_IDENTIFIERS);
  if (near.length > 0) return near;
  const wanted = letters(name);
  const stem = letters(name.split("-")[0] as string);
  const similar = [...DATA_IDENTIFIERS].filter((known) => {
    const candidate = letters(known);
    return candidate === wanted || candidate.startsWith(stem) || (stem.length > 3 && candidate.includes(stem)) || stem.includes(candidate);
  });
  return similar.slice(0, 5);
}

const PREFIX = "arn:aws:dataprotection::aws:data-identifier/";
const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");

/** Identifier -> countries that it exists for; none for those that know no country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  // Credentials
  AwsSecretKey: "",
  OpenSshPrivateKey: "",
  PgpPrivateKey: "",
  PkcsPrivateKey: "",
  PuttyPrivateKey: "",
  // Devices
  IpAddress: "",
  // Money
  BankAccountNumber: "DE ES FR GB IT US",
  CreditCardExpiration: "",
  CreditCardNumber: "",
  CreditCardSecurityCode: "",
  // Health
  DrugEnforcementAgencyNumber: "US",
  HealthInsuranceCardNumber: "EU",
  HealthInsuranceClaimNumber: "US",
  HealthInsuranceNumber: "FR",
  HealthcareProcedureCode: "US",
  MedicareBeneficiaryNumber: "US",
  NationalDrugCode: "US",
  NationalInsuranceNumber: "GB",
  NationalProviderId: "US",
  NhsNumber: "GB",
  PersonalHealthNumber: "CA",
  // People
  Address: "",
  CepCode: "BR",
  Cnpj: "BR",
  CpfCode: "BR",
  DriversLicense: "AT AU BE BG CA CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK US",
  ElectoralRollNumber: "GB",
  EmailAddress: "",
  IndividualTaxIdentificationNumber: "US",
  InseeCode: "FR",
  LatLong: "",
  Name: "",
  NationalIdentificationNumber: "DE ES IT",
  NieNumber: "ES",
  NifNumber: "ES",
  PassportNumber: "CA DE ES FR GB IT US",
  PermanentResidenceNumber: "CA",
  PhoneNumber: "BR DE ES FR GB IT US",
  PostalCode: "CA",
  RgNumber: "BR",
  SocialInsuranceNumber: "CA",
  Ssn: "ES US",
  TaxId: "DE ES FR GB",
  VehicleIdentificationNumber: "",
  ZipCode: "US",
};
const DATA_IDENTIFIERS: ReadonlySet<string> = new Set([
  "PhoneNumber",
  ...Object.entries(COUNTRIES).flatMap(([name, countries]) => (countries === "" ? [name] : countries.split(" ").map((country) => `${name}-${country}`))),
]);
