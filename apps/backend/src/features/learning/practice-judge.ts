import { Injectable } from '@nestjs/common';
import type { practiceResponse } from '@svetionik/contracts/learning';
import { walkCase, InvalidCasePath } from '@svetionik/domain/case/walk-case';
import type { Block } from '@svetionik/domain/content/block';
import type { ModuleDocument } from '@svetionik/domain/content/document';
import { checkResponse } from '@svetionik/domain/items/check-response';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { DomainError } from '../../platform/http/domain-error';
import { PublishedDocuments, type CourseEdition } from '../catalogue';

const kept = 64;

interface Place {
  readonly module: string;
  readonly lesson: string;
  readonly block: string;
}

/** Holds a practice response against the published block. Documents never change, so the last used ones are kept. */
@Injectable()
export class PracticeJudge {
  private readonly documents = new Map<string, ModuleDocument>();

  constructor(private readonly published: PublishedDocuments) {}

  /** Whether the response finishes the block; one that does not fit it is refused. */
  async judge(transaction: EntityManager, edition: CourseEdition, place: Place, response: z.output<typeof practiceResponse>): Promise<boolean> {
    const block = await this.find(transaction, edition, place);
    if (block?.kind === 'knowledge-check' && response.kind !== 'case') {
      const problem = checkResponse(block.item, response);
      if (problem !== undefined) throw new DomainError('learning.response-invalid', { details: { reason: problem } });
      return true;
    }
    if (block?.kind === 'case' && response.kind === 'case') return finishes(block, response.path);
    throw new DomainError('learning.response-invalid', { details: { reason: 'wrong-kind' } });
  }

  private async find(transaction: EntityManager, edition: CourseEdition, place: Place): Promise<Block | undefined> {
    const hash = edition.modules.find(({ id }) => id === place.module)?.documents['sr-Latn'];
    if (hash === undefined) return undefined;
    const document = this.documents.get(hash) ?? asModuleDocument(await this.published.read(transaction, hash));
    this.keep(hash, document);
    return document.lessons.find(({ id }) => id === place.lesson)?.blocks.find(({ id }) => id === place.block);
  }

  private keep(hash: string, document: ModuleDocument): void {
    this.documents.delete(hash);
    this.documents.set(hash, document);
    const [oldest] = this.documents.keys();
    if (this.documents.size > kept && oldest !== undefined) this.documents.delete(oldest);
  }
}

function finishes(block: Extract<Block, { kind: 'case' }>, path: readonly string[]): boolean {
  try {
    return walkCase(block, path).finished;
  } catch (error) {
    if (error instanceof InvalidCasePath) throw new DomainError('learning.response-invalid', { details: { reason: 'path' } });
    throw error;
  }
}

function asModuleDocument(value: unknown): ModuleDocument {
  if (isModuleDocument(value)) return value;
  throw new Error('a published document is not a module');
}

function isModuleDocument(value: unknown): value is ModuleDocument {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === 1 && 'lessons' in value;
}
