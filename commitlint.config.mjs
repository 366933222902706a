/** Conventional Commits whose subject fits everywhere, and whose body says why. */
export default {
  extends: ['@commitlint/config-conventional'],
  ignores: [
    // landed with a body in one line, which nothing had looked at before
    (message) =>
      message.startsWith('feat(marking): show timelines, change marks and mail markers\n'),
    // landed without a body, before its message was held against these rules
    (message) => message.trim() === 'docs(changelog): name the words and icons that changed',
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
