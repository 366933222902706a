import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { root, runProgram } from '../run.mjs';

/** What `engines` promises between the oldest one and that of the image. */
export const otherNode = '22.23.3';

/** The version that the image holds. */
export async function readImageNode() {
  const dockerfile = await readFile(join(root, 'Dockerfile'), 'utf8');
  const [, version] = /^FROM node:([\d.]+)-/m.exec(dockerfile) ?? [];
  if (version === undefined) throw new Error('The Dockerfile names no version of Node.');
  return version;
}

/** The program of a version, from a package on npm that holds it; kept in the cache, since it weighs 100 MB. */
export async function fetchNode(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, '.cache/nodes', version);
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const node = join(folder, 'node_modules', name, program);
  if (existsSync(node)) return node;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private": true}\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
  await runProgram(npm, ['install', ...options, `${name}@${version}`], { folder });
  return node;
}

/** The variables of a program that starts others by `node`: it finds the given one first. */
export function withNode(node, variables) {
  return {
    ...variables,
    PATH: [dirname(node), variables.PATH].join(delimiter),
    NODE_NO_WARNINGS: '1',
  };
}
