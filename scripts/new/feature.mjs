// A feature: a list that administrators of an organisation add to and read, from the contract to the tests.
import { createHash } from 'node:crypto';
import { writeContract } from './feature/contract.mjs';
import { serverFiles } from './feature/server.mjs';
import { testFiles } from './feature/tests.mjs';
import { afterLast, amongImports, beforeFirst, inJson } from './places.mjs';
import { writeMigration, writeTable } from './table.mjs';
import { singular, spellName } from './words.mjs';

/** `notes`, of which each is a note. */
export function planFeature(name, root) {
  const names = { many: spellName(name), one: spellName(singular(name)) };
  const { many, one } = names;
  const schema = `\nCREATE SCHEMA ${many.snake};\nGRANT USAGE ON SCHEMA ${many.snake} TO svetionik_app, svetionik_system;`;
  const migration = writeMigration(
    root,
    `${name}-begin`,
    `${schema}${writeTable(many.snake, one.snake)}`,
  );
  return {
    files: {
      [`libs/contracts/src/${name}.ts`]: writeContract(names),
      [migration.path]: migration.text,
      ...serverFiles(names),
      ...testFiles(names),
    },
    changes: [
      amongImports('libs/contracts/src/index.ts', `import * as ${many.camel} from './${name}';`),
      afterLast('libs/contracts/src/index.ts', /^ {2}setup,$/, `  ${many.camel},`),
      beforeFirst('libs/contracts/src/examples.ts', /^ {2}newBatch:/, exampleLines(one)),
      inJson('scripts/features.json', (features) => [...features, name]),
      afterLast(
        'docs/adr/0001-data-model.md',
        /^\| `\w+`/,
        `| \`${many.snake}\` | \`${one.snake}\` | A list that administrators of an organisation add to. |`,
      ),
      amongImports(
        'apps/backend/src/app.module.ts',
        `import { ${many.pascal}Module } from './features/${name}';`,
      ),
      afterLast(
        'apps/backend/src/app.module.ts',
        /^ {4}SetupModule,$/,
        `    ${many.pascal}Module,`,
      ),
      amongImports(
        'test/support/standard-courses.ts',
        `import { makeStandard${many.pascal} } from './standard-${name}';`,
      ),
      afterLast(
        'test/support/standard-courses.ts',
        /^ {4}await makeStandardPrivacy\(client\);$/,
        `    await makeStandard${many.pascal}(client);`,
      ),
    ],
    next: `Run npm run generate, read the differences in test/golden, then change what was begun into what it is to be.`,
  };
}

function exampleLines({ camel, pascal }) {
  return [camel, `new${pascal}`].map((name) => `  ${name}: '${exampleId(name)}',`).join('\n');
}

/** The same for the same name, and no other’s. */
function exampleId(name) {
  return `01990000-0000-7000-8000-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}
