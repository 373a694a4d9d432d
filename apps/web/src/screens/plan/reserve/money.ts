/** Cents as people read them: "¥1,300.00". */
export const money = (cents: number): string =>
  (cents / 100).toLocaleString('zh-CN', { style: 'currency', currency: 'CNY' });
