import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENTATION_FOLDER } from './documentation-folder';

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** The document in one of its forms. */
export interface DocumentForm {
  readonly bytes: Buffer;
  readonly encoding: (typeof encodings)[number][0] | undefined;
  readonly etag: string;
}

/** The OpenAPI document, read once from what the build has made. */
@Injectable()
export class ApiDocument {
  private forms: Promise<readonly DocumentForm[]> | undefined;

  constructor(@Inject(DOCUMENTATION_FOLDER) private readonly folder: string) {}

  /** In the smallest form that is accepted; undefined where nothing is built. */
  async read(accepted: string): Promise<DocumentForm | undefined> {
    this.forms ??= this.readForms();
    const forms = await this.forms;
    return forms.find(
      ({ encoding }) => encoding === undefined || new RegExp(`\\b${encoding}\\b`).test(accepted),
    );
  }

  private async readForms(): Promise<readonly DocumentForm[]> {
    const file = join(this.folder, 'openapi.json');
    const bytes = await present(file);
    if (bytes === undefined) return [];
    const etag = `W/"${createHash('sha256').update(bytes).digest('base64url')}"`;
    const compressed = await Promise.all(
      encodings.map(async ([encoding, suffix]) => {
        const small = await present(file + suffix);
        return small === undefined ? [] : [{ bytes: small, encoding, etag }];
      }),
    );
    return [...compressed.flat(), { bytes, encoding: undefined, etag }];
  }
}

function present(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}
