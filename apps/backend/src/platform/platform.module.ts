import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessModule } from './access/access.module';
import { AuthenticationGuard } from './access/authentication.guard';
import { PermissionGuard } from './access/permission.guard';
import { AuditModule } from './audit/audit.module';
import { BackupModule } from './backup/backup.module';
import { ConfigModule } from './config/config.module';
import { CopiesModule } from './copies/copies.module';
import { DatabaseModule } from './database/database.module';
import { DemonstrationModule } from './demonstration/demonstration.module';
import { EventsModule } from './events/events.module';
import { HealthModule } from './health/health.module';
import { ContractInterceptor } from './http/contract.interceptor';
import { DeclaredRoutes } from './http/declared-routes';
import { OriginGuard } from './http/origin.guard';
import { ProblemFilter } from './http/problem.filter';
import { ServedHandlers } from './http/served-handlers';
import { JobsModule } from './jobs/jobs.module';
import { MailModule } from './mail/mail.module';
import { PreloadedReplies } from './preloads/preloaded-replies';
import { TravellingHandlers } from './preloads/travelling-handlers';
import { PrivacyGuardModule } from './privacy/privacy-guard.module';
import { MetricsModule } from './metrics/metrics.module';
import { SigningModule } from './signing/signing.module';
import { StorageModule } from './storage/storage.module';
import { TimestampsModule } from './timestamps/timestamps.module';

/** What any server needs. The order of the guards is the order of a request's way. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    DemonstrationModule,
    JobsModule,
    EventsModule,
    AccessModule,
    StorageModule,
    CopiesModule,
    SigningModule,
    TimestampsModule,
    MailModule,
    BackupModule,
    AuditModule,
    PrivacyGuardModule,
    HealthModule,
    MetricsModule,
    DiscoveryModule,
  ],
  providers: [
    ServedHandlers,
    DeclaredRoutes,
    AuthenticationGuard,
    TravellingHandlers,
    PreloadedReplies,
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_GUARD, useExisting: AuthenticationGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_INTERCEPTOR, useClass: ContractInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class PlatformModule {}
