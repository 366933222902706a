import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ownData, type OwnData } from '@svetionik/contracts/privacy/own-data';
import { z } from 'zod';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { Transactions } from '../../../platform/database/transactions';
import { zipped, type ZippedFile } from '../../../platform/documents/zip-stream';
import type { OwnDataOwner, OwnFile, PersonalData } from '../../../platform/privacy/personal-data';
import { PERSONAL_DATA } from '../../../platform/privacy/personal-data.module';
import { ExportWriters, type OwnDataRow } from '../../exports';
import { nameFiles } from './file-names';
import { ownDataWording } from './own-data-wording';
import { writeReadme } from './readme';

interface Gathered {
  readonly data: OwnData;
  readonly files: readonly OwnFile[];
}

/** Writes all that is kept of one person into a ZIP, as the features that keep it declare it. */
@Injectable()
export class OwnDataWriter implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: OrganisationDirectory,
    private readonly writers: ExportWriters,
    @Inject(PERSONAL_DATA) private readonly declared: readonly PersonalData[],
  ) {}

  onModuleInit(): void {
    this.writers.setOwnData((row, now) => zipped(this.list(row, now), now));
  }

  private async *list(row: OwnDataRow, now: Date): AsyncGenerator<ZippedFile> {
    const { organisationId, request } = row;
    const { data, files } = await this.gather(row, now);
    const wording = ownDataWording(request.language);
    const { write } = wording;
    const named = nameFiles(files, (folder) => write(wording.folders[folder]));
    const names = named.map(({ name }) => name);
    yield textFile(write(wording.readme), write(writeReadme(data, names, wording)));
    yield textFile(write(wording.data), toJson(data));
    yield textFile(write(wording.schema), toJson(z.toJSONSchema(ownData)));
    const actor = { kind: 'system', organisationId } as const;
    for (const { name, file } of named) {
      const content = await this.transactions.reading(actor, file.read);
      if (content !== undefined) yield { name, content };
    }
  }

  /** In one transaction, so that its parts agree. What a feature gives beyond the contract does not come in. */
  private async gather(row: OwnDataRow, now: Date): Promise<Gathered> {
    const { organisationId, personId, askedBy, request } = row;
    if (personId === null) throw new Error('the file is about nobody');
    const { language } = request;
    const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
    const by = askedBy === personId ? 'person' : 'organisation';
    const owner: OwnDataOwner = { organisationId, personId, script, by, now };
    const organisation = (await this.directory.findById(organisationId))?.name[script] ?? '';
    return this.transactions.reading({ kind: 'system', organisationId }, async (transaction) => {
      const made = { at: now.toISOString(), organisation, language, for: by };
      const sections: Record<string, unknown> = { made };
      const files: OwnFile[] = [];
      for (const feature of this.declared) {
        for (const [section, read] of Object.entries(feature.sections ?? {}))
          sections[section] = await read(transaction, owner);
        files.push(...((await feature.files?.(transaction, owner)) ?? []));
      }
      return { data: ownData.parse(sections), files };
    });
  }
}

function textFile(name: string, text: string): ZippedFile {
  return { name, content: Buffer.from(text) };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
