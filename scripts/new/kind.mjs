// A kind of question: the twin of one that lives, in every layer. What is copied is tested each day, so that it cannot rot.
import { doubleEntries } from './kind/entries.mjs';
import { listOwn, readSources } from './kind/files.mjs';
import { doubleMessages } from './kind/messages.mjs';
import { renameFile } from './kind/rename.mjs';
import { spellName } from './words.mjs';

const model = spellName('slider');

/** `word-order`, with its title in both languages. */
export function planKind(name, root, [serbian, english] = []) {
  const twin = spellName(name);
  if (serbian === undefined || english === undefined)
    throw new Error(`Say its title: npm run new -- kind ${name} "Редослед речи" "Word order"`);
  const sources = readSources(root, model);
  const paths = Object.keys(sources);
  const own = listOwn(paths, model);
  const changes = paths
    .filter((path) => !own.includes(path))
    .map((path) => ({ path, text: doubleText(path, sources[path], twin, { serbian, english }) }))
    .filter(({ path, text }) => text !== sources[path]);
  return {
    files: Object.fromEntries(
      own.map((path) => [
        path.replaceAll(model.name, twin.name),
        renameFile(path, sources[path], model, twin),
      ]),
    ),
    changes: changes.map(({ path, text }) => ({ path, change: () => text })),
    next: writeNext(name, paths),
  };
}

function doubleText(path, text, twin, titles) {
  if (path.endsWith('.json'))
    return doubleMessages(
      text,
      model,
      twin,
      path.endsWith('.en.json') ? titles.english : titles.serbian,
    );
  return path.endsWith('.ts') ? doubleEntries(path, text, model, twin) : text;
}

function writeNext(name, paths) {
  const pictures = paths.some((path) => path.startsWith('apps/gallery/'))
    ? ' and npm run gallery -- --accept'
    : '';
  return `Run npm run generate${pictures}, then change the twin of ${model.name} into what ${name} is to be, its rules first.`;
}
