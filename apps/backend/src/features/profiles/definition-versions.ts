import type { TextInScripts } from '@svetionik/domain/language/script';
import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import {
  findNewestDefinitions,
  insertDefinition,
  type AnyDefinition,
  type DefinitionKind,
} from './definitions.queries';

/** A definition as it stands now, under its key. Version 0 is what the program brings. */
export interface Versioned<Definition> {
  readonly key: string;
  readonly version: number;
  readonly changedAt: string | null;
  readonly definition: Definition;
}

/** Definitions of one kind: those that the program brings, and those that an organisation has written, each in its newest version. */
export class DefinitionVersions<Definition extends AnyDefinition, View> {
  constructor(
    private readonly kind: DefinitionKind,
    private readonly isOfKind: (definition: AnyDefinition) => definition is Definition,
    private readonly usual: Readonly<Record<string, Definition>>,
    private readonly describe: (versioned: Versioned<Definition>) => View,
  ) {}

  /** All of them by title. */
  async list(transaction: EntityManager, organisationId: string): Promise<View[]> {
    const all = [...(await this.newest(transaction, organisationId)).values()];
    return all.sort((one, other) => compare(titleKey(one), titleKey(other))).map(this.describe);
  }

  /** All of them by key. */
  async load(
    transaction: EntityManager,
    organisationId: string,
  ): Promise<ReadonlyMap<string, View>> {
    const all = await this.newest(transaction, organisationId);
    return new Map([...all].map(([key, versioned]) => [key, this.describe(versioned)]));
  }

  /** Writes the version that follows `version`; fails where that is not the newest. */
  async writeNext(
    transaction: EntityManager,
    { organisationId, personId: madeBy }: PersonActor,
    { key, version }: { readonly key: string; readonly version: number },
    definition: Definition,
    madeAt: Date,
  ): Promise<View> {
    const current = (await this.newest(transaction, organisationId)).get(key);
    const next = {
      organisationId,
      kind: this.kind,
      key,
      version: version + 1,
      definition,
      madeBy,
      madeAt,
    };
    const isNext =
      version === (current?.version ?? 0) && (await insertDefinition(transaction, next));
    if (!isNext)
      throw new DomainError('edit.conflict', {
        current: (await this.load(transaction, organisationId)).get(key),
      });
    return this.describe({
      key,
      version: version + 1,
      changedAt: madeAt.toISOString(),
      definition,
    });
  }

  private async newest(
    transaction: EntityManager,
    organisationId: string,
  ): Promise<ReadonlyMap<string, Versioned<Definition>>> {
    const brought = Object.entries(this.usual).map(([key, definition]): Versioned<Definition> => ({
      key,
      version: 0,
      changedAt: null,
      definition,
    }));
    const rows = await findNewestDefinitions(transaction, organisationId, this.kind);
    const written = rows.map(({ madeAt, definition, ...row }): Versioned<Definition> => {
      if (!this.isOfKind(definition))
        throw new Error(`The ${this.kind} ${row.key} is of no such kind.`);
      return { ...row, definition, changedAt: madeAt.toISOString() };
    });
    return new Map([...brought, ...written].map((each) => [each.key, each]));
  }
}

function titleKey({ definition }: Versioned<{ readonly title: TextInScripts }>): string {
  return sortKeyLatin(definition.title['sr-Latn']);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
