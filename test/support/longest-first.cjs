const { default: Sequencer } = require('@jest/test-sequencer');
const { existsSync } = require('node:fs');

const holdsScenarios = ({ path }) => existsSync(path.replace(/\.spec\.ts$/u, ''));

/** Which of the files loaded together it is: those of a project are in the order in which they should begin. */
const numberOf = ({ path }) => Number(/(\d+)\.together\.js$/u.exec(path)?.[1] ?? 0);

/** What takes long begins first, and the rest fills up what remains: files loaded together, then those that run a folder of scenarios. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const together = sorted.filter(numberOf).sort((one, other) => numberOf(one) - numberOf(other));
    const alone = sorted.filter((test) => !numberOf(test));
    return [
      ...together,
      ...alone.filter(holdsScenarios),
      ...alone.filter((test) => !holdsScenarios(test)),
    ];
  }
};
