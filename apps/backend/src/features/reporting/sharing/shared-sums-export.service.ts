import { Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { exportSharedSums } from '@svetionik/contracts/sharing';
import type { Language, TextInScripts } from '@svetionik/domain/language/script';
import { type CellValue, writeCsvTable, writeXlsx } from '@svetionik/formats';
import { Readable } from 'node:stream';
import type { PersonActor } from '../../../platform/access/actor';
import { Answer } from '../../../platform/http/answer';
import { attachment } from '../../../platform/http/attachment';
import { SharedSumsService, type SharedSums } from './shared-sums.service';
import { sharedWords } from './shared-wording';

type Query = EndpointInput<typeof exportSharedSums>['query'];

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const widths = [24, 60, 12, 14, 12, 12] as const;

/** The sums of a shared course to take along: of each organisation, of all together, and of each question. */
@Injectable()
export class SharedSumsExportService {
  constructor(private readonly sums: SharedSumsService) {}

  async export(
    actor: PersonActor,
    course: string,
    { format, language }: Query,
  ): Promise<Answer<Readable>> {
    const words = sharedWords[language];
    const rows = listRows(await this.sums.read(actor, course), language);
    const columns = words.columns.map((heading, place) => ({
      heading,
      width: widths[place] ?? 12,
    }));
    const pieces =
      format === 'xlsx'
        ? writeXlsx({ sheetName: words.sheet, columns, rows })
        : writeCsvTable({ columns, rows });
    return new Answer(200, Readable.from(pieces), {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': attachment(`${words.fileName}.${format}`),
      'X-Content-Type-Options': 'nosniff',
    });
  }
}

/** A number that could be about few stays empty. */
function listRows({ all, members, items }: SharedSums, language: Language): CellValue[][] {
  const words = sharedWords[language];
  const say = (text: TextInScripts) => text[language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
  const tell = ({ enrolled, taken, passed, percent }: SharedSums['all']) => [
    ...[enrolled, taken, passed, percent],
  ];
  return [
    ...members.map((member) => [
      ...[words.organisation, say(member.organisation.name), ...tell(member)],
    ]),
    ...(members.length > 1 ? [[words.all, null, ...tell(all)]] : []),
    ...items.map(({ edition, prompt, people, percent }) => [
      ...[words.question(edition), say(prompt), null, people, null, percent],
    ]),
  ];
}
