const fs = require('node:fs');
const path = require('node:path');
const { CORE_SCHEMA, load, mergeTag } = require('js-yaml');
const { root } = require('./folders.cjs');

const file = path.join(root, 'docker-compose.yml');
const { services } = load(fs.readFileSync(file, 'utf8'), {
  schema: CORE_SCHEMA.withTags(mergeTag),
});

/** A text as Compose hands it on: defaults for what is not set, and a doubled dollar for one. */
const handedOn = (text) =>
  String(text)
    .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
    .replaceAll('$$', '$');

/** The environment docker-compose.yml gives to a service, as text. */
function environmentOf(service) {
  const entries = Object.entries(services[service].environment);
  return Object.fromEntries(entries.map(([name, value]) => [name, handedOn(value)]));
}

/** The command a service runs, and the one that tells whether it is well, the word CMD before it. */
const commandOf = (service) => services[service].command.map(handedOn);
const healthCheckOf = (service) => services[service].healthcheck.test;

/** The version of the image a service runs, without the name. */
function versionOf(service) {
  return services[service].image.split(':')[1];
}

/** The script a service runs: its path in this repository instead of its mount in the container. */
function scriptOf(service) {
  const { entrypoint, volumes } = services[service];
  const [from, to] = volumes[0].split(':');
  return path.join(root, entrypoint.at(-1).replace(to, from));
}

/** Where a path of the container lies in this repository. */
function hostPath(service, containerPath) {
  const [from, to] = services[service].volumes[0].split(':');
  return path.join(root, containerPath.replace(to, from));
}

module.exports = { commandOf, environmentOf, healthCheckOf, versionOf, scriptOf, hostPath };
