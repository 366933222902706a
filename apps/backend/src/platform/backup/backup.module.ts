import { Global, Module } from '@nestjs/common';
import { LastBackup } from './last-backup';

@Global()
@Module({ providers: [LastBackup], exports: [LastBackup] })
export class BackupModule {}
