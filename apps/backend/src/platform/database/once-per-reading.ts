import type { EntityManager } from 'typeorm';

const readings = new WeakSet<EntityManager>();

/** What this transaction reads comes from one consistent picture, to which nothing is written. */
export function markReading(transaction: EntityManager): void {
  readings.add(transaction);
}

/**
 * Asks once for what several places read of the same picture. A transaction that writes asks each time; what is known ends with
 * the transaction.
 *
 * @example
 * const zones = new OncePerReading(readZone, (organisationId) => organisationId);
 * await zones.read(transaction, organisationId);
 */
export class OncePerReading<Asked, Found> {
  private readonly known = new WeakMap<EntityManager, Map<string, Promise<Found>>>();

  constructor(
    private readonly ask: (transaction: EntityManager, asked: Asked) => Promise<Found>,
    private readonly keyOf: (asked: Asked) => string,
  ) {}

  read(transaction: EntityManager, asked: Asked): Promise<Found> {
    if (!readings.has(transaction)) return this.ask(transaction, asked);
    const known = this.knownIn(transaction);
    const key = this.keyOf(asked);
    const found = known.get(key) ?? this.ask(transaction, asked);
    known.set(key, found);
    return found;
  }

  /** What a reading knows before it begins, it never asks. */
  note(transaction: EntityManager, asked: Asked, found: Found): void {
    this.knownIn(transaction).set(this.keyOf(asked), Promise.resolve(found));
  }

  private knownIn(transaction: EntityManager): Map<string, Promise<Found>> {
    const known = this.known.get(transaction) ?? new Map<string, Promise<Found>>();
    this.known.set(transaction, known);
    return known;
  }
}
