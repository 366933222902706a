import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import { isGuessable } from '@svetionik/domain/passwords/guessable-password';
import { DomainError } from '../../../platform/http/domain-error';
import list from './common-passwords.json';

/** The commonest of ten signs and more in a large leak, as one text: looked through when somebody chooses, it needs little memory. */
const leaked = ` ${list.passwords} `;

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id, with lists of common passwords, English and Serbian, that need no network. */
@Injectable()
export class Passwords {
  private readonly common = new Set<string>(dictionary['passwords-common']);
  private dummy?: Promise<string>;

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), cost);
  }

  /** Takes as long for an unknown account (`undefined`) as for a known one. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    // made at the first sign-in, whoever signs in
    this.dummy ??= hash('no account has this password', cost);
    const dummy = await this.dummy;
    const matched = await verify(stored ?? dummy, password.normalize('NFKC'));
    return matched && stored !== undefined;
  }

  refuseWeak(password: string, email: string): void {
    const plain = password.normalize('NFKC').toLowerCase();
    const name = email.split('@')[0]?.toLowerCase() ?? '';
    const reason =
      this.isCommon(plain) || isGuessable(plain, (word) => this.common.has(word))
        ? 'common'
        : new Set(plain).size < 4
          ? 'repetitive'
          : name.length >= 4 && plain.includes(name)
            ? 'contains-address'
            : undefined;
    if (reason !== undefined)
      throw new DomainError('identity.password-weak', { details: { reason } });
  }

  private isCommon(plain: string): boolean {
    return this.common.has(plain) || (!plain.includes(' ') && leaked.includes(` ${plain} `));
  }
}
