// The tests of the room that a rule is in; each run of a mutant loads what that mutant needs.
const { projects } = require('../../jest.config.cjs');

const libraries = projects.find(({ displayName }) => displayName === 'libraries');
const [room] = (process.env.MUTATED_RULE ?? '').split('/');

module.exports = {
  ...libraries,
  displayName: 'rules',
  roots: [`<rootDir>/libs/domain/src/${room}`],
  setupFiles: ['<rootDir>/test/mutation/no-shrinking.cjs'],
};
