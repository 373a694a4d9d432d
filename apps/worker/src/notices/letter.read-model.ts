import type { NoticeKind, ObjectRef } from '@app/domain';
import { renderNotice } from '@app/texts';
import type { Language } from '@app/texts';
import type { Pool } from 'pg';
import { loadEntries } from './notice-entries.read-model';
import type { Letter } from './notice-door';

interface NoticeRow {
  kind: NoticeKind;
  refs: ObjectRef[];
  receptionId: string;
  title: string;
  zone: string;
  userId: string;
  email: string | null;
  language: Language;
}

const NOTICE = `SELECT n.kind, n.refs, r.id AS "receptionId", r.title, r.zone,
    u.id AS "userId", u.email, u.language
  FROM notice n JOIN reception r ON r.id = n.reception_id JOIN app_user u ON u.id = n.user_id
  WHERE n.id = $1 AND n.status = 'pending'`;

/** Renders a notice as it reads now, in its reader's language. Null when it is not pending. */
export async function loadLetter(
  pool: Pool,
  noticeId: string,
  baseUrl: string,
): Promise<Letter | null> {
  const { rows } = await pool.query<NoticeRow>(NOTICE, [noticeId]);
  const [notice] = rows;
  if (!notice) return null;
  const { receptionId, language, refs, userId, email } = notice;
  const message = renderNotice(language, {
    kind: notice.kind,
    receptionTitle: notice.title,
    entries: await loadEntries(pool, { receptionId, refs, language }),
    zone: notice.zone,
    link: `${baseUrl}/receptions/${receptionId}`,
  });
  return { recipient: { userId, email }, message };
}
