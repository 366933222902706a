// Ends with 0 when node_modules holds what package-lock.json asks for, and with 1 when npm has to install.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const installed = 'node_modules/.package-lock.json';
if (!existsSync(installed)) process.exit(1);

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
const wanted = Object.entries(packagesOf('package-lock.json'));
const present = packagesOf(installed);
const differing = wanted.filter(
  ([path, entry]) =>
    path.startsWith('node_modules/') && !entry.optional && present[path]?.version !== entry.version,
);
process.exit(differing.length === 0 ? 0 : 1);
