/** In the place of a secret, and none: as a whole what stands in for one, or says where it lies. */
export const STAND_INS: readonly string[] = [
  // Variables.
  ..."$PASSWORD $DB_PASSWORD2 $password $dbPassword $1 $env:PASSWORD ${PASSWORD} ${password} ${db2_password} ${env:PASSWORD} ${PASSWORD:?} ${PASSWORD?}".split(
    " ",
  ),
  ..."%PASSWORD% %password% :password @PASSWORD@ env:PASSWORD env:DB_PASS {PASSWORD} {password} {pw} #{Password} var.db_password secrets.TOKEN".split(" "),
  "${{ secrets.DB_PASSWORD }}",
  "{{ .Values.db.password }}",
  "{{password}}",
  "{{- $password -}}",
  "$(cat /run/secrets/db)",
  "$(PASSWORD)",
  "${USER}:${PASSWORD}",
  "${PREFIX}-${PASSWORD}",
  "<%= password %>",
  // Words that stand for one.
  ..."<password> <your-password> <PASSWORD> <PASSWORD_2> <…> *** ***** … ... •••• xxx XXXX ? [redacted] [REDACTED] redacted (hidden) [masked] <sensitive>".split(
    " ",
  ),
  "<your password>",
  "(sensitive value)",
  ..."none None null nil undefined no yes true false on off required optional empty unset unknown disabled enabled n/a tbd".split(" "),
  ..."PASSWORD YOUR_PASSWORD your-password your_password_here yourpassword".split(" "),
  // Where it lies.
  ..."/shop/production/password /shop/k8s/db2 /Shop2/Password /password ./secrets/password ~/.ssh/id_ed25519 ../password.txt /run/secrets/db_password".split(
    " ",
  ),
  ..."file:///run/secrets/db ssm:/shop/password vault:secret/data/db#password op://vault/item/field ref+vault://secret/db#password".split(" "),
  ..."arn:aws:secretsmanager:eu-west-1:210987654321:secret:shop-AbCdEf arn:aws:ssm:*:ACCOUNT:parameter/shop/password alias/shop".split(" "),
  ..."arn:aws-us-gov:ssm:us-gov-west-1:210987654321:parameter/shop projects/shop/secrets/db/versions/latest".split(" "),
  ..."https://shop.vault.azure.net/secrets/db @Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/db) ((db-password))".split(" "),
  "{{resolve:secretsmanager:shop/MySecret:SecretString:password}}",
];

/** They begin like one of these, and are secrets. */
export const IMPOSTORS: readonly string[] = [
  ..."$ecret99 $ecretWord $Zq9x!real $2b$12$Zq9xrealZq9xreal ${Zq9x!real ${PASSWORD}Zq9x ${PASSWORD:-hunter2} ${PASSWORD:hunter2} ${PASSWORD-hunter2}".split(
    " ",
  ),
  ..."/Zq9x!real /Zq9xreal /Zq9x/real /hunter2 ~/Zq9x!real ./Zq9x!real".split(" "),
  ..."{Zq9x!real {Zq9xreal} {{Zq9x!real {{Zq9x}}real <Zq9x!real <Zq9x!real> <password>Zq9x <hunter2real".split(" "),
  ..."env:Zq9xreal env:hunter2 ssm:Zq9xreal vault:hunter2 op:Zq9x!real %AB%Zq9x! %AB%Zq9x%CD% %Zq9xreal% :Zq9xreal @Zq9xreal@".split(" "),
  ..."arn:Zq9x!real arn:aws:Zq9xreal arn:hunter2 ***Zq9xreal …Zq9xreal ...Zq9x xxxZq9xreal redactedZq9x [redacted]Zq9x none2Zq9x noneZq9x! yesterday99".split(
    " ",
  ),
  ..."PASSWORDS3cret your5ecret1 (Zq9x!real ((Zq9x!real alias/Zq9x!real projects/Zq9x!real *.Zq9x!real var.Zq9xreal".split(" "),
];
