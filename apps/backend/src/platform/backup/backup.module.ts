import { Global, Module } from '@nestjs/common';
import { LastBackup } from './last-backup';
import { OutsideRecord } from './outside-record';

@Global()
@Module({ providers: [LastBackup, OutsideRecord], exports: [LastBackup, OutsideRecord] })
export class BackupModule {}
