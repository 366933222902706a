import { Injectable } from '@nestjs/common';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { PublishedDocuments } from '../catalogue';
import { requireDocument } from './learning.access';
import { asModuleDocument } from './published-blocks';

/** Documents of published modules, for those who are enrolled in an edition that has them. */
@Injectable()
export class TaughtDocuments {
  constructor(private readonly documents: PublishedDocuments) {}

  async read(
    transaction: EntityManager,
    actor: PersonActor,
    hash: string,
  ): Promise<ModuleDocument> {
    await requireDocument(transaction, this.documents, actor, hash);
    return asModuleDocument(await this.documents.read(transaction, hash));
  }
}
