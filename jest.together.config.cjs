// What `npm test` and the pipeline run: the same tests, loaded in fewer files. To run one file, ask `npx jest` for it.

const config = require('./jest.config.cjs');
const { together } = require('./test/support/together.cjs');

/** What a round of the pipeline chooses by its path stays by itself. */
const units =
  /^apps\/backend\/src\/(documentation|features|platform\/(?!database|jobs|processes))/u;
const endpoints = /^test\/endpoints\/(isolation|reading|refused)/u;

const parts = {
  libraries: [{ count: 8 }],
  // the app that the files share outlives each of them
  server: [
    { of: units, count: 4 },
    { of: endpoints, count: 1, first: ['test/support/test-world.ts'] },
  ],
  web: [{ count: 6 }],
};

module.exports = {
  ...config,
  projects: config.projects.map((project) => {
    const wanted = parts[project.displayName];
    return wanted === undefined ? project : together(project, wanted);
  }),
};
