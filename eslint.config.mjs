import angular from 'angular-eslint';
import typescript from 'typescript-eslint';

const programs = ['apps/**/*.ts', 'libs/**/*.ts'];
const tests = [
  '**/*.spec.ts',
  'test/**/*.ts',
  'apps/frontend/src/testing/**',
  'libs/ui/src/testing/**',
];
const browser = ['apps/frontend/**/*.ts', 'libs/ui/**/*.ts'];

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
    ignores: [
      'dist/',
      'data/',
      'data-demo/',
      'coverage/',
      '.cache/',
      '.angular/',
      '**/generated/',
      '**/*.generated.ts',
      'apps/frontend/public/',
      'test/bench/data/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.node.json', 'apps/frontend/tsconfig.spec.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // it takes a field for unchanged while an await let others change it
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // a promise is a promise, whether its function has to wait or not
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    rules: {
      eqeqeq: 'error',
      'no-unused-vars': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: programs,
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', noEnvironment, noEnumeration, noForcedType],
      '@typescript-eslint/max-params': ['error', { max: 6, countVoidThis: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
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
  { files: ['apps/backend/src/migrations/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: browser,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  ...[
    ['apps/frontend', 'app'],
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
    files: ['apps/frontend/**/*.html', 'libs/ui/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/elements-content': ['error', { allowList: ['uiText'] }] },
  },
  {
    // the one place of the browser that takes the server at its word, which the contracts keep
    files: ['apps/frontend/src/core/api/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: [...tests, 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
