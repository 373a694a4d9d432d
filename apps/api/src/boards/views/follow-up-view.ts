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

/** A follow-up with the acts to offer. */
export function followUpView(
  { leads, inquiryOf, about, ...row }: FollowUpRow,
  scope: ReadScope,
  language: Language,
): FollowUpRowDto {
  const decides = scope.isLeader || scope.principals.some((p) => p.role === 'officeHead');
  const owns = row.owner !== null && scope.userIds.includes(row.owner.id);
  const closes = row.kind === 'condition' ? decides || leads : owns || scope.isOffice;
  // A revision is closed by the answer to its remark.
  const close = row.kind === 'revision' ? 'answer-remark' : 'close';
  const acts = [...(scope.isOffice ? ['edit'] : []), ...(closes ? [close] : [])];
  const what = followUpWhat({ what: row.what, about, inquiryOf }, language);
  return { ...row, what, acts: row.status === 'open' ? acts : [] };
}
