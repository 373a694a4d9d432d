import type { ReceptionCase } from '@app/persistence';
import { enteredFacts } from '../entered-facts';
import type { Story } from '../story';
import { approve } from './approve';

/** 任务确认: registered as it arrived, refused, completed, approved. */
export async function confirmScene(
  story: Story,
  published: ReceptionCase,
  filled: ReceptionCase,
): Promise<void> {
  story.ledger.scene('一、任务确认 · Confirm');
  const officer = story.person('officer');
  const facts = enteredFacts(published, (login) => story.userId(login));
  const words = `登记「${published.facts.title}」，公开草案缺什么就空什么`;
  const { id } = await officer.act<{ id: string }>('reception.register', {}, facts, words);
  story.receptionId = id;
  await officer.act('reception.launch', story.target, {}, '启动接待');
  const refused = await officer.isRefused('stage.advance', story.target, { from: 'confirm' });
  story.expectRefusal(officer, '要求进入方案制定', refused, 'gate.closed');
  await fillFacts(story, filled);
  await officer.act(
    'reception.submit',
    story.target,
    { reason: '邀请函已到，拟同意接待。' },
    '报批同意接待',
  );
  const approvalId = await story.read.pending('receive');
  const own = await officer.isRefused('approval.approve', { approvalId });
  story.expectRefusal(officer, '审批自己报送的事项', own, 'approval.own-submission');
  await approve(story, 'receive');
  await story.reach('plan', Date.now());
}

/** The other side answers: flights, names, numbers. */
async function fillFacts(story: Story, filled: ReceptionCase): Promise<void> {
  const officer = story.person('officer');
  const path = `/api/v1/receptions/${story.receptionId}`;
  const { etag } = await officer.read(path);
  const { batches, grade, leadGuest, leadGuestTitle, headCount, contacts } = enteredFacts(
    filled,
    (login) => story.userId(login),
  );
  const facts = { batches, grade, leadGuest, leadGuestTitle, headCount, contacts };
  const body = { facts, reason: '日方秘书处电话答复' };
  const { ms } = await officer.write('PATCH', path, body, etag ?? '');
  story.ledger.step(officer.name, '补齐要素：抵离、主宾、人数、规格、对方联系人', ms);
}
