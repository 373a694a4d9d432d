import { Inject, Injectable } from '@nestjs/common';
import type {
  AssignmentDetailDto,
  TaskDetailDto,
  TaskPageDto,
  TaskQueryDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  findAssignment,
  findReceptionHead,
  findTask,
  listFollowUps,
  listHandovers,
  listSignatures,
  listTasks,
  listTimeline,
  readScopeOf,
} from '@app/persistence';
import type { Language } from '@app/texts';
import type pg from 'pg';
import { handoverView } from '../handovers/handover-view';
import { POOL } from '../platform/database/pool';
import { CursorCodec } from '../platform/paging/cursor-codec';
import { pageOf, rowsFor } from '../platform/paging/page';
import { notFound } from '../platform/problems/problem';
import { followUpView } from './views/follow-up-view';
import { actsOnPackage } from './views/package-acts';
import { taskDetailView, taskRowView } from './views/task-view';
import { TimelineWords } from './timeline-words.service';

/** More acts than this on one task are read on the timeline. */
const HISTORY = 100;
/** A plan has no more tasks than that. */
const WHOLE_PACKAGE = 2000;

/** Reads tasks and packages, as far as the person may. */
@Injectable()
export class TaskReader {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly cursors: CursorCodec,
    private readonly words: TimelineWords,
  ) {}

  async list(actor: Actor, receptionId: string, query: TaskQueryDto): Promise<TaskPageDto> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, receptionId);
    if (!head) throw notFound();
    const { department, status, late, mine, item } = query;
    const filters = JSON.stringify([department, status, late, mine, item]);
    const cursorScope = `tasks:${receptionId}:${filters}`;
    const rows = await listTasks(this.pool, scope, {
      ...{ receptionId, department, status, late, mine, itemKey: item },
      after: this.cursors.decode(cursorScope, query.cursor),
      limit: rowsFor(query),
    });
    const page = pageOf(this.cursors, cursorScope, query, rows, ({ position }) => position);
    return {
      zone: head.zone,
      items: page.items.map((row) => taskRowView(row, scope)),
      nextCursor: page.nextCursor,
    };
  }

  async show(actor: Actor, id: string, language: Language): Promise<TaskDetailDto> {
    const scope = readScopeOf(actor);
    const task = await findTask(this.pool, scope, id);
    if (!task) throw notFound();
    const history = await listTimeline(this.pool, scope, {
      ...{ receptionId: task.receptionId, taskId: id },
      ...{ after: null, limit: HISTORY },
    });
    const { receptionId } = task;
    const handovers = await listHandovers(this.pool, scope, { receptionId, taskId: id });
    return {
      ...taskDetailView(task, scope, language),
      handovers: handovers.map((row) => handoverView(row, scope)),
      history: await this.words.of(receptionId, history),
    };
  }

  async showPackage(actor: Actor, id: string, language: Language): Promise<AssignmentDetailDto> {
    const scope = readScopeOf(actor);
    const found = await findAssignment(this.pool, scope, id);
    if (!found) throw notFound();
    const { receptionId } = found;
    const [signatures, followUps, tasks, handovers] = await Promise.all([
      listSignatures(this.pool, scope, id),
      listFollowUps(this.pool, scope, { receptionId }),
      listTasks(this.pool, scope, {
        ...{ receptionId, assignmentId: id },
        ...{ after: null, limit: WHOLE_PACKAGE },
      }),
      listHandovers(this.pool, scope, { receptionId }),
    ]);
    const { leadId: _lead, ...sent } = found;
    return {
      ...sent,
      waived: [...found.waived],
      signatures,
      followUps: followUps
        .filter((row) => row.assignmentId === id)
        .map((row) => followUpView(row, scope, language)),
      tasks: tasks.map((row) => taskRowView(row, scope)),
      handovers: handovers
        .filter(({ from, to }) => from.assignmentId === id || to.assignmentId === id)
        .map((row) => handoverView(row, scope)),
      acts: actsOnPackage(found, signatures, scope),
    };
  }
}
