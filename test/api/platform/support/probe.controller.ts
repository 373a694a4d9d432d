import {
  Body,
  Controller,
  Get,
  HttpCode,
  Module,
  Param,
  Post,
  Query,
  type DynamicModule,
} from '@nestjs/common';
import type { Config } from '@app/config';
import {
  IsDuration,
  IsFlag,
  IsId,
  IsInstant,
  IsListOf,
  IsOneOf,
  IsPhone,
  IsText,
  IsWhole,
  IsZone,
  Optional,
  PageQueryDto,
} from '@app/contracts/http';
import { refuse } from '@app/domain';
import { AppModule } from '../../../../apps/api/src/app.module';
import { Permission, Public } from '../../../../apps/api/src/platform/access/permission.decorator';
import { CursorCodec } from '../../../../apps/api/src/platform/paging/cursor-codec';
import { pageOf, rowsFor } from '../../../../apps/api/src/platform/paging/page';
import { stale } from '../../../../apps/api/src/platform/problems/problem';
import { refused } from '../../../../apps/api/src/platform/problems/problem-of';
import { IfMatch } from '../../../../apps/api/src/platform/request/if-match.decorator';
import { Meta, type CommandMeta } from '../../../../apps/api/src/platform/request/meta.decorator';
import { Id } from '../../../../apps/api/src/platform/validation/id.decorator';

export class ProbeItemDto {
  @IsText({ max: 10 }) name: string;
  @IsInstant() start: string;
}

/** One field of each kind that features use. */
export class ProbeDto {
  @IsText({ max: 20 }) name: string;
  @Optional() @IsText({ max: 100, multiline: true }) note?: string;
  @Optional() @IsInstant() start?: string;
  @Optional() @IsZone() zone?: string;
  @Optional() @IsDuration() offset?: string;
  @Optional() @IsId() ref?: string;
  @Optional() @IsPhone() phone?: string;
  @Optional() @IsOneOf(['a', 'b']) kind?: string;
  @Optional() @IsFlag() urgent?: boolean;
  @Optional() @IsWhole({ min: 0, max: 99 }) count?: number;
  @Optional() @IsListOf(() => ProbeItemDto, { max: 3 }) items?: ProbeItemDto[];
}

/** Routes of the tests: every seam of the platform that a feature uses, and nothing else. */
@Controller('probe')
export class ProbeController {
  constructor(private readonly cursors: CursorCodec) {}

  @Post()
  @HttpCode(200)
  @Public()
  echo(@Body() body: ProbeDto): ProbeDto {
    return body;
  }

  @Post('act')
  @HttpCode(200)
  @Public()
  act(@Meta() meta: CommandMeta): CommandMeta {
    return meta;
  }

  @Post('draft')
  @HttpCode(200)
  @Public()
  draft(@IfMatch() revision: number): { revision: number } {
    if (revision !== 7) throw stale();
    return { revision: 8 };
  }

  @Get('rows')
  @Public()
  rows(@Query() query: PageQueryDto): unknown {
    const after = Number(this.cursors.decode('rows', query.cursor)?.[0] ?? 0);
    const rows = [1, 2, 3, 4, 5].filter((row) => row > after).slice(0, rowsFor(query));
    return pageOf(this.cursors, 'rows', query, rows, (row) => [row]);
  }

  @Get('one/:id')
  @Public()
  one(@Id() id: string): { id: string } {
    return { id };
  }

  @Get('office')
  @Permission('reception.write')
  office(): { ok: boolean } {
    return { ok: true };
  }

  @Get('fail/:how')
  @Public()
  fail(@Param('how') how: string): never {
    if (how === 'refusal') {
      throw refused(
        refuse(409, 'gate.closed', [
          { code: 'signature.missing', objects: [{ type: 'department', id: 'hotel' }] },
          { code: 'letter.missing' },
        ]),
      );
    }
    throw new Error('the guest 王小明 13800138000 is in the message');
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

/** The real api, with the routes of the tests beside its own. */
export const withProbe = (config: Config): DynamicModule => ({
  module: ProbeModule,
  imports: [AppModule.with(config)],
});
