import type { Story } from '../story';
import { until } from '../until';
import { approve } from './approve';

/** 小结: completed by the office, approved, closed, and the record proves itself. */
export async function summarizeScene(story: Story): Promise<void> {
  const { ledger } = story;
  ledger.scene('五、小结 · Summarize');
  const officer = story.person('officer');
  const early = await officer.isRefused('stage.advance', story.target, { from: 'summarize' });
  story.expectRefusal(officer, '没有小结就归档', early, 'gate.closed');
  const commitment = {
    what: '向日方寄送会议纪要日文版',
    ownerId: story.userId('coordinator'),
    dueAt: new Date(Date.now() + 7 * 24 * 3_600_000).toISOString(),
  };
  await officer.act('follow-up.add', story.target, commitment, `登记交办事项：${commitment.what}`);
  const text = '接待按方案完成；午宴改简餐后大巴准时发车；汉堡入住顺利。';
  const lessons = '草案中的矛盾应在会签前向对方问清；机场缓冲不足两小时应提前发车。';
  await officer.act('summary.save', story.target, { text, lessons }, '补充小结');
  await officer.act('summary.submit', story.target, {}, '报批小结');
  await approve(story, 'summary');
  const since = Date.now();
  await until('归档', async () => (await story.read.status()) === 'closed');
  ledger.step('流程引擎', '接待归档', Date.now() - since);
}
