/** The settings are not usable; lists every fault, so that one look is enough to repair them. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `配置有 ${faults.length} 处问题，程序没有启动 · ${faults.length} setting(s) to repair before this can start:\n` +
        faults.map((fault) => `  - ${fault}`).join('\n'),
    );
    this.name = 'ConfigError';
  }
}
