const { default: Sequencer } = require('@jest/test-sequencer');
const { existsSync } = require('node:fs');

const holdsScenarios = ({ path }) => existsSync(path.replace(/\.spec\.ts$/u, ''));

/** A test that runs a folder of scenarios is a few lines and takes long, so it begins first: the rest fills up what remains. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(holdsScenarios), ...sorted.filter((test) => !holdsScenarios(test))];
  }
};
