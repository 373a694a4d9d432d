import type { Locator, Page } from 'playwright-core';
import type { Product } from './product';
import { DESK, PHONE, type Visitor } from './visitor';

/** The visit of the published programme, as the office writes it down. */
export const STRASBOURG = {
  title: '第27次日欧议会间会议',
  zone: 'Europe/Paris',
  talk: '首次工作会谈',
  place: 'Louise Weiss N 1 E3',
  guests:
    '姓名\t单位\t职务\t忌口\n团长一\t日本国会\t团长\t海鲜\n议员二\t日本国会\t议员\t\n秘书三\t日本国会\t秘书\t',
} as const;

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const DAY = 86_400_000;
/** "2026-12-07 14:30", some days from now. */
const at = (days: number, clock: string): string =>
  `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)} ${clock}`;

/** Chooses a line of a list that opens. */
export async function choose(page: Page, label: string, text: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  const open = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  // The list is placed while it opens; a click on coordinates can miss it.
  await open.getByTitle(text, { exact: typeof text === 'string' }).dispatchEvent('click');
}

/** Somebody on his phone, with what waits for him of the visit. */
export class OnPhone {
  constructor(private readonly visitor: Visitor) {}

  static async arrive(product: Product, login: string): Promise<OnPhone> {
    const visitor = await product.visit(login, PHONE);
    await visitor.open('/inbox');
    await visitor.live();
    return new OnPhone(visitor);
  }

  get page(): Page {
    return this.visitor.page;
  }

  /** The card of a task or a signature. */
  card(name: string): Locator {
    const heading = this.page.getByRole('heading', { name, exact: true });
    return this.page.getByRole('article').filter({ has: heading });
  }

  /** Presses the button of a card; what it asks is answered by the last words. */
  async press(card: string, button: string, answer?: string): Promise<void> {
    await this.card(card).getByRole('button', { name: button, exact: true }).click();
    if (answer === undefined) return;
    await this.page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
  }

  /** Says yes to what was submitted. */
  async approve(matter: string): Promise<void> {
    await this.card(matter)
      .getByRole('link', { name: /去审批|看影响，再决定/ })
      .click();
    await this.page.getByRole('button', { name: /^同意/ }).click();
    await this.page.getByRole('button', { name: /^同意/ }).waitFor({ state: 'detached' });
    await this.visitor.open('/inbox');
    await this.visitor.live();
  }

  /** Gives a task of the department to a colleague. */
  async assign(task: string, name: RegExp): Promise<void> {
    await this.card(task)
      .getByRole('button', { name: /^退回、转办等/ })
      .click();
    await this.page.getByRole('dialog').getByRole('button', { name: '分派、转办' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name }).click();
  }
}

/** The officer at his desk. */
export class AtDesk {
  private constructor(private readonly visitor: Visitor) {}

  static async arrive(product: Product): Promise<AtDesk> {
    return new AtDesk(await product.visit('officer', DESK));
  }

  get page(): Page {
    return this.visitor.page;
  }

