import type { FollowUpRowDto } from '@app/contracts/http';
import { factsToAsk } from '@app/domain';
import type { FollowUpRow, ReadScope } from '@app/persistence';
import { sayInquiry, type Language } from '@app/texts';

/** What is to be done, in words: an inquiry says whom to ask for what is missing now. */
export const followUpWhat = (
  { what, about, inquiryOf }: Pick<FollowUpRow, 'what' | 'about' | 'inquiryOf'>,
  language: Language,
): string =>
  inquiryOf ? sayInquiry(language, about?.contact ?? null, factsToAsk(inquiryOf)) : what;

/** Conditions, and the 补办 of a change that is in force before its approval. */
export const isForDeciders = ({
  kind,
  about,
}: {
  readonly kind: string | null;
  readonly about: FollowUpRow['about'];
}): boolean => kind === 'condition' || about?.amendment !== undefined;

/** A leader or the office head, himself or standing in. */
export const decides = (scope: ReadScope): boolean =>
  scope.isLeader || scope.principals.some((p) => p.role === 'officeHead');

/** A follow-up with the acts to offer. */
export function followUpView(
  { leads, inquiryOf, about, ...row }: FollowUpRow,
  scope: ReadScope,
  language: Language,
): FollowUpRowDto {
  const owns = row.owner !== null && scope.userIds.includes(row.owner.id);
  const closes = isForDeciders({ kind: row.kind, about })
    ? decides(scope) || (row.kind === 'condition' && leads)
    : owns || scope.isOffice;
  // A revision is closed by the answer to its remark.
  const close = row.kind === 'revision' ? 'answer-remark' : 'close';
  const acts = [...(scope.isOffice ? ['edit'] : []), ...(closes ? [close] : [])];
  const what = followUpWhat({ what: row.what, about, inquiryOf }, language);
  return { ...row, what, acts: row.status === 'open' ? acts : [] };
}
