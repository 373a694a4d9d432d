import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { DeclaredRoutes } from './access/declared-routes';
import { SignedHooks } from './access/signed-hooks';
import { DatabaseModule } from './database/database.module';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { CursorCodec } from './paging/cursor-codec';
import { RowIds } from './paging/row-ids';
import { ProblemFilter } from './problems/problem.filter';
import { ContentTypeGuard } from './request/content-type.guard';
import { EtagInterceptor } from './request/etag.interceptor';
import { createInputPipe } from './validation/input.pipe';

/** What every route goes through, and what every feature may use. */
@Global()
@Module({
  imports: [DatabaseModule, DiscoveryModule],
  controllers: [HealthController],
  providers: [
    // In this order: who is it and may he, then whether the body is of a kind the route reads.
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: ContentTypeGuard },
    { provide: APP_PIPE, useFactory: createInputPipe },
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
    SignedHooks,
    CursorCodec,
    RowIds,
    Readiness,
    DeclaredRoutes,
  ],
  exports: [CursorCodec, RowIds],
})
export class PlatformModule {}
