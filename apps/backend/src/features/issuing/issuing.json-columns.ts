import type { issueSelection } from '@svetionik/contracts/certification';
import type { z } from 'zod';

type Selection = z.output<typeof issueSelection>;

/** What is kept of the order of a batch: that of a proposal stands in the proposal. */
interface ProposedSelection {
  readonly proposal: string;
  readonly expected: number;
}

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'issuing.batch.selection': Selection | ProposedSelection;
    'issuing.proposal.selection': Selection;
  }
}
