import { defineTexts, within } from '../../language';

const said = (zh: string, en: string) => ({
  zh: (name: string, when: string) => `${name} ${when} ${zh}`,
  en: (name: string, when: string) => `${en} by ${name}, ${within(when)}`,
});

/** Who asked, and when, by what is asked. */
export const askedTexts = defineTexts({
  task: said('交办', 'Given'),
  return: said('退回', 'Returned'),
  check: said('报办结', 'Reported done'),
  signature: said('请签署', 'Asked'),
  approval: said('报批', 'Handed in'),
  change: said('提出', 'Proposed'),
  handover: said('确认', 'Confirmed'),
  declaration: said('声明', 'Declared'),
  objection: said('不同意', 'Objected'),
  'follow-up': said('交办', 'Opened'),
});
