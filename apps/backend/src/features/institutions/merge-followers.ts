import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Two institutions of which one takes the other in. */
export interface InstitutionPair {
  readonly organisationId: string;
  readonly kept: string;
  readonly merged: string;
}

export type MergedPair = InstitutionPair & { readonly mergeId: string };

/** With who was moved by the merging, wherever they work by now. */
export type PartedPair = MergedPair & { readonly moved: readonly string[] };

/** In how many runs places go along, and in how many both have some, which are added up. */
interface FollowingQuotas {
  readonly moved: number;
  readonly summed: number;
}

export interface MergeFollower {
  foresee(transaction: EntityManager, pair: InstitutionPair): Promise<FollowingQuotas>;
  merge(transaction: EntityManager, pair: MergedPair): Promise<void>;
  /** Asked once people and institutions are back. */
  part(transaction: EntityManager, pair: PartedPair): Promise<void>;
}

/** What later features keep by institution goes along when two are merged. They say when they start how. */
@Injectable()
export class MergeFollowers {
  private readonly followers: MergeFollower[] = [];

  provide(follower: MergeFollower): void {
    this.followers.push(follower);
  }

  async foresee(transaction: EntityManager, pair: InstitutionPair): Promise<FollowingQuotas> {
    const sum = { moved: 0, summed: 0 };
    for (const follower of this.followers) {
      const { moved, summed } = await follower.foresee(transaction, pair);
      sum.moved += moved;
      sum.summed += summed;
    }
    return sum;
  }

  async merge(transaction: EntityManager, pair: MergedPair): Promise<void> {
    for (const follower of this.followers) await follower.merge(transaction, pair);
  }

  async part(transaction: EntityManager, pair: PartedPair): Promise<void> {
    for (const follower of this.followers) await follower.part(transaction, pair);
  }
}
