import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import domainFolders from '../../scripts/domain-folders.json';

const root = resolve(__dirname, '../..');
const backend = 'apps/backend/src';
const features = `${backend}/features`;
const frontend = 'apps/frontend/src';

/** rule, the file that breaks it, what it says */
const violations: readonly (readonly [string, string, string])[] = [
  ['domain-stands-alone', 'libs/domain/src/a.ts', `import 'zod';`],
  ['domain-stands-alone', 'libs/domain/src/b.ts', `import 'node:fs';`],
  [
    'domain-stands-alone',
    'libs/domain/src/c.ts',
    `import type { A } from '@svetionik/contracts/a'; export type B = A;`,
  ],
  ['domain-in-order-language', 'libs/domain/src/language/a.ts', `import '../content/a';`],
  [
    'domain-in-order-items',
    'libs/domain/src/items/a.ts',
    `import type { A } from '../course/a'; export type B = A;`,
  ],
  ['contracts-on-domain', 'libs/contracts/src/b.ts', `import '@svetionik/formats';`],
  ['contracts-on-domain', 'libs/contracts/src/c.ts', `import 'rxjs';`],
  ['proofs-on-domain', 'libs/proofs/src/a.ts', `import 'node:crypto';`],
  ['proofs-on-domain', 'libs/proofs/src/b.ts', `import '@svetionik/formats';`],
  ['proofs-on-domain', 'libs/proofs/src/c.ts', `import 'zod';`],
  ['client-on-contracts', 'libs/client/src/a.ts', `import '@angular/core';`],
  ['client-on-contracts', 'libs/client/src/b.ts', `import '@svetionik/proofs/a';`],
  ['formats-on-domain', 'libs/formats/src/b.ts', `import '@svetionik/contracts/a';`],
  [
    'ui-on-domain',
    'libs/ui/src/b.ts',
    `import type { A } from '@svetionik/contracts/a'; export type B = A;`,
  ],
  ['backend-without-browser', `${backend}/a.ts`, `import '@svetionik/ui/a';`],
  ['backend-without-browser', `${backend}/b.ts`, `import '@angular/core';`],
  ['frontend-without-server', `${frontend}/core/a.ts`, `import '../../../backend/src/platform/a';`],
  ['frontend-without-server', `${frontend}/core/b.ts`, `import '@svetionik/formats';`],
  [
    'frontend-without-zod',
    `${frontend}/core/c.ts`,
    `import { a } from '@svetionik/contracts/a'; export const b = a;`,
  ],
  ['frontend-without-zod', 'libs/ui/src/c.ts', `import 'zod';`],
  [
    'frontend-without-zod',
    'libs/client/src/c.ts',
    `import { a } from '@svetionik/contracts/a'; export const b = a;`,
  ],
  ['gallery-on-ui', 'apps/gallery/src/a.ts', `import '../../frontend/src/core/e';`],
  ['gallery-on-ui', 'apps/gallery/src/b.ts', `import '@svetionik/contracts/a';`],
  ['gallery-apart', 'libs/ui/src/d.ts', `import '../../../apps/gallery/src/c';`],
  ['people-apart', `${frontend}/learn/a.ts`, `import '../author/a';`],
  [
    'people-apart',
    `${frontend}/verify/a.ts`,
    `import type { A } from '../account/a'; export type B = A;`,
  ],
  ['app-knows-people', `${frontend}/learn/b.ts`, `import '../app/a';`],
  ['core-without-people', `${frontend}/core/d.ts`, `import '../learn/a';`],
  ['migrations-stand-alone', `${backend}/migrations/0001-a.ts`, `import '@svetionik/domain';`],
  ['platform-without-features', `${backend}/platform/b.ts`, `import '../features/identity';`],
  ['platform-without-features', `${backend}/platform/c.ts`, `import '../app.module';`],
  ['features-on-platform', `${features}/identity/b.ts`, `import '../../app.module';`],
  ['features-through-index', `${features}/learning/b.ts`, `import '../identity/a';`],
  ['programs-through-index', `${backend}/c.ts`, `import './features/identity/a';`],
  ['drivers-in-platform', `${features}/identity/c.ts`, `import 'pg';`],
  ['drivers-in-platform', `${features}/identity/d.ts`, `import 'bull';`],
  ['drivers-in-platform', `${features}/identity/e.ts`, `import 'nodemailer';`],
  ['drivers-in-platform', `${features}/identity/f.ts`, `import 'pdfkit';`],
  ['drivers-in-platform', 'libs/formats/src/c.ts', `import 'fontkit';`],
  ['features-in-order-identity', `${features}/identity/g.ts`, `import '../learning';`],
  ['features-in-order-interop', `${features}/interop/a.ts`, `import '../privacy';`],
  ['features-in-the-list', `${backend}/d.ts`, `import './features/unheard';`],
  ['no-cycles', `${features}/identity/h.ts`, `import './i';`],
  ['no-missing', `${features}/identity/j.ts`, `import './nowhere';`],
  ['no-tests-in-programs', `${features}/identity/k.ts`, `import './a.spec';`],
  ['no-developer-packages', `${features}/identity/l.ts`, `import 'supertest';`],
  ['no-developer-packages', `${features}/identity/m.ts`, `import 'express';`],
];

