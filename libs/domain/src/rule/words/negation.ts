/** Forbidden for as long as the clause goes on: “严禁以任何名义赠送礼品”. */
const STRONG =
  /禁止|严禁|不得(?!少|低|不)|不准|不许|谢绝|杜绝|拒绝|一律不|一概不|不再|不予|不允许/gu;
/** Denies what follows at once, or a list of things: “不设横幅、鲜花”. */
const WEAK =
  /不(?!仅|但|少|足|够|低于|限|忘|断|时|同|锈|错|超|遮|挡|压|损|漏|缺|丢|迟|晚|得少|得低|得不|要忘|要遮|要挡|能少|能忘|能没有)|无(?!论|锡|线|人机|障碍|缝|误)|没有|未(?!来)|免(?!费|税)|勿(?!忘)|别(?!墅|忘|致)|非(?!常|遗|物质)|取消|禁|避免|停止/gu;
const LIST = /[、和或及与]/u;
const NEAR = 6;
const ENGLISH =
  /\b(?:no|not|never|without|none|avoid(?:ed)?|ban(?:ned|s)?|forbid(?:s|den)?|prohibit(?:s|ed)?|excludes?|cancel(?:led|s)?|don't|cannot|can't|neither|nor|refrain|instead of|free of)\b(?! (?:only|less|fewer|later|more|forget|delay|fail|exception|sooner))/gu;
const ENGLISH_NEAR = 48;
/** “横幅一律不设”, “香烟禁止”. */
const AFTER_ZH =
  /^[：:]?(?:一律|均|都|全部|一概|也|等)?(?:不(?:设|挂|用|摆|放|送|上|喝|饮|提供|安排|准备|购|买|备|赠|收|需|要|做|搞|予|组织|得(?:提供|安排|赠|摆|悬挂|设|使用|上|饮|用|送|出现))|免|取消|禁止|严禁|无需)/u;
const AFTER_EN =
  /^(?:e?s)?(?:-free\b|(?: (?:is|are|be|will be|must be|shall be|at any time))* (?:not|never|prohibited|forbidden|banned|cancelled|excluded|none)\b|: ?(?:no|none)\b)/u;

function isDeniedBefore(before: string): boolean {
  if (before.search(STRONG) >= 0) return true;
  for (const hit of before.matchAll(WEAK)) {
    const between = before.slice(hit.index + hit[0].length);
    if (between.length <= NEAR || LIST.test(between)) return true;
  }
  for (const hit of before.matchAll(ENGLISH)) {
    if (before.length - hit.index <= ENGLISH_NEAR) return true;
  }
  return false;
}

/** Does the clause say that this is not to be? `text` in lower case, the word at `from`–`to`. */
export function isDenied(text: string, from: number, to: number): boolean {
  const after = text.slice(to);
  return isDeniedBefore(text.slice(0, from)) || AFTER_ZH.test(after) || AFTER_EN.test(after);
}
