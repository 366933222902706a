import { Injectable } from '@nestjs/common';
import { moduleDocument } from '@svetionik/contracts/blocks';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { EntityManager } from 'typeorm';
import { PublishedDocuments } from '../../catalogue';
import { requireModuleEdition } from '../authoring.access';
import { findPinnedHashes } from '../courses/courses.queries';

/** Editions of modules as documents in Latin script, for comparing and checking. */
@Injectable()
export class PublishedModules {
  constructor(private readonly documents: PublishedDocuments) {}

  async read(
    transaction: EntityManager,
    organisationId: string,
    moduleId: string,
    number: number,
  ): Promise<ModuleDocument> {
    const { latin } = await requireModuleEdition(transaction, organisationId, moduleId, number);
    return moduleDocument.parse(await this.documents.read(transaction, latin));
  }

  /** Those that a course draft pins, in its order. */
  async readPinned(
    transaction: EntityManager,
    organisationId: string,
    courseId: string,
  ): Promise<ModuleDocument[]> {
    const hashes = await findPinnedHashes(transaction, organisationId, courseId);
    return (await this.documents.readMany(transaction, hashes)).map((value) =>
      moduleDocument.parse(value),
    );
  }
}
