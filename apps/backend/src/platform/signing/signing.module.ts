import { Global, Logger, Module } from '@nestjs/common';
import { Clock } from '../clock';
import { SETTINGS, type Settings } from '../config/config.module';
import type { SigningSettings } from '../config/env';
import { StartRefused } from '../processes/start-refused';
import { CurrentKeys, type KeySource } from './current-keys';
import { provideDemoKeys } from './demo-keys';
import { readSigningFolder, stateOfSigningFolder } from './read-signing-folder';
import { readSigningVariable } from './read-signing-variable';
import { SigningKeys } from './signing-keys';

@Global()
@Module({
  providers: [{ provide: SigningKeys, inject: [SETTINGS, Clock], useFactory: openSigningKeys }],
  exports: [SigningKeys],
})
export class SigningModule {}

function openSigningKeys({ signing }: Settings, clock: Clock): SigningKeys {
  const logger = new Logger('Signing');
  if (signing.demo && signing.folder !== undefined) provideDemoKeys(signing.folder);
  const current = new CurrentKeys(sourceOf(signing), clock, {
    changed: () => {
      logger.log('The signing keys have changed and were read again.');
      warn();
    },
    refused: (sentence) =>
      logger.error(
        `The signing keys have changed and cannot be used; the earlier ones stay in use. ${sentence}`,
      ),
  });
  const keys = new SigningKeys(() => current.get());
  const warn = (): void => keys.warnings(clock.now()).forEach((warning) => logger.warn(warning));
  warn();
  return keys;
}

/** The environment of a process never changes; a folder does. */
function sourceOf({ folder, secret, password }: SigningSettings): KeySource {
  const given =
    secret === undefined ? new Map<string, never>() : readSigningVariable(secret, password);
  return {
    state: () => (folder === undefined ? '' : stateOfSigningFolder(folder)),
    read: () => {
      const found =
        folder === undefined ? new Map<string, never>() : readSigningFolder(folder, password);
      const twice = [...found.keys()].find((name) => given.has(name));
      if (twice !== undefined)
        throw new StartRefused(
          `The keys "${twice}" are given by SIGNING_KEYS and stand in ${folder} as well: leave one of them.`,
        );
      return new Map([...found, ...given]);
    },
  };
}
