// Five projects under one `jest`: the pure libraries, the server with its database, its faults, the rules of the house, the web app.

const { bundleModules } = require('./test/support/bundle-modules.cjs');
const { compilerOptions } = require('./tsconfig.json');

const decorators = { legacyDecorator: true, decoratorMetadata: true };

// resolved while compiling, because the global set-up knows no moduleNameMapper
const modules = Object.entries(bundleModules(__dirname)).map(([name, file]) => [name, [file]]);
const paths = {
  baseUrl: __dirname,
  paths: { ...compilerOptions.paths, ...Object.fromEntries(modules) },
};
const swc = [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'commonjs' },
    sourceMaps: true,
    jsc: {
      ...paths,
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: decorators,
    },
  },
];

const node = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testRegex: '\\.spec\\.ts$',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': swc },
};

const libraries = {
  ...node,
  displayName: 'libraries',
  roots: [
    '<rootDir>/libs/client',
    '<rootDir>/libs/domain',
    '<rootDir>/libs/contracts',
    '<rootDir>/libs/formats',
    '<rootDir>/libs/proofs',
  ],
};

const server = {
  ...node,
  displayName: 'server',
  roots: [
    '<rootDir>/apps/backend',
    '<rootDir>/test/api',
    '<rootDir>/test/endpoints',
    '<rootDir>/test/golden',
    '<rootDir>/test/upgrades',
  ],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/** Starts and kills processes of the compiled server, which is therefore built before the first of these tests. */
const faults = {
  ...server,
  displayName: 'faults',
  roots: ['<rootDir>/test/commands', '<rootDir>/test/faults'],
  globalSetup: '<rootDir>/test/support/faults-setup.ts',
};

const house = {
  ...node,
  displayName: 'house',
  roots: ['<rootDir>/test/architecture', '<rootDir>/scripts/statements', '<rootDir>/content'],
};

const aliases = {
  '^@svetionik/(domain|contracts|formats|ui)$': '<rootDir>/libs/$1/src/index.ts',
  '^@svetionik/(client|domain|contracts|formats|proofs|ui)/(.*)$': '<rootDir>/libs/$1/src/$2',
};

const web = {
  rootDir: __dirname,
  displayName: 'web',
  roots: ['<rootDir>/apps/frontend', '<rootDir>/libs/ui'],
  preset: 'jest-preset-angular',
  testRegex: '\\.spec\\.ts$',
  setupFilesAfterEnv: ['<rootDir>/apps/frontend/src/test-setup.ts'],
  moduleNameMapper: aliases,
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      {
        tsconfig: '<rootDir>/apps/frontend/tsconfig.spec.json',
        stringifyContentPathRegex: '\\.(html|svg)$',
      },
    ],
  },
  transformIgnorePatterns: [
    'node_modules/(?!(.*\\.mjs$|@jsverse/.*|(d3-[a-z-]+|internmap)/.*|@noble/.*|@angular/common/locales/.*\\.js$))',
  ],
};

const { existsSync } = require('node:fs');
const { availableParallelism } = require('node:os');

/** A folder or set-up file that is not there yet takes its tests with it, and Jest does not stumble over it. */
function present(project) {
  const there = (path) => existsSync(path.replace('<rootDir>', __dirname));
  const roots = project.roots.filter(there);
  return roots.length > 0 && (project.setupFilesAfterEnv ?? []).every(there)
    ? [{ ...project, roots }]
    : [];
}

module.exports = {
  // more than there are cores, because tests wait for the database
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // ends what hangs, however slow the machine: how long something takes is for the bench to say
  testTimeout: 600_000,
  // a process of half a gigabyte that has nothing left to do takes longer than Jest's half second to end on a busy machine
  workerGracefulExitTimeout: 10_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  projects: [libraries, server, faults, house, web].flatMap(present),
};
