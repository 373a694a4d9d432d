import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmDto, ConfirmGuestsDto } from '@app/contracts/http';
import {
  guestGaps,
  MANDATORY_GUEST_GROUPS,
  missingFacts,
  missingWithoutAdvance,
  type Actor,
  type Reception,
} from '@app/domain';
import {
  findReception,
  findSealer,
  listApprovals,
  listFollowUps,
  listGuests,
  listNames,
  loadWaitingWorld,
  readScopeOf,
  waitingRows,
  type Keyring,
  type ReadScope,
  type WaitingWorld,
} from '@app/persistence';
import { GUEST_FIELD_TEXTS, type Language } from '@app/texts';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { KEYRING } from '../platform/door/door.module';
import { notFound } from '../platform/problems/problem';
import { contactViews, dueOf, factViews, letterView } from './confirm-view';

/** More submissions than that of one matter are history. */
const SUBMISSIONS = 100;

/** Puts the page of 任务确认 together: what is empty, whom to ask, who is waited for (F12). */
@Injectable()
export class ConfirmReader {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(KEYRING) private readonly keyring: Keyring,
  ) {}

  /** For the office, leaders, auditors, and the liaisons of the reception; 404 for others. */
  async read(actor: Actor, id: string, language: Language): Promise<ConfirmDto> {
    const scope = readScopeOf(actor);
    const found = await findReception(this.pool, scope, id);
    const loaded = found && (await loadWaitingWorld(this.pool, scope, id));
    const asks = found !== null && isLiaison(scope, found.reception);
    if (!loaded || !(found.whole || asks)) throw notFound();
    const { reception: r } = found;
    const inquiries = await listFollowUps(this.pool, scope, { receptionId: id, kind: 'inquiry' });
    const { people } = await listNames(this.pool, language);
    return {
      ...{ receptionId: id, zone: r.zone, stage: r.stage, ...dueOf(r, loaded.now) },
      missing: [...missingFacts(r)],
      facts: factViews(r, people, language),
      guests: await this.guests(r, language),
      letter: letterView(loaded.world),
      contacts: contactViews(r, inquiries, { language, mayCall: scope.isOffice || asks }),
      approval: await this.approval(scope, r),
      gate: r.stage === 'confirm' ? gateOf(loaded) : [],
      waiting: waitingRows(loaded).map((row) => ({
        ...row,
        who: [...row.who],
        passed: [...row.passed],
      })),
    };
  }

  /** Numbers only: what a guest's sealed fields hold is not shown here. */
  private async guests(r: Reception, language: Language): Promise<ConfirmGuestsDto> {
    const sealer = await findSealer(this.pool, this.keyring, r.id);
    const guests = sealer ? await listGuests(this.pool, sealer, r.id, MANDATORY_GUEST_GROUPS) : [];
    const readable = guests.filter(({ erased }) => !erased).map(({ values }) => values);
    const gaps = guestGaps(readable, r.profile);
    return {
      expected: r.headCount,
      listed: guests.length,
      missing: gaps.map((gap) => ({ ...gap, name: GUEST_FIELD_TEXTS[gap.field][language] })),
    };
  }

  private async approval(scope: ReadScope, r: Reception): Promise<string> {
    if (r.receiveApproved) return 'approved';
    const rows = await listApprovals(this.pool, scope, {
      ...{ receptionId: r.id, view: 'all', after: null, limit: SUBMISSIONS },
    });
    return rows.find(({ matter }) => matter === 'receive')?.status ?? 'none';
  }
}

const isLiaison = ({ userIds }: ReadScope, r: Reception): boolean =>
  r.liaisonIds.some((id) => userIds.includes(id));

const gateOf = ({ world }: WaitingWorld): string[] =>
  missingWithoutAdvance(world).map(({ code }) => code);
