/** `npm run demo`: plays a whole reception over HTTP. */
export function demo(_args: string[]): Promise<void> {
  return Promise.reject(new Error('演示尚未完成 · the demo is not written yet'));
}
