/** Conventional Commits whose subject fits everywhere, and whose body says why. */
export default {
  extends: ['@commitlint/config-conventional'],
  // landed with a body in one line, which nothing had looked at before
  ignores: [
    (message) =>
      message.startsWith('feat(marking): show timelines, change marks and mail markers\n'),
  ],
  rules: {
    'header-max-length': [2, 'always', 72],
    'scope-empty': [0],
    'subject-case': [2, 'never', ['start-case', 'pascal-case', 'upper-case']],
    'body-empty': [2, 'never'],
    'body-leading-blank': [2, 'always'],
    'body-max-line-length': [2, 'always', 100],
  },
};
