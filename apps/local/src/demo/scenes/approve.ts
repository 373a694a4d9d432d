import type { Matter } from '@app/domain';
import { MATTER_TEXTS } from '@app/texts';
import type { Story } from '../story';

/** The office head and the leader in charge agree, one after the other. */
export async function approve(story: Story, matter: Matter): Promise<void> {
  for (const login of ['head', 'leader']) {
    const approvalId = await story.read.pending(matter);
    const who = story.person(login);
    const words = `批准「${MATTER_TEXTS[matter].zh}」`;
    await who.act('approval.approve', { approvalId }, {}, words);
  }
}
