import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import features from '../features.json';

/** One room of the house: a feature of the server, or a library. */
export interface Room {
  readonly name: string;
  /** The rooms of its kind that its code names, the first of the house first. */
  readonly uses: readonly string[];
}

export interface House {
  readonly features: readonly Room[];
  readonly libraries: readonly Room[];
}

const libraries = ['domain', 'proofs', 'contracts', 'formats', 'client', 'ui'];
const ofFeature = /from '(?:\.\.\/)+([a-z]+)'/g;
const ofLibrary = /from '@svetionik\/([a-z]+)\//g;

/** Reads the rooms and what they import of one another from the code. */
export function readHouse(root: string): House {
  const present = readdirSync(join(root, 'apps/backend/src/features'));
  return {
    features: features
      .filter((name) => present.includes(name))
      .map((name) => readRoom(join(root, 'apps/backend/src/features', name), name, ofFeature)),
    libraries: libraries.map((name) => readRoom(join(root, 'libs', name), name, ofLibrary)),
  };
}

function readRoom(folder: string, name: string, naming: RegExp): Room {
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec)\.ts$/.test(entry.name))
    .map(({ parentPath, name: file }) => readFileSync(join(parentPath, file), 'utf8'));
  const named = new Set(
    sources.flatMap((text) => [...text.matchAll(naming)].map(([, used = '']) => used)),
  );
  const order = naming === ofFeature ? features : libraries;
  return {
    name,
    uses: order.filter((other) => other !== name && named.has(other)),
  };
}
