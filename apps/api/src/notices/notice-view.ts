import type { NoticeDto } from '@app/contracts/http';
import type { NoticeRow } from '@app/persistence';
import { renderNotice, sayRefs, type Language } from '@app/texts';

/** A message in the reader's language: what it is, what it names, what to do. */
export function noticeView(row: NoticeRow, language: Language): NoticeDto {
  const { entries, entryCount, createdAtKey: _key, refs, ...notice } = row;
  const words = sayRefs(language, refs);
  const { subject, lines } = renderNotice(language, {
    kind: row.kind,
    receptionTitle: row.receptionTitle,
    zone: row.zone,
    count: entryCount + words.length,
    entries: [
      ...words,
      ...entries.map(({ what, at, place, who }) => ({
        what,
        at: at === null ? null : new Date(at).toISOString(),
        place,
        who,
      })),
    ],
  });
  return {
    ...notice,
    title: subject,
    lines: [...lines],
    refs: refs.map(({ type, id }) => ({ type, id })),
  };
}
