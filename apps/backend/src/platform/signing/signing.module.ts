import { Global, Logger, Module } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { Clock } from '../clock';
import { SETTINGS, type Settings } from '../config/config.module';
import type { SigningSettings } from '../config/env';
import { explainError } from '../processes/start-refused';
import { CurrentKeys } from './current-keys';
import { provideDemoKeys } from './demo-keys';
import { makeAuditKey, makeReceiptKey, makeSecretsKey } from './first-key-file';
import { auditName, receiptsName, secretsName } from './key-file';
import { openKeySource } from './key-source';
import { readSigningVariable } from './read-signing-variable';
import { SecretBox } from './secret-box';
import { SigningKeys } from './signing-keys';

@Global()
@Module({
  providers: [
    { provide: SigningKeys, inject: [SETTINGS, Clock], useFactory: openSigningKeys },
    SecretBox,
  ],
  exports: [SigningKeys, SecretBox],
})
export class SigningModule {}

function openSigningKeys({ signing }: Settings, clock: Clock): SigningKeys {
  const logger = new Logger('Signing');
  if (signing.demo && signing.folder !== undefined) provideDemoKeys(signing.folder);
  provideFirstKeys(signing, clock.now());
  const current = new CurrentKeys(openKeySource(signing), clock, {
    changed: () => {
      logger.log('The signing keys have changed and were read again.');
      warn();
    },
    refused: (sentence) =>
      logger.error(`The signing keys cannot be read; the earlier ones stay in use. ${sentence}`),
  });
  const keys = new SigningKeys(
    () => current.get(),
    () => current.lookNow(),
  );
  const warn = (): void => keys.warnings(clock.now()).forEach((warning) => logger.warn(warning));
  warn();
  return keys;
}

/** Where one cannot be made, health says so, and what to do. */
function provideFirstKeys({ folder, secret }: SigningSettings, now: Date): void {
  const given = secret === undefined ? [] : readSigningVariable(secret);
  if (folder === undefined || !existsSync(folder)) return;
  for (const [name, what, make] of firstKeys) {
    if (given.some((file) => file.name === name)) continue;
    try {
      make(folder, now);
    } catch (error) {
      new Logger('Signing').warn(`No key of ${what} was made: ${explainError(error)}.`);
    }
  }
}

const firstKeys = [
  [receiptsName, 'receipts', makeReceiptKey],
  [auditName, 'the audit', makeAuditKey],
  [secretsName, 'secrets', makeSecretsKey],
] as const;
