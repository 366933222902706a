// What oxlint does not know: Angular, templates and what we refuse by its form. All other rules stand in .oxlintrc.json.
import angular from 'angular-eslint';
import typescript from 'typescript-eslint';

const programs = ['apps/**/*.ts', 'libs/**/*.ts'];
const tests = [
  '**/*.spec.ts',
  'test/**/*.ts',
  'apps/frontend/src/testing/**',
  'libs/ui/src/testing/**',
];
const browser = ['apps/{frontend,gallery}/**/*.ts', 'libs/ui/**/*.ts'];

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read in platform/config and given on from there.',
};
const noEnumeration = { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' };
const noForcedType = {
  selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
  message: 'A forced type hides a mistake: check the value, or use satisfies.',
};

const noUnknownStatement = {
  selector: "CallExpression[callee.property.name='query']",
  message: 'Send statements by platform/database/query, where the compiler knows their rows.',
};
const noStatementElsewhere = {
  selector: 'CallExpression[callee.name=/^(queryRows|countChanged|execute)$/]',
  message: 'SQL stands in *.queries.ts.',
};
/** What is sent there is made of names that are found in the database, or comes before there is any. */
const sentAsTheyAre = [
  'apps/backend/src/platform/{backup,database}/**',
  'apps/backend/src/platform/jobs/job-wakeup.ts',
  'apps/backend/src/{launcher,migrations}/**',
  'apps/backend/src/commands/content-mark.ts',
];

export default typescript.config(
  {
    ignores: ['**/generated/', '**/*.generated.ts', 'apps/frontend/public/', 'test/bench/data/'],
  },
  {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': typescript.plugin },
    languageOptions: { parser: typescript.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    // Nest reads the types of decorated classes while it runs, which oxlint does not know
    files: ['apps/backend/**/*.ts', 'test/bench/*.ts'],
    languageOptions: {
      parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: programs,
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', noEnvironment, noEnumeration, noForcedType],
    },
  },
  ...[
    [['apps/backend/src/**/*.queries.ts'], []],
    [['apps/backend/src/**/*.ts'], ['**/*.queries.ts']],
  ].map(([files, others]) => ({
    files,
    ignores: [...tests, ...sentAsTheyAre, ...others],
    rules: {
      'no-restricted-syntax': [
        'error',
        noEnvironment,
        noEnumeration,
        noForcedType,
        noUnknownStatement,
        ...(others.length > 0 ? [noStatementElsewhere] : []),
      ],
    },
  })),
  {
    files: ['apps/backend/src/platform/config/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnumeration, noForcedType] },
  },
  {
    files: browser,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
    },
  },
  ...[
    ['apps/frontend', 'app'],
    ['apps/gallery', 'gallery'],
    ['libs/ui', 'ui'],
  ].map(([folder, prefix]) => ({
    files: [`${folder}/**/*.ts`],
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix, style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix, style: 'camelCase' },
      ],
    },
  })),
  {
    files: ['apps/{frontend,gallery}/**/*.html', 'libs/ui/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/elements-content': ['error', { allowList: ['uiText'] }] },
  },
);
