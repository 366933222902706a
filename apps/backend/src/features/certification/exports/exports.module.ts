import { Module } from '@nestjs/common';
import { RegisterReader } from '../register-reader';
import { ExportMaker } from './export-maker';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { ExportsSweeper } from './exports-sweeper.worker';
import { PrintFile } from './print-file';
import { RegisterBook } from './register-book';

/** Documents that are made on request from many certificates at once. */
@Module({
  controllers: [ExportsController],
  providers: [ExportsService, ExportMaker, ExportsSweeper, PrintFile, RegisterBook, RegisterReader],
})
export class ExportsModule {}
