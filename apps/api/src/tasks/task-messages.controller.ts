import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActAnswerDto, actOf, SayOnTaskDto, TaskMessagesDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { findTask, listTaskMessages, readScopeOf, type Keyring } from '@app/persistence';
import type pg from 'pg';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { KEYRING } from '../platform/door/door.module';
import { RowIds } from '../platform/paging/row-ids';
import { notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';

/** What a department and the office say to each other on one task. */
@ApiTags('tasks')
@Controller('tasks/:id/messages')
@Permission('task.read')
export class TaskMessagesController {
  constructor(
    private readonly acts: Acts,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(KEYRING) private readonly keyring: Keyring,
    private readonly ids: RowIds,
  ) {}

  /** The conversation on a task, the earliest first; at most the latest 200. */
  @Get()
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<TaskMessagesDto> {
    const task = await findTask(this.pool, readScopeOf(actor), id);
    if (!task) throw notFound();
    const said = await listTaskMessages(this.pool, this.keyring, task);
    return {
      messages: said.map(({ seq, ...one }) => ({ id: this.ids.of(task.receptionId, seq), ...one })),
    };
  }

  /** 留言: by the department or the office; the other side gets a message. */
  @Post()
  @HttpCode(200)
  @Permission('task.act')
  say(@Id() id: string, @Body() body: SayOnTaskDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { text } = body;
    return this.acts.onTask(by, id, (on) => ({ kind: 'task.say', ...on, text, ...actOf(body) }));
  }
}
