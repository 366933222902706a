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
import { compareIsolation } from './isolation';
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

/** A part of the bench; `filled` if it is about a large installation. It gives whether its gates were reached. */
export interface Part {
  readonly name: string;
  readonly filled: boolean;
  readonly run: (bench: Bench) => Promise<readonly boolean[]>;
}

/** In the order in which they run: what a filled database would disturb comes first. */
const parts: readonly Part[] = [
  { name: 'lighthouse', filled: false, run: reportLighthouse },
  { name: 'second-visit', filled: false, run: reportSecondVisit },
  { name: 'return', filled: false, run: async (bench) => [await reportReturn(bench)] },
  { name: 'processes', filled: false, run: compareWebProcesses },
  { name: 'pages', filled: true, run: comparePages },
  { name: 'steps', filled: true, run: compareSteps },
  { name: 'isolation', filled: true, run: compareIsolation },
  { name: 'answers', filled: true, run: async (bench) => [await compareAnswers(bench)] },
  { name: 'attempt', filled: true, run: compareAttempts },
  { name: 'learners', filled: true, run: reportLearners },
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

/** The parts that are named, or all. */
export function chooseParts(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no part ${unknown.join(', ')}. The parts are ${parts.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
}
