import { Module } from '@nestjs/common';
import { CertificatesService } from './certificates.service';
import { ChecksService } from './checks.service';
import { DocumentsController } from './documents/documents.controller';
import { DocumentsService } from './documents/documents.service';
import { HoldersController } from './holders.controller';
import { LostNumbers } from './lost-numbers';
import { MovedDays } from './moved-days';
import { NumbersGiven } from './numbers-given';
import { RegisterController } from './register.controller';
import { RegisterReader } from './register-reader';
import { RegisterService } from './register.service';

/** Certificates as rows and their life as facts: the registers, their numbers, the documents, and the checks of whoever holds one. */
@Module({
  controllers: [DocumentsController, RegisterController, HoldersController],
  providers: [
    DocumentsService,
    RegisterReader,
    RegisterService,
    CertificatesService,
    ChecksService,
    MovedDays,
    NumbersGiven,
    LostNumbers,
  ],
  exports: [CertificatesService, LostNumbers, MovedDays, NumbersGiven, RegisterReader],
})
export class RegistryModule {}
