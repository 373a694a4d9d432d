import type { Profile, Rank } from '@app/domain';
import { PROFILE_TEXTS, RANK_TEXTS } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { clausesOf, useSay, useTexts } from '../../../language';
import { Read } from '../../../parts/feedback';
import { numberOf, orNull, textOf, type Field, type Values } from '../form/field';
import { LawList } from './law-list';
import { classTexts, lawTexts, perTexts } from './law.texts';
import { localityTexts } from './localities.texts';
import type { Column } from '../data-table';

type Standard = Dto['StandardDto'];
type Words = Readonly<Record<string, string | undefined>>;
const KEY = keys.office('standards');

function useFields(): Field[] {
  const t = useTexts(lawTexts);
  const say = useSay();
  const profiles = Object.entries(PROFILE_TEXTS).map(([value, text]) => ({
    value,
    text: say(text),
  }));
  const pers = Object.entries(useTexts(perTexts)).map(([value, text]) => ({ value, text }));
  const ranks = Object.entries(RANK_TEXTS).map(([value, text]) => ({ value, text: say(text) }));
  return [
    { name: 'code', label: t.code, isRequired: true },
    { name: 'class', label: t.class, isRequired: true },
    { name: 'profile', label: t.profile, kind: 'select', options: profiles },
    { name: 'locality', label: t.locality, isRequired: true },
    {
      name: 'rank',
      label: t.rank,
      kind: 'select',
      options: [{ value: 'any', text: t.anyRank }, ...ranks.filter((one) => one.value !== 'any')],
    },
    { name: 'form', label: t.form },
    { name: 'amount', label: t.amount, kind: 'number', isRequired: true },
    { name: 'per', label: t.per, kind: 'select', options: pers },
    { name: 'from', label: t.from, kind: 'date', isRequired: true },
    { name: 'to', label: t.to, kind: 'date' },
    { name: 'source', label: t.source, isRequired: true },
  ];
}

function valuesOf(row: Standard | null): Values {
  const one = row?.document;
  return {
    code: one?.code ?? '',
    class: one?.class ?? 'meals',
    profile: one?.profile ?? 'domestic',
    locality: one?.locality ?? 'CN',
    rank: one?.rank ?? 'any',
    form: one?.form ?? '',
    amount: one ? String(one.amount / 100) : '',
    per: one?.per ?? 'head-meal',
    from: one?.from ?? '',
    to: one?.to ?? '',
    source: one?.source ?? '',
  };
}

function documentOf(values: Values): Dto['StandardDocumentDto'] {
  const form = orNull(values, 'form');
  return {
    code: textOf(values, 'code'),
    class: textOf(values, 'class'),
    profile: textOf(values, 'profile'),
    locality: textOf(values, 'locality'),
    rank: textOf(values, 'rank'),
    ...(form && { form }),
    // Money is kept in hundredths.
    amount: Math.round(numberOf(values, 'amount') * 100),
    per: textOf(values, 'per'),
    from: textOf(values, 'from'),
    to: orNull(values, 'to'),
    source: textOf(values, 'source'),
  };
}

/** What a standard is for, where, for whom, how much, and why. */
function useColumns(): readonly Column<Standard>[] {
  const t = useTexts(lawTexts);
  const classes: Words = useTexts(classTexts);
  const pers: Words = useTexts(perTexts);
  const places: Words = useTexts(localityTexts);
  const say = useSay();
  const rankOf = (rank: string): string =>
    rank === 'any' ? t.anyRank : say(RANK_TEXTS[rank as Rank] ?? { zh: rank, en: rank });
  return [
    {
      title: t.class,
      cell: ({ document }) => <b className="b nw">{classes[document.class] ?? document.class}</b>,
    },
    {
      title: t.profile,
      cell: ({ document }) => say(PROFILE_TEXTS[document.profile as Profile]),
    },
    {
      title: t.locality,
      cell: ({ document }) => places[document.locality] ?? document.locality,
    },
    { title: t.rank, cell: (row) => rankOf(row.document.rank) },
    {
      title: t.amount,
      cell: ({ document }) =>
        clausesOf([String(document.amount / 100), pers[document.per] ?? document.per]),
    },
    { title: t.from, cell: (row) => <span className="nw">{row.document.from}</span> },
    { title: t.source, cell: (row) => row.document.source },
  ];
}

/** 开支标准: how much may be spent, by place and rank. */
export function Part(): ReactNode {
  const t = useTexts(lawTexts);
  const fields = useFields();
  const query = useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/api/v1/standards')) });
  const columns = useColumns();
  return (
    <Read query={query}>
      {({ items }) => (
        <LawList
          title={t.standards}
          about={t.standardsAbout}
          rows={items}
          nameOf={(row) => row.code}
          columns={columns}
          fields={fields}
          valuesOf={valuesOf}
          draft={(values, key) =>
            answer(
              api.POST('/api/v1/standards', {
                params: { header: withKey(key) },
                body: { document: documentOf(values) },
              }),
            )
          }
          approve={({ code, version }, key) => {
            const params = { path: { code, number: version }, header: withKey(key) };
            return answer(
              api.POST('/api/v1/standards/{code}/versions/{number}/approve', { params }),
            );
          }}
          refresh={() => queries.invalidateQueries({ queryKey: KEY })}
        />
      )}
    </Read>
  );
}
