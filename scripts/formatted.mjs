// Says which files are not formatted, of those that were not found in order before: `npm run formatted`.
import { check, getFileInfo, resolveConfig, version } from 'prettier';
import { join } from 'node:path';
import { hashParts, KnownGood } from './checked/known-good.mjs';
import { read, sourceFiles } from './checked/source-files.mjs';
import { root, runScript } from './run.mjs';

const ignorePath = join(root, '.prettierignore');

await runScript(async () => {
  const known = new KnownGood('formatted');
  const good = await known.read();
  const base = hashParts(version, read('.prettierrc.json'), read('.editorconfig'));
  const inOrder = [];
  const found = [];
  for (const path of await sourceFiles()) {
    const filepath = join(root, path);
    const { ignored, inferredParser } = await getFileInfo(filepath, { ignorePath });
    if (ignored || inferredParser === null) continue;
    const content = read(path);
    const hash = hashParts(base, path, content);
    if (good.has(hash)) continue;
    const options = { ...(await resolveConfig(filepath, { editorconfig: true })), filepath };
    const fine = await check(content.toString(), options).catch((error) => {
      process.stdout.write(`${path}: ${error.message}\n`);
      return false;
    });
    if (fine) inOrder.push(hash);
    else found.push(path);
  }
  await known.add(inOrder);
  for (const path of found) process.stdout.write(`Not formatted: ${path}\n`);
  return found.length > 0 ? 1 : 0;
});