const allowed: Readonly<Record<string, string>> = {
  'libs/domain/src/index.ts': 'export const rule = 1;',
  'libs/domain/src/content/a.ts': `import '../language/b'; import '..';`,
  'libs/domain/src/course/a.ts': `import '../content/a'; export type A = number;`,
  'libs/domain/src/language/b.ts': '',
  'libs/contracts/src/a.ts': `import { rule } from '@svetionik/domain'; import 'zod'; export const a = rule; export type A = number;`,
  'libs/client/src/d.ts': `import type { A } from '@svetionik/contracts/a'; export type D = A;`,
  'libs/formats/src/index.ts': `import '@svetionik/domain'; import 'node:crypto';`,
  'libs/ui/src/a.ts': `import '@svetionik/domain'; import '@angular/core';`,
  [`${frontend}/core/e.ts`]: `import type { A } from '@svetionik/contracts/a'; export type E = A;`,
  [`${frontend}/author/a.ts`]: `import '../core/e'; import '@svetionik/ui/a';`,
  [`${frontend}/account/a.ts`]: `export type A = number;`,
  [`${frontend}/app/a.ts`]: `void import('../author/a');`,
  'apps/gallery/src/c.ts': `import '@svetionik/ui/a'; import '@svetionik/domain'; import '@angular/core';`,
  [`${backend}/platform/a.ts`]: `import 'pg'; import 'bull'; import '@svetionik/domain';`,
  [`${backend}/app.module.ts`]: `import './features/identity'; import './features/learning';`,
  [`${features}/identity/index.ts`]: `import './a';`,
  [`${features}/identity/a.ts`]: `import '../../platform/a'; import '@svetionik/contracts/a'; import '@nestjs/common';`,
  [`${features}/identity/a.spec.ts`]: `import 'pg'; import 'supertest';`,
  // the other half of the planted cycle, which is reported once
  [`${features}/identity/i.ts`]: `import type {} from './h';`,
  [`${features}/learning/index.ts`]: `import '../identity';`,
  [`${features}/privacy/index.ts`]: `import '../learning';`,
  [`${features}/unheard/index.ts`]: '',
};

it('the folders of the domain all have their place in the order', () => {
  const folders = readdirSync(join(root, 'libs/domain/src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...domainFolders].sort()).toEqual(folders.sort());
});

describe('the arrows of the house', () => {
  let folder: string;
  let found: string[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'svetionik-arrows-'));
    for (const file of [
      'package.json',
      'tsconfig.json',
      '.dependency-cruiser.cjs',
      'scripts/features.json',
      'scripts/domain-folders.json',
    ])
      cpSync(join(root, file), join(folder, file));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, text] of Object.entries(allowed)) plant(file, text);
    for (const [, file, text] of violations) plant(file, text);
    found = cruise();
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function plant(file: string, text: string): void {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\nexport {};\n`);
  }

  /** "rule file" of everything that is complained about. */
  function cruise(): string[] {
    const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const given = ['apps', 'libs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const output: unknown = JSON.parse(execute([program, ...given]));
    return complaintsOf(output);
  }

  /** The number of errors is the exit code, so that success is not expected. */
  function execute(given: readonly string[]): string {
    try {
      return execFileSync(process.execPath, given, {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 50_000_000,
      });
    } catch (error) {
      if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string')
        return error.stdout;
      throw error;
    }
  }

  it.each(violations)('%s is caught in %s', (rule, file) => {
    expect(found).toContain(`${rule} ${file}`);
  });

  it('leaves in peace what is allowed', () => {
    const innocent = found.filter((complaint) =>
      Object.keys(allowed).some((file) => complaint.endsWith(` ${file}`)),
    );
    expect(innocent).toEqual([]);
  });
});

interface Report {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

function complaintsOf(output: unknown): string[] {
  if (!isReport(output)) throw new Error('dependency-cruiser gave no report');
  return output.summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

function isReport(output: unknown): output is Report {
  return typeof output === 'object' && output !== null && 'summary' in output;
}
