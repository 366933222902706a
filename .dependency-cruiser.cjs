// The arrows of the house. Each rule is proven by a planted violation in test/architecture/boundaries.spec.ts.

/** In their order: each imports and reads only those before it. */
const features = require('./scripts/features.json');

/** In their order: each imports only those before it. What lies beside them, all may import. */
const domainFolders = require('./scripts/domain-folders.json');

const jobsOfPeople = ['learn', 'author', 'certify', 'teach', 'admin', 'account', 'verify'];
const driversOfPlatform = ['bull', 'ioredis', 'pg', 'nodemailer', 'pdfkit', 'fontkit'];

const backend = '^apps/backend/src';
const frontend = '^apps/frontend/src';
const gallery = '^apps/gallery/src';
const tests = '\\.spec\\.ts$';
const packages = (names) => `(^|/)node_modules/(${names.join('|')})/`;

/** Whatever is reached, builtin modules and packages included, must lie in one of the places. */
function only(name, comment, from, places) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { pathNot: places },
  };
}

function never(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

const domain = domainFolders.slice(0, -1).map((folder, index) => {
  const later = domainFolders.slice(index + 1);
  return never(
    `domain-in-order-${folder}`,
    `${folder} stands before ${later.join(', ')}.`,
    { path: `^libs/domain/src/${folder}/`, pathNot: tests },
    { path: `^libs/domain/src/(${later.join('|')})/` },
  );
});

const libraries = [
  only('domain-stands-alone', 'libs/domain is pure and has no dependencies.', '^libs/domain/', [
    '^libs/domain/',
  ]),
  only('contracts-on-domain', 'libs/contracts imports libs/domain and zod.', '^libs/contracts/', [
    '^libs/(domain|contracts)/',
    packages(['zod']),
  ]),
  only(
    'proofs-on-domain',
    'libs/proofs knows domain values and encodings, and runs in the server and in the browser.',
    '^libs/proofs/',
    ['^libs/(domain|proofs)/', packages(['@scure/base', 'canonicalize'])],
  ),
  only(
    'client-on-contracts',
    'libs/client knows domain values and what routes take and give, and runs wherever there is fetch.',
    '^libs/client/',
    ['^libs/(client|contracts|domain)/'],
  ),
  never(
    'formats-on-domain',
    'libs/formats knows domain values only.',
    { path: '^libs/formats/' },
    { path: ['^libs/(contracts|ui)/', '^apps/'] },
  ),
  never(
    'ui-on-domain',
    'libs/ui is presentational: domain values and Angular.',
    { path: '^libs/ui/' },
    { path: ['^libs/(client|contracts|formats|proofs)/', '^apps/'] },
  ),
];

const apps = [
  never(
    'backend-without-browser',
    'The server imports nothing of the browser.',
    { path: backend },
    { path: ['^apps/frontend/', '^libs/ui/', packages(['@angular'])] },
  ),
  never(
    'frontend-without-server',
    'The browser imports nothing of the server.',
    { path: frontend },
    { path: ['^apps/backend/', '^libs/formats/', packages(['@nestjs', 'typeorm'])] },
  ),
  never(
    'frontend-without-zod',
    'The browser takes types only from libs/contracts, so that zod stays out of its chunks.',
    { path: [frontend, '^libs/(client|ui)/'], pathNot: tests },
    { path: ['^libs/contracts/', packages(['zod'])], dependencyTypesNot: ['type-only'] },
  ),
  only(
    'gallery-on-ui',
    'The gallery shows libs/ui with domain values, and knows neither the web app nor the server.',
    gallery,
    [gallery, '^libs/(domain|ui)/', packages(['@angular', '@jsverse', 'rxjs'])],
  ),
  never(
    'gallery-apart',
    'Nothing of the product imports the gallery.',
    { path: '^(apps|libs)/', pathNot: [gallery, tests] },
    { path: gallery },
  ),
  never(
    'people-apart',
    'The folders of the browser, one a job of a person, never import each other.',
    { path: `${frontend}/(${jobsOfPeople.join('|')})/` },
    { path: `${frontend}/(${jobsOfPeople.join('|')})/`, pathNot: `${frontend}/$1/` },
  ),
  never(
    'app-knows-people',
    'Only the app knows the folders of people, and nobody knows the app.',
    { path: `${frontend}/(core|${jobsOfPeople.join('|')})/` },
    { path: `${frontend}/app/` },
  ),
  never(
    'core-without-people',
    'The core of the browser knows no screen.',
    { path: `${frontend}/core/` },
    { path: `${frontend}/(${jobsOfPeople.join('|')})/` },
  ),
];

const server = [
  only(
    'migrations-stand-alone',
    'What a migration did stays what it did when the rest of the code changes.',
    `${backend}/migrations/\\d`,
    // cryptography of Node does not change with the rest, and the database has none
    [packages(['typeorm']), '^crypto$'],
  ),
  never(
    'platform-without-features',
    'The platform knows no feature.',
    { path: `${backend}/platform/` },
    { path: `${backend}/`, pathNot: `${backend}/platform/` },
  ),
  never(
    'features-on-platform',
    'A feature knows the platform and earlier features.',
    { path: `${backend}/features/` },
    { path: `${backend}/`, pathNot: `${backend}/(platform|features)/` },
  ),
  never(
    'features-through-index',
    'A feature is imported through its index only.',
    { path: `${backend}/features/([^/]+)/`, pathNot: tests },
    {
      path: `${backend}/features/`,
      pathNot: [`${backend}/features/$1/`, `${backend}/features/[^/]+/index\\.ts$`],
    },
  ),
  never(
    'programs-through-index',
    'Programs, too, import a feature through its index only.',
    { path: `${backend}/`, pathNot: [`${backend}/features/`, tests] },
    { path: `${backend}/features/`, pathNot: `${backend}/features/[^/]+/index\\.ts$` },
  ),
  never(
    'drivers-in-platform',
    'Only the platform speaks to the outside.',
    { path: '^(apps|libs)/', pathNot: [`${backend}/platform/`, tests] },
    { path: packages(driversOfPlatform) },
  ),
  ...features.slice(0, -1).map((feature, index) => {
    const later = features.slice(index + 1);
    return never(
      `features-in-order-${feature}`,
      `${feature} stands before ${later.join(', ')}.`,
      { path: `${backend}/features/${feature}/` },
      { path: `${backend}/features/(${later.join('|')})/` },
    );
  }),
  never(
    'features-in-the-list',
    'Each feature has its place in the list of this file.',
    { path: '^(apps|libs)/' },
    { path: `${backend}/features/`, pathNot: `${backend}/features/(${features.join('|')})/` },
  ),
];

const everywhere = [
  never('no-cycles', 'No file imports itself by way of others.', {}, { circular: true }),
  never(
    'no-missing',
    'Every import leads somewhere.',
    { path: '^(apps|libs)/' },
    { couldNotResolve: true },
  ),
  never(
    'no-tests-in-programs',
    'Programs do not import tests.',
    { path: '^(apps|libs)/', pathNot: [tests, '/test-setup\\.ts$'] },
    { path: [tests, '^test/'] },
  ),
  never(
    'no-developer-packages',
    'What runs in production is a declared dependency, and not a developer dependency.',
    { path: '^(apps/backend|libs/(domain|contracts|formats|proofs))/', pathNot: tests },
    {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only'],
      pathNot: packages(['@types']),
    },
  ),
];

module.exports = {
  forbidden: [...domain, ...libraries, ...apps, ...server, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