  /** Facts, letter, who comes when, who answers for it: registered and launched. */
  async register(): Promise<void> {
    const { page } = this;
    await this.visitor.open('/receptions');
    await page.getByRole('link', { name: '新接待', exact: true }).first().click();
    await choose(page, '方案模板', '不用模板，从空白开始');
    await page.getByRole('textbox', { name: /^接待名称/ }).fill(STRASBOURG.title);
    await choose(page, '类型', '外宾');
    await page.getByRole('combobox', { name: '接待规格' }).fill('省部级');
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: '接待所在时区' }).click();
    await page.keyboard.type(STRASBOURG.zone);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: '来访目的' }).fill('第27次会间会议');
    await page.getByRole('textbox', { name: '来访单位' }).fill('日本国会代表团');
    await choose(page, '来函方式', '邀请函');
    const file = { name: '邀请函.pdf', mimeType: 'application/pdf', buffer: PDF };
    await page.locator('input[type=file]').setInputFiles(file);
    await this.writeGuests();
    await choose(page, '总协调', /^顾清和/);
    await choose(page, '分管领导', /^沈嘉言/);
    await page.getByRole('button', { name: '登记并启动' }).click();
    await page.getByRole('heading', { level: 1, name: '接待方案' }).waitFor();
    await page.getByText('要素齐了').waitFor();
  }

  /** The list as it comes out of a spreadsheet. */
  async pasteGuests(): Promise<void> {
    const { page } = this;
    await this.step('来宾');
    await page.getByRole('button', { name: '粘贴名单' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '名单' }).fill(STRASBOURG.guests);
    await dialog.getByRole('button', { name: '检查', exact: true }).click();
    await dialog.locator('.btn.pri').filter({ hasNotText: '检查' }).click();
    await page.getByText('3 / 3 人').waitFor();
  }

  /** One item of the itinerary, and the work of two departments on it. */
  async plan(): Promise<void> {
    const { page } = this;
    await this.step('行程');
    await page.getByRole('button', { name: '加一项' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '名称' }).fill(STRASBOURG.talk);
    await dialog.getByRole('textbox', { name: '地点' }).fill(STRASBOURG.place);
    await dialog.getByRole('button', { name: '好', exact: true }).click();
    await page.getByRole('textbox', { name: '结束时间' }).fill('1330');
    await page.keyboard.press('Tab');
    await this.step('任务');
    await this.addTask('交通运输', '派车接机');
    await choose(page, '承办人', /^车小路/);
    await this.addTask('会场场馆', '布置会场');
    await choose(page, '阶段', '执行');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d\d:\d\d 已自动保存/ })
      .waitFor();
  }

  /** Presses the one act that comes next for the plan. */
  async act(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async step(name: string): Promise<void> {
    const steps = this.page.getByRole('navigation', { name: '方案的步骤' });
    await steps.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  }

  /** From the plan to the overview of the visit. */
  async overview(): Promise<void> {
    await this.page.getByRole('link', { name: /^JD\d{4}-\d{4}$/ }).click();
    await this.page.getByRole('heading', { level: 1, name: STRASBOURG.title }).waitFor();
  }

  /** On to the next stage, after a look at what is missing: nothing. */
  async advance(to: string): Promise<void> {
    const { page } = this;
    await page.getByText('待确认进入').waitFor();
    await page.getByRole('button', { name: '逐项查看' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `进入${to}` })
      .click();
  }

  /** Begins and ends the talk. */
  async run(): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: new RegExp(`^${STRASBOURG.talk}`) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '开始', exact: true }).click();
    await dialog.getByRole('button', { name: /^结束/ }).click();
    await dialog.getByText('已结束').waitFor();
    await page.keyboard.press('Escape');
  }

  private async writeGuests(): Promise<void> {
    const { page } = this;
    await page.getByRole('textbox', { name: '主宾姓名' }).fill('N.N.');
    await page.getByRole('textbox', { name: '主宾职务' }).fill('团长');
    await page.getByRole('spinbutton', { name: '来宾人数' }).fill('3');
    const times = { 抵达: at(14, '14:30'), 离开: at(16, '17:40') };
    for (const [direction, time] of Object.entries(times)) {
      const line = page.getByRole('group', { name: direction });
      await line.getByRole('textbox', { name: '时间' }).fill(time);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: '加联系人' }).click();
    await page.getByRole('textbox', { name: '姓名', exact: true }).fill('秘书处');
    await page.getByRole('textbox', { name: '电话', exact: true }).fill('+33 3 8817 4001');
  }

  private async addTask(department: string, what: string): Promise<void> {
    await choose(this.page, '给一个部门加任务', department);
    const editor = this.page.getByRole('region', { name: '新任务' });
    await editor.getByRole('textbox', { name: '任务', exact: true }).fill(what);
  }
}
