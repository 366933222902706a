import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../..');
const projects = [
  'tsconfig.node.json',
  'apps/frontend/tsconfig.spec.json',
  'apps/gallery/tsconfig.json',
];
const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };

function filesOf(project: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, project), {}, host);
  return (config?.fileNames ?? []).map((file) => relative(root, file));
}

function sources(): string[] {
  const kinds = ['--cached', '--others', '--exclude-standard'];
  return execFileSync('git', ['ls-files', ...kinds, '--', '*.ts'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(root, file)));
}

describe('the projects of the compiler', () => {
  it('have every file, so that none is linted without its types', () => {
    const checked = new Set(projects.flatMap(filesOf));
    expect(checked.size).toBeGreaterThan(1000);
    expect(sources().filter((file) => !checked.has(file))).toEqual([]);
  });
});
