// Holds the OpenAPI document to the rules that Redocly recommends: `npm run openapi`.
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { root, runScript } from './run.mjs';

const document = join(root, 'test/golden/openapi.json');

const rules = {
  // the program has none
  'info-license': 'off',
  // an area is what its operations say
  'tag-description': 'off',
  // an id is a UUID, and no word of a path is one
  'no-ambiguous-paths': 'off',
};

await runScript(async () => {
  const config = await createConfig({ extends: ['recommended'], rules });
  const source = await readFile(document, 'utf8');
  const found = await lintFromString({ source, absoluteRef: document, config });
  for (const { ruleId, message, location } of found)
    process.stdout.write(`${location[0]?.pointer}: ${message} (${ruleId})\n`);
  return found.length > 0 ? 1 : 0;
});
