import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';

/** Where the seeds of draws come from: nobody can guess them. A demonstration replaces it, to be the same each time. */
@Injectable()
export class Seeds {
  next(): string {
    return randomBytes(16).toString('hex');
  }
}
