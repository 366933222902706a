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

/** The project with its files of tests in so many, which are written anew each time: none can be forgotten. */
function together(project, count) {
  const { rootDir, displayName, roots, testRegex } = project;
  const specs = roots.flatMap((root) =>
    filesOf(root.replace('<rootDir>', rootDir), new RegExp(testRegex, 'u')),
  );
  const folder = join(rootDir, '.cache/together', displayName);
  const written = split(specs.sort(), count).map((files, index) => [
    `${index + 1}.together.js`,
    loading(files, rootDir),
  ]);
  keepOnly(folder, new Map(written));
  return { ...project, roots: [...roots, folder], testRegex: '\\.together\\.js$' };
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
  const sizes = files.map((file) => statSync(file).size);
  const part = sizes.reduce((sum, size) => sum + size, 0) / count;
  const parts = Array.from({ length: count }, () => []);
  let before = 0;
  for (const [index, file] of files.entries()) {
    parts[Math.floor((before + sizes[index] / 2) / part)].push(file);
    before += sizes[index];
  }
  return parts.filter(({ length }) => length > 0);
}

function loading(files, rootDir) {
  const loaded = files.map((file) => {
    const name = JSON.stringify(relative(rootDir, file));
    return `apart(${name}, () => require(${JSON.stringify(file)}));\n`;
  });
  const apart = JSON.stringify(join(__dirname, 'apart.cjs'));
  return [`const { apart } = require(${apart});\n`, ...loaded].join('');
}

module.exports = { together };
