/** Names of secrets, by what is new about each: under them stands a secret, whatever it looks like. */
export const SECRET_NAMES: readonly string[] = [
  ..."password pass pw pwd passwd pswd pword passphrase passcode secret token credential credentials cred creds cookie jwt bearer psk webhook".split(" "),
  // Behind other words, with and without a sign between.
  ..."dbPass DB_PASS SMTP_PASS db.pass dbPASS DBPass dbpass smtppass MAIL_PW rootpw bindpw userPwd SSHPASS requirepass storepass keyPass".split(" "),
  ..."mysqlpassword mypasswd clientsecret authtoken accesstoken bottoken dbcreds".split(" "),
  // Of several, by a number or a word.
  ..."password1 password_2 passwordV2 token-3 PASS2 apiKey1 oldPassword passwordOld DB_PASSWORD_PROD STRIPE_SECRET_LIVE password_confirmation".split(" "),
  ..."db_password_rw dbPasswordReadonly dbPasswordReadOnly db_password_master adminPasswordEu password-eu-west-1 token_ca_central_1".split(" "),
  ..."passWord passPhrase pass_phrase pass_code PASS_WORD".split(" "),
  // By how it is written.
  ..."tokenValue token_value secretValue passwordText password_plaintext tokenString secret_data secretString credentialsJson".split(" "),
  ..."secret_key_base private_key_pem privateKeyPem tls.key_pem private-key-openssh signing_key_base64 hmacKeyHex password_b64 passwordHash".split(" "),
  // Keys, by whose they are.
  ..."apiKey APIKey apikey myApiKey api_keys secretKey accessKey awsSecretAccessKey secretaccesskey hmacKey deployKey deploy_key tlsKey tls.key".split(" "),
  ..."jwtKey jweKey encryptionKey decryption_key aesKey rsaKey gpgKey sshKey oauthKey clientKey serverKey adminKey writeKey preSharedKey".split(" "),
  ..."ingestion_key licenseKey integrationKey sessionKey wrappingKey recoveryKey unseal-key-1 connectionString connStr webhookUrl webhookEndpoint".split(" "),
];

/** Names of what is none, however much they look like it. */
export const OTHER_NAMES: readonly string[] = [
  // Words that only end so.
  ..."bypass compass encompass surpass lowpass bandpass sacred monkey hockey whiskey turkey hotkey clickpath capacity".split(" "),
  // What is about a secret, and not it.
  ..."passwordFile password_path tokenUrl token_endpoint tokenCount token_limit tokens_per_minute secretName secretArn secret_id passwordPolicy".split(" "),
  ..."passwordLength tokenType token_ttl cookieName credentialType apiKeyId access_key_id signingKeyId keyFile privateKeyPath webhookName authMethod".split(
    " ",
  ),
  // Keys of maps, tables and messages, and what everybody may have.
  ..."key keys sortKey partition_key primaryKey foreignKey cacheKey objectKey groupKey dedup_key idempotencyKey keyPrefix hashKey rangeKey".split(" "),
  ..."publicKey sshPublicKey signing_public_key publickey kmsKey".split(" "),
  ..."passwordRegion token_ca secret_me tokens_read read_only pass_words_per_minute eu-west-1 masterRegion".split(" "),
  // What passes.
  ..."low_pass highPass must_pass checksPass tests_pass first_pass second-pass fastcgi_pass uwsgi_pass boardingPassage passage passing passed passRate".split(
    " ",
  ),
  ..."author authority authorizer sessions tokenizer tokenization secretary cookiePolicy passenger assembly".split(" "),
];
