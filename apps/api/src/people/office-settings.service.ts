import { Injectable } from '@nestjs/common';
import type { ChangeOfficeDto, OfficeDto } from '@app/contracts/http';
import { notFound, refuse, type Actor } from '@app/domain';
import { changeOfficeSettings, findOfficeSettings, type OfficeSettings } from '@app/persistence';
import { invalidInput } from '../platform/problems/problem';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { changeOf } from './change-of';
import { OfficeDoor } from './office-door';
import { officeView, pacesOf } from './office-view';

/** The settings of the office. */
@Injectable()
export class OfficeSettingsService {
  constructor(private readonly door: OfficeDoor) {}

  /** Throws 412 `version.stale`, 422 when only one end of the quiet hours is given. */
  async change(
    actor: Actor,
    meta: CommandMeta,
    revision: number,
    body: ChangeOfficeDto,
  ): Promise<OfficeDto> {
    const quietFrom = body.quietFrom ?? null;
    const quietUntil = body.quietUntil ?? null;
    if ((quietFrom === null) !== (quietUntil === null)) {
      const path = quietFrom === null ? 'quietFrom' : 'quietUntil';
      throw invalidInput([{ path, code: 'field.required' }]);
    }
    return this.door.act<OfficeDto>(
      { actor, meta, kind: 'office.change', of: 'OfficeChanged' },
      async ({ client }) => {
        const before = await findOfficeSettings(client);
        if (!before) return notFound();
        const { name, zone } = body;
        const paces = body.paces && pacesOf(body.paces);
        const { after, fields } = changeOf<OfficeSettings>(before, {
          ...{ name, zone, quietFrom, quietUntil },
          ...(paces && { paces }),
          ...(body.locality !== undefined && { locality: body.locality }),
        });
        const row = await changeOfficeSettings(client, revision, after);
        if (!row) return refuse(412, 'version.stale');
        return { facts: [{ type: 'OfficeChanged', paths: fields }], answer: officeView(row) };
      },
    );
  }
}
