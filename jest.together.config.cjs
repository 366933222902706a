// What `npm test` and the pipeline run: the same tests, loaded in fewer files. To run one file, ask `npx jest` for it.

const config = require('./jest.config.cjs');
const { together } = require('./test/support/together.cjs');

const counts = { libraries: 8, web: 6 };

module.exports = {
  ...config,
  projects: config.projects.map((project) => {
    const count = counts[project.displayName];
    return count === undefined ? project : together(project, count);
  }),
};
