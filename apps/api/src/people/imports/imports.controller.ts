import { Body, Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { ImportQueryDto, ImportReportDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { FastifyRequest } from 'fastify';
import { CurrentActor } from '../../platform/access/current.decorator';
import { Permission } from '../../platform/access/permission.decorator';
import { withMessage } from '../../platform/problems/problem-body';
import { Consumes } from '../../platform/request/consumes.decorator';
import { languageOf } from '../../platform/request/language';
import { metaOf } from '../../platform/request/meta.decorator';
import { DepartmentImport } from './department-import.service';
import { PeopleImport, type RawReport } from './people-import.service';

const CSV = { schema: { type: 'string' as const, example: '账号,姓名,角色,部门\nwang,王小明,…' } };

interface Importer {
  preview(file: Buffer): Promise<RawReport>;
  apply(actor: Actor, meta: ReturnType<typeof metaOf>, file: Buffer): Promise<RawReport>;
}

@ApiTags('people')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly people: PeopleImport,
    private readonly departments: DepartmentImport,
  ) {}

  /** People out of a CSV table. With `dryRun=true` it only says what would happen. */
  @Post('people')
  @HttpCode(200)
  @Permission('user.manage')
  @Consumes('text/csv')
  @ApiBody(CSV)
  async importPeople(
    @CurrentActor() actor: Actor,
    @Query() query: ImportQueryDto,
    @Body() file: Buffer,
    @Req() request: FastifyRequest,
  ): Promise<ImportReportDto> {
    return run(this.people, { actor, query, file, request });
  }

  /** Departments out of a CSV table. With `dryRun=true` it only says what would happen. */
  @Post('departments')
  @HttpCode(200)
  @Permission('department.manage')
  @Consumes('text/csv')
  @ApiBody(CSV)
  async importDepartments(
    @CurrentActor() actor: Actor,
    @Query() query: ImportQueryDto,
    @Body() file: Buffer,
    @Req() request: FastifyRequest,
  ): Promise<ImportReportDto> {
    return run(this.departments, { actor, query, file, request });
  }
}

interface Asked {
  readonly actor: Actor;
  readonly query: ImportQueryDto;
  readonly file: Buffer;
  readonly request: FastifyRequest;
}

async function run(importer: Importer, { actor, query, file, request }: Asked) {
  const report = query.dryRun
    ? await importer.preview(file)
    : await importer.apply(actor, metaOf(request), file);
  const language = languageOf(request.headers['accept-language']);
  return { ...report, faults: report.faults.map((fault) => withMessage(fault, language)) };
}
