import type { ReceptionCase } from '@app/persistence';
import type { Story } from '../story';
import { approve } from './approve';

/** 任务确认: registered as it arrived, refused, completed, approved. */
export async function confirmScene(
  story: Story,
  published: ReceptionCase,
  filled: ReceptionCase,
): Promise<void> {
  const { ledger } = story;
  ledger.scene('一、任务确认');
  const officer = story.person('officer');
  const people = await story.people();
  const created = await officer.act<{ id: string }>(
    'reception.register',
    {},
    { ...story.facts(published), ...people },
    `登记接待「${published.facts.title}」（公开草案，缺项照实留空）`,
  );
  story.receptionId = created.id;
  await officer.act('reception.launch', story.target, {}, '启动接待');
  const refused = await officer.isRefused('stage.advance', story.target, { from: 'confirm' });
  story.expectRefusal(officer, '要求进入方案制定', refused, 'gate.closed');
  await story.fillFacts(officer, filled);
  await officer.act(
    'reception.submit',
    story.target,
    { reason: '邀请函已到，拟同意接待。' },
    '报批同意接待',
  );
  const own = await officer.isRefused(
    'approval.approve',
    { ...story.target, approvalId: await story.read.pending('receive') },
    {},
  );
  story.expectRefusal(officer, '审批自己报送的事项', own, own?.code ?? 'approval.own-submission');
  await approve(story, 'receive');
  await story.reach('plan', Date.now());
}
