import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply, UploadedFile } from '@svetionik/contracts/endpoint';
import type { addLink, listMaterials, runMaterial } from '@svetionik/contracts/runs';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { download } from '../../../platform/http/download';
import { Files } from '../../../platform/storage/files';
import { toKeep, validateUpload } from '../../assessment';
import { requireGivenMaterial, requireMaterial, requireReadRun, requireRun } from '../runs.access';
import {
  deleteMaterial,
  findMaterials,
  insertMaterial,
  mostMaterials,
  type MaterialRow,
} from './materials.queries';

type Material = z.output<typeof runMaterial>;

/** Links and files that the people of a run are given besides the course. */
@Injectable()
export class MaterialsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, runId: string): Promise<EndpointReply<typeof listMaterials>> {
    return this.transactions.reading(actor, async (transaction) => {
      await requireReadRun(transaction, actor, runId);
      const rows = await findMaterials(transaction, actor.organisationId, [runId]);
      return { items: rows.map(describeMaterial) };
    });
  }

  addLink(
    actor: PersonActor,
    { run: runId, material: id }: EndpointInput<typeof addLink>['params'],
    { title, address }: EndpointInput<typeof addLink>['body'],
  ): Promise<Material | Answer<Material>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const others = await this.findOthers(transaction, actor, runId);
      const known = others.find((each) => each.id === id);
      if (known === undefined)
        return this.give(transaction, actor, others, {
          ...{ id, run: runId, title, address },
          ...{ hash: null, mediaType: null, bytes: null },
        });
      if (known.title !== title || known.address !== address)
        throw new DomainError('creation.differs');
      return describeMaterial(known);
    });
  }

  async addFile(
    actor: PersonActor,
    runId: string,
    uploaded: UploadedFile,
  ): Promise<Material | Answer<Material>> {
    const sent = await validateUpload(uploaded);
    await this.transactions.reading(actor, (transaction) =>
      requireReadRun(transaction, actor, runId),
    );
    const { content, mediaType } = await toKeep(sent);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const others = await this.findOthers(transaction, actor, runId);
      const { hash } = await this.files.store(transaction, content, mediaType);
      const known = others.find((each) => each.hash === hash);
      if (known !== undefined) return describeMaterial(known);
      return this.give(transaction, actor, others, {
        ...{ id: newId(), run: runId, title: sent.name, address: null },
        ...{ hash, mediaType, bytes: content.length },
      });
    });
  }

  remove(actor: PersonActor, runId: string, id: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { hash } = await requireMaterial(transaction, actor, runId, id);
      await deleteMaterial(transaction, actor.organisationId, id);
      if (hash !== null) await this.files.discard(transaction, hash);
      const entry = { action: 'runs.removeMaterial', subjectIds: [runId, id] } as const;
      await audit(transaction, actor, entry, this.clock.now());
    });
  }

  read(actor: PersonActor, runId: string, id: string): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { hash, title } = await requireGivenMaterial(transaction, actor, runId, id);
      return download(await this.files.require(transaction, hash), title);
    });
  }

  /** What the run gives already; it is held, so that nobody adds to it meanwhile. */
  private async findOthers(
    transaction: EntityManager,
    actor: PersonActor,
    runId: string,
  ): Promise<readonly MaterialRow[]> {
    await requireReadRun(transaction, actor, runId);
    await requireRun(transaction, actor, runId, true);
    return findMaterials(transaction, actor.organisationId, [runId]);
  }

  private async give(
    transaction: EntityManager,
    actor: PersonActor,
    others: readonly MaterialRow[],
    material: MaterialRow,
  ): Promise<Answer<Material>> {
    const { id, run } = material;
    if (others.length >= mostMaterials)
      throw new DomainError('run.too-many-materials', { details: { most: mostMaterials } });
    const addedAt = this.clock.now();
    if (!(await insertMaterial(transaction, actor.organisationId, material, addedAt)))
      throw new DomainError('creation.differs');
    const entry = { action: 'runs.addMaterial', subjectIds: [run, id] } as const;
    await audit(transaction, actor, entry, addedAt);
    return created(describeMaterial(material));
  }
}

/** As it is told. */
export function describeMaterial({ id, title, address, mediaType, bytes }: MaterialRow): Material {
  const file = mediaType === null || bytes === null ? null : { mediaType, bytes };
  return { id, title, address, file };
}
