// Compiles a folder into another, three times, and says how many files that were each time.
import process from 'node:process';
import { compileFolders } from '../../scripts/dev/compile-server.mjs';

const [from, into] = process.argv.slice(2);
for (let time = 0; time < 3; time += 1)
  process.stdout.write(`${await compileFolders([from], into)}\n`);
