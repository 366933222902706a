import { Module } from '@nestjs/common';
import { AuthorityReportsController } from './authority-reports/authority-reports.controller';
import { AuthorityReportsService } from './authority-reports/authority-reports.service';
import { AuthorityReportDocument } from './authority-reports/report-document';
import { ReportReader } from './authority-reports/report-reader';
import { RegistryModule } from '../registry';
import { ExportRenderer } from './export-renderer';
import { ExportWriters } from './export-writers';
import { OwnDataFiles } from './own-data-files';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';
import { ExportsSweeper } from './exports-sweeper.worker';
import { PrintFile } from './print-file';
import { RegisterBook } from './register-book';

/** Documents that are made on request from many certificates at once, and lists of participants. */
@Module({
  imports: [RegistryModule],
  controllers: [ExportsController, AuthorityReportsController],
  providers: [
    ExportsService,
    ExportRenderer,
    ExportsSweeper,
    PrintFile,
    RegisterBook,
    AuthorityReportsService,
    AuthorityReportDocument,
    ReportReader,
    ExportWriters,
    OwnDataFiles,
  ],
  exports: [ExportWriters, OwnDataFiles],
})
export class ExportsModule {}
