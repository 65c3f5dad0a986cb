// What a canary runs: the check that its environment variable CHECK describes, in the runtime's own Node.js, without any
// package but the AWS SDK that Lambda brings along. Throwing fails the run. Made into a zip as it is: ./package.ts.
const { Resolver } = require("node:dns").promises;
const { connect } = require("node:net");
const tls = require("node:tls");

/** Milliseconds for one request, connection or question. */
const PATIENCE = 10_000;
const DAY = 86_400_000;

exports.handler = async () => {
  const check = JSON.parse(process.env.CHECK);
  // The certificate is looked at whatever becomes of the rest, because its end is another alert's subject.
  const [answered, left] = await Promise.allSettled([run(check.target), check.certificate ? secondsLeft(check.certificate) : undefined]);
  if (left.status === "fulfilled" && left.value !== undefined) await publish(check, left.value);
  if (left.status === "rejected") console.log(`certificate: ${left.reason.message}`);
  if (answered.status === "rejected") throw answered.reason;
  return answered.value;
};

exports.run = run;
exports.secondsLeft = secondsLeft;

/** Resolves to what was seen, in words; rejects with what was wrong. */
async function run(target) {
  if (target.http) return ask(target.http);
  if (target.tcp) return reach(connect(target.tcp), "connect", target.tcp);
  if (target.tls) return reach(tls.connect({ ...target.tls, servername: serverName(target.tls.host) }), "secureConnect", target.tls);
  if (target.dns) return lookUp(target.dns);
  const seen = [];
  for (const step of target.steps) {
    try {
      seen.push(`${step.name}: ${await ask(step)}`);
    } catch (error) {
      throw new Error(`step ${JSON.stringify(step.name)}: ${error.message}`);
    }
  }
  return seen.join("; ");
}

async function ask({ url, method, headers, status, text }) {
  const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(PATIENCE) }).catch((error) => {
    throw new Error(`${method} ${url}: ${error.cause?.message ?? error.message}`);
  });
  const body = await response.text();
  const right = status === undefined ? response.status >= 200 && response.status <= 299 : response.status === status;
  if (!right) throw new Error(`${method} ${url}: status ${response.status} instead of ${status ?? "200 to 299"}`);
  if (text !== undefined && !body.includes(text)) throw new Error(`${method} ${url}: the body has no ${JSON.stringify(text)} in it`);
  return `${method} ${url}: ${response.status}`;
}

function reach(socket, event, { host, port }) {
  return new Promise((resolve, reject) => {
    const done = (settle, value) => {
      socket.destroy();
      settle(value);
    };
    socket.setTimeout(PATIENCE, () => done(reject, new Error(`${host}:${port}: no answer within ${PATIENCE / 1000} s`)));
    socket.once("error", (error) => done(reject, new Error(`${host}:${port}: ${error.message}`)));
    socket.once(event, () => done(resolve, `${host}:${port}: connected`));
  });
}

async function lookUp({ name, type, server, answer }) {
  const resolver = new Resolver({ timeout: PATIENCE, tries: 1 });
  if (server !== undefined) resolver.setServers([server]);
  const answers = (await resolver.resolve(name, type)).map(plain);
  if (answer !== undefined && !answers.includes(plain(answer))) throw new Error(`${type} ${name}: ${answers.join(", ")} instead of ${answer}`);
  return `${type} ${name}: ${answers.join(", ")}`;
}

/** An answer as text: a text record's parts are one, a mail server is known by its name. */
function plain(answer) {
  const text = Array.isArray(answer) ? answer.join("") : typeof answer === "object" ? answer.exchange : answer;
  return text.toLowerCase().replace(/\.$/, "");
}

/** Seconds until the certificate ends that the endpoint shows, whether it is valid or not; below zero once it has ended. */
function secondsLeft({ host, port }) {
  return new Promise((resolve, reject) => {
    const socket = tls.connect({ host, port, servername: serverName(host), rejectUnauthorized: false });
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error(`${host}:${port}: no answer within ${PATIENCE / 1000} s`)));
    socket.once("error", reject);
    socket.once("secureConnect", () => {
      const end = Date.parse(socket.getPeerCertificate().valid_to);
      socket.destroy();
      if (Number.isNaN(end)) reject(new Error(`${host}:${port}: shows no certificate`));
      else resolve(Math.round((end - Date.now()) / 1000));
    });
  });
}

/** Addresses have no name to ask for. */
const serverName = (host) => (/^[\d.]+$|:/.test(host) ? undefined : host);

async function publish({ name, namespace }, value) {
  const { CloudWatchClient, PutMetricDataCommand } = require("@aws-sdk/client-cloudwatch");
  const datum = { MetricName: "CertificateSecondsLeft", Dimensions: [{ Name: "CanaryName", Value: name }], Value: value, Unit: "Seconds" };
  await new CloudWatchClient({}).send(new PutMetricDataCommand({ Namespace: namespace, MetricData: [datum] }));
  console.log(`certificate: ${Math.floor((value * 1000) / DAY)} days left`);
}
