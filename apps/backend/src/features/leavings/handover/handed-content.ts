import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../../platform/database/transactions';
import type { ZippedFile } from '../../../platform/documents/zip-stream';
import { Files } from '../../../platform/storage/files';
import { PublishedDocuments } from '../../catalogue';
import {
  findCoursesInFull,
  findHandedBanks,
  findModuleDocuments,
  findModuleFiles,
  findModulesOfEdition,
  findQuestionsOfBank,
  findTaughtModules,
} from './handed-content.queries';
import { readAllRows, writeJson } from './tables';

const namedFile = /"hash":\s*"([0-9a-f]{64})"/g;

/** What an organisation has written: its courses, the modules that they are made of, its questions, and the files in these. */
@Injectable()
export class HandedContent {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: PublishedDocuments,
    private readonly files: Files,
  ) {}

  async *list(organisationId: string): AsyncGenerator<ZippedFile> {
    const hashes = new Set<string>();
    yield* this.courses(organisationId);
    yield* this.modules(organisationId, hashes);
    yield* this.questions(organisationId, hashes);
    for (const hash of [...hashes].sort()) {
      const file = await this.within(organisationId, (transaction) =>
        this.files.read(transaction, hash),
      );
      if (file !== undefined) yield { name: `content/files/${hash}`, content: file.content };
    }
  }

  private async *courses(organisationId: string): AsyncGenerator<ZippedFile> {
    const rows = readAllRows((page) =>
      this.within(organisationId, (transaction) =>
        findCoursesInFull(transaction, organisationId, page),
      ),
    );
    for await (const { id, editionId, slug, ...course } of rows) {
      const modules = await this.within(organisationId, (transaction) =>
        findModulesOfEdition(transaction, editionId),
      );
      const content = writeJson({ id, slug, ...course, modules });
      yield { name: `content/courses/${slug}.json`, content };
    }
  }

  private async *modules(organisationId: string, hashes: Set<string>): AsyncGenerator<ZippedFile> {
    const rows = readAllRows((page) =>
      this.within(organisationId, (transaction) =>
        findTaughtModules(transaction, organisationId, page),
      ),
    );
    for await (const { id, slug, edition } of rows) {
      const { found, values, files } = await this.within(organisationId, async (transaction) => {
        const documents = await findModuleDocuments(transaction, id);
        return {
          found: documents,
          values: await this.documents.readMany(
            transaction,
            documents.map(({ hash }) => hash),
          ),
          files: await findModuleFiles(transaction, id),
        };
      });
      for (const hash of files) hashes.add(hash);
      for (const [place, { kind, script }] of found.entries()) {
        const name = `${kind}-${script}`;
        const content = writeJson(values[place]);
        yield { name: `content/modules/${slug}-${edition}/${name}.json`, content };
      }
    }
  }

  private async *questions(
    organisationId: string,
    hashes: Set<string>,
  ): AsyncGenerator<ZippedFile> {
    const banks = readAllRows((page) =>
      this.within(organisationId, (transaction) =>
        findHandedBanks(transaction, organisationId, page),
      ),
    );
    for await (const { id, slug, title } of banks) {
      const questions = await this.within(organisationId, (transaction) =>
        findQuestionsOfBank(transaction, organisationId, id),
      );
      const content = writeJson({ slug, title, questions });
      for (const [, hash = ''] of content.toString('utf8').matchAll(namedFile)) hashes.add(hash);
      yield { name: `content/questions/${slug}.json`, content };
    }
  }

  private within<Result>(
    organisationId: string,
    work: (transaction: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.reading({ kind: 'system', organisationId }, work);
  }
}
