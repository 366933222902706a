import { Controller, Headers } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { readDocument, readFile } from '@svetionik/contracts/learning/files';
import type { PersonActor } from '../../platform/access/actor';
import { Answer } from '../../platform/http/answer';
import { parseByteRange } from '../../platform/http/byte-range';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { PublishedContentService } from './published-content.service';
import { filePolicy } from '../../platform/web/security-headers';

/** What is behind a hash never changes; it is private because the check was made for this person. */
const immutable = {
  'Cache-Control': 'private, max-age=31536000, immutable',
  Vary: 'Accept-Encoding',
};

@Controller()
export class PublishedContentController {
  constructor(private readonly content: PublishedContentService) {}

  @Handles(readDocument)
  async document(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readDocument>,
    @Headers('accept-encoding') accepted = '',
  ) {
    const encoding = /\bbr\b/.test(accepted) ? 'br' : 'gzip';
    const body = await this.content.readDocument(actor, params.hash, encoding);
    return new Answer(200, body, {
      ...immutable,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Encoding': encoding,
    });
  }

  @Handles(readFile)
  async file(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readFile>,
    @Headers('range') range?: string,
  ) {
    const { content, mediaType } = await this.content.readFile(actor, params.hash);
    const headers = {
      ...immutable,
      'Content-Type': mediaType,
      'Content-Security-Policy': filePolicy,
      'Accept-Ranges': 'bytes',
    };
    const part = parseByteRange(range, content.length);
    if (part === undefined) return new Answer(200, content, headers);
    const { start, end } = part;
    return new Answer(206, content.subarray(start, end + 1), {
      ...headers,
      'Content-Range': `bytes ${start}-${end}/${content.length}`,
    });
  }
}
