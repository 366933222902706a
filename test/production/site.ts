import type { Account } from '../e2e/support/accounts';

/** An installation for real, as people reach it, and what its walk needs to know of it. */
export interface Site {
  /** Where people reach it, behind its proxy. */
  readonly address: string;
  /** Where its mail goes. */
  readonly folder: string;
  readonly browser: string;
  readonly administrator: Account;
  /** The name of the key that signs documents. */
  readonly signingKey: string;
  /** The keys of Redis that the queue has. */
  listQueue(): string;
}
