import { Controller, Headers } from '@nestjs/common';
import { readOpenApi } from '@svetionik/contracts/documentation';
import { Answer } from '../platform/http/answer';
import { DomainError } from '../platform/http/domain-error';
import { Handles } from '../platform/http/handles';
import { ApiDocument } from './api-document';

@Controller()
export class DocumentationController {
  constructor(private readonly document: ApiDocument) {}

  @Handles(readOpenApi)
  async read(@Headers('accept-encoding') accepted = '') {
    const form = await this.document.read(accepted);
    if (form === undefined) throw new DomainError('access.not-found');
    return new Answer(200, form.bytes, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ETag: form.etag,
      ...(form.encoding === undefined ? {} : { 'Content-Encoding': form.encoding }),
    });
  }
}
