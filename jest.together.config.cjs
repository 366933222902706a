// What `npm test` and the pipeline run: the same tests, loaded in fewer files. To run one file, ask `npx jest` for it.

const config = require('./jest.config.cjs');
const { together } = require('./test/support/together.cjs');

/** What a round of the pipeline chooses by its path stays by itself. */
const units =
  /^apps\/backend\/src\/(documentation|features|platform\/(?!database|jobs|processes))/u;
/** Short ones, of which each would take longer to load than to run. */
const shortScenarios =
  /^test\/api\/(?:attempt-|breaks|carried|database-login|isolation|page-contacts|privacy|profiles|renewal|review)/u;
const endpoints = /^test\/endpoints\/(isolation|reading|refused)/u;

/** First, because the app that the files share outlives each of them. */
const world = 'test/support/test-world.ts';

const parts = {
  libraries: [{ count: 8 }],
  server: [
    { of: units, count: 4 },
    { of: shortScenarios, count: 3, first: [world] },
    { of: endpoints, count: 1, first: [world] },
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
