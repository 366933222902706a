// NestJS 12 and a few others ship ES modules only, which Jest on Node 20 cannot require. They are bundled once into a file that
// it can: a thousand small files would be compiled anew for every run of a new clone, and read anew for every test file.
const { buildSync } = require('esbuild');
const { createHash } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { join } = require('node:path');

/** What our code and the tests import of them. */
const imported = [
  '@nestjs/common',
  '@nestjs/common/constants',
  '@nestjs/core',
  '@nestjs/core/internal',
  '@nestjs/passport',
  '@nestjs/platform-express',
  '@nestjs/testing',
  '@nestjs/typeorm',
  '@digitalbazaar/data-integrity',
  '@digitalbazaar/eddsa-rdfc-2022-cryptosuite',
  '@digitalbazaar/vc',
  '@digitalbazaar/vc-bitstring-status-list',
  'age-encryption',
  'jose',
  'openid-client',
  'pixelmatch',
  'qr',
];

const fileOf = (name) => `${name.replace('@', '').replaceAll('/', '-')}.cjs`;

/** Bundles them where that was not done for these versions, and gives the file of each. */
function bundleModules(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).update(readFileSync(__filename)).digest('hex');
  const all = join(root, '.cache/modules');
  const folder = join(all, hash.slice(0, 16));
  if (!existsSync(folder)) {
    mkdirSync(all, { recursive: true });
    const made = mkdtempSync(join(all, 'made-'));
    bundle(root, made, JSON.parse(lock));
    try {
      renameSync(made, folder);
    } catch {
      // another run was faster
      rmSync(made, { recursive: true });
    }
  }
  return Object.fromEntries(imported.map((name) => [name, join(folder, fileOf(name))]));
}

/** One file, because what one of them shares with another must be there once; each is evaluated when it is asked for. */
function bundle(root, folder, { packages }) {
  const members = imported.map(
    (name) => `${JSON.stringify(name)}: () => require(${JSON.stringify(name)}),`,
  );
  buildSync({
    stdin: { contents: `module.exports = {${members.join('\n')}};`, resolveDir: root },
    outfile: join(folder, 'all.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // tokens of injection and messages have the names of classes in them
    keepNames: true,
    external: leftOut(root, packages),
    supported: { 'dynamic-import': false },
    banner: { js: "const bundledFrom = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'bundledFrom' },
    logLevel: 'error',
  });
  for (const name of imported)
    writeFileSync(
      join(folder, fileOf(name)),
      `module.exports = require('./all.cjs')[${JSON.stringify(name)}]();\n`,
    );
}

/** Packages that Jest can require stay what they are for everybody; those that are not there may be asked for and missed. */
function leftOut(root, packages) {
  const manifests = Object.keys(packages)
    .filter((path) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path))
    .map((path) => join(root, path, 'package.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const bundled = manifests.filter(({ type }) => type === 'module');
  const present = new Set(manifests.map(({ name }) => name));
  const missed = bundled
    .flatMap(({ peerDependencies = {} }) => Object.keys(peerDependencies))
    .filter((name) => !present.has(name));
  const common = manifests.filter(({ type }) => type !== 'module').map(({ name }) => name);
  return [...common, ...missed];
}

module.exports = { bundleModules };
