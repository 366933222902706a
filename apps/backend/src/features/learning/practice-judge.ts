import { Injectable } from '@nestjs/common';
import type { practiceResponse } from '@svetionik/contracts/learning/progress';
import { walkCase, InvalidCasePath } from '@svetionik/domain/case/walk-case';
import type { CaseBlock } from '@svetionik/domain/course/block';
import { checkResponse } from '@svetionik/domain/items/check-response';
import type { BlockPlace } from '@svetionik/domain/learning/progress';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { DomainError } from '../../platform/http/domain-error';
import type { CourseEdition } from '../catalogue';
import { PublishedBlocks } from './published-blocks';

/** Holds a practice response against the published block. */
@Injectable()
export class PracticeJudge {
  constructor(private readonly blocks: PublishedBlocks) {}

  /** Whether the response finishes the block; one that does not fit it is refused. */
  async judge(
    transaction: EntityManager,
    edition: CourseEdition,
    place: BlockPlace,
    response: z.output<typeof practiceResponse>,
  ): Promise<boolean> {
    const block = await this.blocks.find(transaction, edition, place);
    if (block?.kind === 'knowledge-check' && response.kind !== 'case') {
      const problem = checkResponse(block.item, response);
      if (problem !== undefined)
        throw new DomainError('learning.response-invalid', { details: { reason: problem } });
      return true;
    }
    if (block?.kind === 'case' && response.kind === 'case') return finishes(block, response.path);
    throw new DomainError('learning.response-invalid', { details: { reason: 'wrong-kind' } });
  }
}

function finishes(block: CaseBlock, path: readonly string[]): boolean {
  try {
    return walkCase(block, path).finished;
  } catch (error) {
    if (error instanceof InvalidCasePath)
      throw new DomainError('learning.response-invalid', { details: { reason: 'path' } });
    throw error;
  }
}
