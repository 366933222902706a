// A file of tests loads all that it needs anew, and of Angular or zod that takes longer than its tests. Where all of them run,
// some tens of files are loaded as one: each stays a `describe` of its own, by its path, and by its path it can be run alone.
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { join, relative } = require('node:path');

/**
 * The project with its files of tests in so many: each part takes those that match `of` and that no part before it has. They
 * are written anew each time, and whatever is in none of them runs by itself: nothing can be forgotten.
 */
function together(project, parts) {
  const { rootDir, displayName, roots, testRegex } = project;
  const specs = roots
    .flatMap((root) => filesOf(root.replace('<rootDir>', rootDir), new RegExp(testRegex, 'u')))
    .filter(mayShare)
    .sort();
  const folder = join(rootDir, '.cache/together', displayName);
  const contents = new Map();
  const taken = [];
  for (const { count, of = /./u, first = [] } of parts) {
    const matching = specs.filter(
      (file) => of.test(relative(rootDir, file)) && !taken.includes(file),
    );
    taken.push(...matching);
    for (const files of split(matching, count))
      contents.set(`${contents.size + 1}.together.js`, loading(files, { rootDir, first }));
  }
  keepOnly(folder, contents);
  return {
    ...project,
    roots: [...roots, folder],
    // in the pattern itself, because those to be ignored are named anew on the command line
    testRegex: [`^(?!(?:${taken.map(literal).join('|')})$).*${testRegex}`, '\\.together\\.js$'],
  };
}

/** What is mocked for a file would be so for all that are loaded with it. */
function mayShare(file) {
  return !readFileSync(file, 'utf8').includes('jest.mock(');
}

function literal(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Writes what is not there as it is, because another run may be reading it. */
function keepOnly(folder, contents) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (contents.get(name) !== readFileSync(join(folder, name), 'utf8')) rmSync(join(folder, name));
  for (const [name, content] of contents)
    if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), content);
}

function filesOf(folder, wanted) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => wanted.test(name))
    .map((name) => join(folder, name));
}

/** Neighbours stay together, because they load the same; each part is about as long as the others. */
function split(files, count) {
  const sizes = files.map(sizeOf);
  const part = sizes.reduce((sum, size) => sum + size, 0) / count;
  const parts = Array.from({ length: count }, () => []);
  let before = 0;
  for (const [index, file] of files.entries()) {
    parts[Math.floor((before + sizes[index] / 2) / part)].push(file);
    before += sizes[index];
  }
  return parts.filter(({ length }) => length > 0);
}

/** A file that runs a folder of scenarios is as long as these. */
function sizeOf(file) {
  const folder = file.replace(/\.spec\.ts$/u, '');
  const scenarios = existsSync(folder) ? filesOf(folder, /\.scenario\.ts$/u) : [];
  return [file, ...scenarios].reduce((sum, each) => sum + statSync(each).size, 0);
}

function loading(files, { rootDir, first }) {
  const before = first.map((file) => `require(${JSON.stringify(join(rootDir, file))});\n`);
  const loaded = files.map((file) => {
    const name = JSON.stringify(relative(rootDir, file));
    return `apart(${name}, () => require(${JSON.stringify(file)}));\n`;
  });
  const apart = JSON.stringify(join(__dirname, 'apart.cjs'));
  return [`const { apart } = require(${apart});\n`, ...before, ...loaded].join('');
}

module.exports = { together };
