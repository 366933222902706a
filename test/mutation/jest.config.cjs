// The tests of the rules alone; each run of a mutant loads what that mutant needs.
const { projects } = require('../../jest.config.cjs');

const libraries = projects.find(({ displayName }) => displayName === 'libraries');

module.exports = { ...libraries, displayName: 'rules', roots: ['<rootDir>/libs/domain'] };
