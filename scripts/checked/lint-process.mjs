// Lints the files that its parent names, and tells what was found and what was in order.
import { ESLint } from 'eslint';
import process from 'node:process';
import { root } from '../run.mjs';

process.once('message', async (files) => {
  const eslint = new ESLint({ cwd: root });
  const results = await eslint.lintFiles(files);
  const found = results.filter(({ messages }) => messages.length > 0);
  const inOrder = results.filter(({ messages }) => messages.length === 0);
  process.send({
    report: await (await eslint.loadFormatter('stylish')).format(found),
    inOrder: inOrder.map(({ filePath }) => filePath.slice(root.length + 1)),
  });
  process.disconnect();
});
