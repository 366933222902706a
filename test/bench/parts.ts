import type { Client } from 'pg';
import type { Given } from '../support/given';
import { compareAnswers } from './answers';
import { compareAttempts } from './attempts';
import { measureBatch } from './batch';
import { measureCarried } from './carried';
import { compareCertificates } from './certificates';
import { reportExchange } from './exchange';
import { reportItemAnalysis } from './item-analysis';
import { reportGrading } from './grading';
import { compareDirectories } from './institutions';
import { compareIsolation, isolatedPages } from './isolation';
import { compareIssuing } from './issuing';
import { reportLearners } from './learners';
import { reportLighthouse } from './lighthouse';
import { comparePages } from './pages';
import { compareRegisters } from './register';
import { comparePeople } from './people';
import { compareProgress } from './run-progress';
import { reportReturn } from './return';
import { reportSecondVisit } from './second-visit';
import { compareSteps } from './steps';
import { compareWebProcesses } from './web-processes';

/** What every part over HTTP needs. */
export interface Bench {
  readonly address: string;
  readonly client: Client;
  readonly given: Given;
  /** The address of its database by the owner. */
  readonly ownerUrl: string;
  /** The environment of a process of this installation. */
  readonly variables: NodeJS.ProcessEnv;
}

/**
 * A part of the bench; `filled` if it is about a large installation, with its answers or without. Of its pieces, those that are chosen
 * are measured. It gives whether its gates were reached.
 */
interface Part {
  readonly name: string;
  readonly filled: false | 'people' | 'answers';
  readonly pieces?: readonly string[];
  readonly run: (bench: Bench, pieces: readonly string[]) => Promise<readonly boolean[]>;
}

/** A part with the pieces of it that are measured. */
export interface ChosenPart extends Part {
  readonly pieces: readonly string[];
}

/** In the order in which they run: what a filled database would disturb comes first. */
const parts: readonly Part[] = [
  { name: 'lighthouse', filled: false, run: reportLighthouse },
  { name: 'second-visit', filled: false, run: reportSecondVisit },
  { name: 'return', filled: false, run: async (bench) => [await reportReturn(bench)] },
  { name: 'processes', filled: false, run: compareWebProcesses },
  { name: 'pages', filled: 'answers', run: comparePages },
  { name: 'steps', filled: 'answers', run: compareSteps },
  { name: 'isolation', filled: 'people', pieces: isolatedPages, run: compareIsolation },
  { name: 'answers', filled: 'answers', run: async (bench) => [await compareAnswers(bench)] },
  { name: 'attempt', filled: 'answers', run: compareAttempts },
  { name: 'learners', filled: 'answers', run: reportLearners },
  { name: 'grading', filled: false, run: reportGrading },
  { name: 'item-analysis', filled: false, run: reportItemAnalysis },
  { name: 'exchange', filled: false, run: reportExchange },
  { name: 'certificates', filled: false, run: compareCertificates },
  { name: 'batch', filled: false, run: measureBatch },
  { name: 'carried', filled: false, run: measureCarried },
  { name: 'issuing', filled: false, run: compareIssuing },
  { name: 'register', filled: false, run: compareRegisters },
  { name: 'people', filled: false, run: comparePeople },
  { name: 'progress', filled: false, run: compareProgress },
  { name: 'institutions', filled: false, run: compareDirectories },
];

/** The parts that are named, or all; `isolation:members` is one piece of a part. */
export function chooseParts(names: readonly string[]): readonly ChosenPart[] {
  const known = parts.flatMap(({ name, pieces = [] }) => [
    name,
    ...pieces.map((piece) => `${name}:${piece}`),
  ]);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}. The parts are ${known.join(', ')}.`);
  return parts
    .filter(({ name }) => names.length === 0 || names.some((each) => each.split(':')[0] === name))
    .map((part) => ({ ...part, pieces: choosePieces(part, names) }));
}

function choosePieces({ name, pieces = [] }: Part, names: readonly string[]): readonly string[] {
  const chosen = pieces.filter((piece) => names.includes(`${name}:${piece}`));
  return chosen.length === 0 || names.includes(name) ? pieces : chosen;
}
