import type { NoticeDto } from '@app/contracts/http';
import type { NoticeRow } from '@app/persistence';
import { personalChanges } from '../boards/views/personal-changes';
import { renderNotice, sayRefs, type Language } from '@app/texts';

/** A message in the reader's language: what it is, what it names, what to do. */
export function noticeView(row: NoticeRow, language: Language): NoticeDto {
  const { entries, others, entryCount, createdAtKey: _key, refs, ...notice } = row;
  const words = sayRefs(language, refs);
  const { subject, lines } = renderNotice(language, {
    kind: row.kind,
    receptionTitle: row.receptionTitle,
    zone: row.zone,
    count: entryCount + others.length + words.length,
    entries: [
      ...words,
      ...[...entries, ...others].map(({ what, at, place, who, seenAndNow }) => ({
        what,
        at: at === null ? null : new Date(at).toISOString(),
        place,
        who,
        // Each is told what changed for himself, old and new (F5).
        note:
          row.kind === 'changed'
            ? personalChanges(seenAndNow, language, row.zone).changeText
            : null,
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
