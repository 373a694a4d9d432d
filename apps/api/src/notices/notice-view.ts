import type { NoticeDto } from '@app/contracts/http';
import type { NoticeRow } from '@app/persistence';
import { NOTICE_TEXTS, fill, sayTime, type Language } from '@app/texts';

/** A message in the reader's language: what it is, what it names, what to do. */
export function noticeView(row: NoticeRow, language: Language): NoticeDto {
  const { entries, entryCount, createdAtKey: _key, refs, ...notice } = row;
  const text = NOTICE_TEXTS[row.kind];
  const values = { title: row.receptionTitle, count: Math.max(1, entryCount), who: '' };
  const listed = entries.map(({ what, at, place }) => {
    const time = at === null ? null : sayTime(language, new Date(at), row.zone);
    return [what, time, place].filter(Boolean).join('｜');
  });
  const ask = text.ask[language];
  return {
    ...notice,
    title: fill(text.subject[language], values),
    lines: [fill(text.opening[language], values), ...listed, ...(ask ? [fill(ask, values)] : [])],
    refs: refs.map(({ type, id }) => ({ type, id })),
  };
}
