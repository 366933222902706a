// How one rule is changed; `npm run mutation` goes through them.
import process from 'node:process';
import { reportFile } from './rules.mjs';

export default {
  mutate: [`libs/domain/src/${process.env.MUTATED_RULE}.ts`],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.cjs' },
  coverageAnalysis: 'perTest',
  // what is changed while a module loads would have every test run anew: three quarters of the time for an eighth of the changes
  ignoreStatic: true,
  ignorePatterns: ['/content', '/dist', '/test/golden', '/apps/frontend', '/docs'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: reportFile },
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
};
