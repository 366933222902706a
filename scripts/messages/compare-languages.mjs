const forms = { 'sr-Cyrl': ['one', 'few', 'other'], en: ['one', 'other'] };
const anyForm = new Set(['one', 'few', 'other']);
const mixedWord =
  /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u;

/** All keys of an area, a counted noun being one key. */
export function listKeys({ key, en }) {
  return [...flatten(en, key).keys()];
}

/** What is wrong between the two languages of an area, a line each. */
export function compareLanguages(area) {
  const serbian = flatten(area['sr-Cyrl'], area.key);
  const english = flatten(area.en, area.key);
  const missing = (from, to, language) =>
    [...from.keys()].filter((key) => !to.has(key)).map((key) => `${key}: missing in ${language}`);
  const shared = [...serbian.keys()].filter((key) => english.has(key));
  return [
    ...missing(serbian, english, 'English'),
    ...missing(english, serbian, 'Serbian'),
    ...shared.flatMap((key) => compareMessages(key, serbian.get(key), english.get(key))),
  ];
}

function flatten(value, path) {
  if (typeof value === 'string' || isCounted(value)) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, each]) => [...flatten(each, `${path}.${key}`)]),
  );
}

function isCounted(value) {
  const keys = Object.keys(value);
  return keys.includes('other') && keys.every((key) => anyForm.has(key));
}

function compareMessages(key, serbian, english) {
  const problems = [...checkForms(key, serbian, 'sr-Cyrl'), ...checkForms(key, english, 'en')];
  const [ours, theirs] = [placeholders(serbian), placeholders(english)];
  if (ours !== theirs)
    problems.push(`${key}: placeholders differ, ${ours || 'none'} and ${theirs || 'none'}`);
  if (textsOf(serbian).some((text) => mixedWord.test(text)))
    problems.push(`${key}: a word mixes Cyrillic and Latin letters`);
  if (textsOf(english).some((text) => /\p{Script=Cyrillic}/u.test(text)))
    problems.push(`${key}: Cyrillic in English`);
  return problems;
}

function checkForms(key, message, language) {
  if (typeof message === 'string') return [];
  const missing = forms[language].filter((form) => !(form in message));
  return missing.map((form) => `${key}: the form "${form}" is missing in ${language}`);
}

function placeholders(message) {
  const names = textsOf(message).flatMap((text) =>
    [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name),
  );
  return [...new Set(names)].sort().join(', ');
}

function textsOf(message) {
  return typeof message === 'string' ? [message] : Object.values(message);
}
