import { Global, Logger, Module } from '@nestjs/common';
import { Clock } from '../clock';
import { SETTINGS, type Settings } from '../config/config.module';
import { provideDemoKeys } from './demo-keys';
import { readSigningFolder } from './read-signing-folder';
import { SigningKeys } from './signing-keys';

@Global()
@Module({
  providers: [{ provide: SigningKeys, inject: [SETTINGS, Clock], useFactory: openSigningKeys }],
  exports: [SigningKeys],
})
export class SigningModule {}

function openSigningKeys({ signing }: Settings, clock: Clock): SigningKeys {
  if (signing === undefined) return new SigningKeys(new Map());
  if (signing.demo) provideDemoKeys(signing.folder);
  const keys = new SigningKeys(readSigningFolder(signing.folder, signing.password));
  const logger = new Logger('Signing');
  for (const warning of keys.warnings(clock.now())) logger.warn(warning);
  return keys;
}
