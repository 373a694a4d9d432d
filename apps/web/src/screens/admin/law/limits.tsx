import type { Profile } from '@app/domain';
import { PROFILE_TEXTS } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { useSay, useTexts } from '../../../language/texts';
import { Read } from '../../../parts/feedback';
import { numberOf, textOf } from '../form/field';
import { LawList } from './law-list';
import { lawTexts } from './law.texts';

const KEY = keys.office('minor-limits');

/** 微调限度: how far a time may move before the full route is needed. */
export function Part(): ReactNode {
  const t = useTexts(lawTexts);
  const say = useSay();
  const query = useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/api/v1/minor-limits')) });
  const profiles = Object.entries(PROFILE_TEXTS).map(([value, text]) => ({
    value,
    text: say(text),
  }));
  const nameOf = (row: Dto['MinorLimitDto']): string =>
    say(PROFILE_TEXTS[row.document.profile as Profile]);
  return (
    <Read query={query}>
      {({ items }) => (
        <LawList
          title={t.limits}
          about={t.limitsAbout}
          rows={items}
          nameOf={nameOf}
          columns={[
            { title: t.profile, cell: (row) => <b className="b">{nameOf(row)}</b> },
            { title: t.minutes, isNumber: true, cell: (row) => row.document.minutes },
            { title: t.source, cell: (row) => row.document.source },
          ]}
          fields={[
            { name: 'profile', label: t.profile, kind: 'select', options: profiles },
            { name: 'minutes', label: t.minutes, kind: 'number', isRequired: true },
            { name: 'source', label: t.source, isRequired: true },
          ]}
          valuesOf={(row) => ({
            profile: row?.document.profile ?? 'domestic',
            minutes: String(row?.document.minutes ?? 60),
            source: row?.document.source ?? '',
          })}
          draft={(values, key) =>
            answer(
              api.POST('/api/v1/minor-limits', {
                params: { header: withKey(key) },
                body: {
                  document: {
                    profile: textOf(values, 'profile'),
                    minutes: numberOf(values, 'minutes'),
                    source: textOf(values, 'source'),
                  },
                },
              }),
            )
          }
          approve={({ code, version }, key) => {
            const params = { path: { code, number: version }, header: withKey(key) };
            return answer(
              api.POST('/api/v1/minor-limits/{code}/versions/{number}/approve', { params }),
            );
          }}
          refresh={() => queries.invalidateQueries({ queryKey: KEY })}
        />
      )}
    </Read>
  );
}
