import { Injectable } from '@nestjs/common';
import type { RouteStepDto, SetRouteDto } from '@app/contracts/http';
import { invalid, refuse, type Actor, type Matter, type Role, type RouteStep } from '@app/domain';
import { findActiveIds, setApprovalRoute, type ApprovalRouteRow } from '@app/persistence';
import { invalidInput } from '../platform/problems/problem';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { OfficeDoor } from './office-door';

/** Approval routes, as data. */
@Injectable()
export class Routes {
  constructor(private readonly door: OfficeDoor) {}

  /** Throws 412 `version.stale`, 422 `user.unknown` for a station nobody could decide at. */
  async set(
    actor: Actor,
    meta: CommandMeta,
    { matter, revision }: { matter: Matter; revision: number },
    body: SetRouteDto,
  ): Promise<ApprovalRouteRow> {
    const steps = body.steps.map(stepOf);
    const named = steps.flatMap((step) => ('userId' in step ? [step.userId] : []));
    return this.door.act(
      { actor, meta, kind: 'route.set', of: `"${matter}"` },
      async ({ client }) => {
        const active = await findActiveIds(client, named);
        const unknown = named.filter((id) => !active.has(id));
        if (unknown.length > 0) {
          return invalid(
            'user.unknown',
            unknown.map((id) => ({ type: 'user', id })),
          );
        }
        const row = await setApprovalRoute(client, { matter, steps, revision });
        if (!row) return refuse(412, 'version.stale');
        return { facts: [{ type: 'RouteSet', matter, steps }], answer: row };
      },
    );
  }
}

/** A station names exactly one of role, person and user. */
function stepOf({ role, person, userId }: RouteStepDto, index: number): RouteStep {
  const given = [role, person, userId].filter((value) => value !== undefined);
  if (given.length !== 1) {
    throw invalidInput([{ path: `steps[${index}]`, code: 'field.invalid' }]);
  }
  if (role !== undefined) return { role: role as Role };
  if (userId !== undefined) return { userId };
  return { person: person as 'leaderInCharge' | 'coordinator' };
}
