// What `npm test` and the pipeline run: the same tests, loaded in fewer files. To run one file, ask `npx jest` for it.

const config = require('./jest.config.cjs');
const { together } = require('./test/support/together.cjs');

/** What a round of the pipeline chooses by its path stays by itself. */
const units =
  /^apps\/backend\/src\/(documentation|features|platform\/(?!database|jobs|processes))/u;
/** What runs the whole app, about equally long, the longest first; what a round chooses by its path stays by itself here too. */
const withApp = [
  /^test\/api\/platform/u,
  /^test\/(?:api\/(?:documents|issuing|registry)|golden\/.*-pages)/u,
  /^test\/api\/(?:authoring|marking)/u,
  /^test\/endpoints\/(?:broken-contracts|writing-first-half)/u,
  /^test\/api\/(?:assessment|profiles)/u,
  /^test\/endpoints\//u,
  /^test\/api\/(?:privacy|renewal|review)/u,
  // these end apps of their own, after which nobody else finds one here
  /^test\/api\/(?:attempt-|breaks|carried|database-login|kept-sessions|steps-)/u,
  /^test\/api\/(?:attempts|isolation|page-contacts|preloads)/u,
];
/** What starts programs and kills them, about equally long too. */
const withPrograms = [
  /^test\/(?:commands\/(?:backup|reached|refused)|faults\/(?:regrades|reminders))/u,
  /^test\/(?:commands\/(?:create|signing)|faults\/(?:killed|numbering))/u,
  /^test\/faults\/(?:imports|web-processes)/u,
];
/** First, because the app that the files share outlives each of them. */
const world = 'test/support/test-world.ts';

const parts = {
  libraries: [{ count: 8 }],
  server: [...withApp.map((of) => ({ of, count: 1, first: [world] })), { of: units, count: 2 }],
  faults: withPrograms.map((of) => ({ of, count: 1 })),
  web: [{ count: 6 }],
};

module.exports = {
  ...config,
  projects: config.projects.map((project) => {
    const wanted = parts[project.displayName];
    return wanted === undefined ? project : together(project, wanted);
  }),
};
