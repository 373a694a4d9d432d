import type { Text } from '../language';
import { ACT_FAULT_TEXTS, ACT_PROBLEM_TEXTS } from './act.texts';
import { CONTENT_FAULT_TEXTS, CONTENT_PROBLEM_TEXTS } from './content.texts';
import { TEMPLATE_FAULT_TEXTS, TEMPLATE_PROBLEM_TEXTS } from './template.texts';
import { REFUSAL_TEXTS } from '../refusals/refusal.texts';

/** What the api says when it cannot do what was asked: one sentence that says what to do. */
export const PROBLEM_TEXTS: Readonly<Record<string, Text>> = {
  ...REFUSAL_TEXTS,
  ...CONTENT_PROBLEM_TEXTS,
  ...TEMPLATE_PROBLEM_TEXTS,
  ...ACT_PROBLEM_TEXTS,
  'input.invalid': {
    zh: '请改正下列内容后重新提交。',
    en: 'Correct the points below and send it again.',
  },
  'id.invalid': {
    zh: '地址中的编号不正确，请从列表重新打开。',
    en: 'The id in the address is not valid; open the object from its list again.',
  },
  'body.not-json': {
    zh: '提交的内容不是有效的 JSON，请检查格式。',
    en: 'The body is not valid JSON; check its form.',
  },
  'body.too-large': {
    zh: '内容超过 1 MB，请分次提交。',
    en: 'The body is larger than 1 MB; send it in parts.',
  },
  'body.too-complex': {
    zh: '内容层次过深或条目过多，请分次提交。',
    en: 'The body is nested too deeply or has too many values; send it in parts.',
  },
  'file.too-large': {
    zh: '文件过大，请压缩或拆分后上传。',
    en: 'The file is too large; make it smaller or split it.',
  },
  'content-type.unsupported': {
    zh: '不支持这种内容类型，请按接口说明发送。',
    en: 'This content type is not accepted here; see the API documentation.',
  },
  'route.unknown': {
    zh: '没有这个地址，请检查网址。',
    en: 'There is no such address; check the URL.',
  },
  'object.not-found': {
    zh: '找不到该内容，或您无权查看。',
    en: 'It does not exist, or you may not see it.',
  },
  'request.malformed': {
    zh: '请求格式不正确，请检查后重试。',
    en: 'The request is malformed; check it and try again.',
  },
  'request.timeout': {
    zh: '请求发送太慢，请检查网络后重试。',
    en: 'The request took too long to arrive; check the network and try again.',
  },
  'header.invalid': { zh: '请求头 {name} 的格式不正确。', en: 'The header {name} is not valid.' },
  'hook.not-set-up': {
    zh: '本系统未启用该接口，请联系管理员。',
    en: 'This hook is not set up here; ask the administrator.',
  },
  'hook.replayed': {
    zh: '该消息已收到过，请勿重复发送。',
    en: 'This message was taken already; sign a new one.',
  },
  'hook.signature-missing': {
    zh: '缺少签名或时间戳，请按接口说明签名。',
    en: 'The signature or its timestamp is missing; sign the message as described.',
  },
  'hook.signature-invalid': {
    zh: '签名不符，请检查密钥和签名内容。',
    en: 'The signature does not fit; check the secret and what is signed.',
  },
  'hook.stale': {
    zh: '时间戳超出五分钟，请校准时钟后重发。',
    en: 'The timestamp is more than five minutes off; set the clock and send again.',
  },
  'session.missing': { zh: '请先登录。', en: 'Sign in first.' },
  'display.revoked': {
    zh: '这个大屏链接已停用。请找接待办要新的链接。',
    en: 'This link has been revoked. Ask the reception office for a new one.',
  },
  'stream.session-only': {
    zh: '实时数据只供登录后的浏览器使用，访问令牌不能用。请改用各列表接口。',
    en: 'Live data is for a signed-in browser; a token cannot be used. Ask the lists instead.',
  },
  'stream.restarting': {
    zh: '服务正在重启，请一秒后再连接。',
    en: 'The service is restarting. Connect again in a second.',
  },
  'session.expired': {
    zh: '登录已过期，请重新登录。',
    en: 'Your session has ended; sign in again.',
  },
  'token.invalid': {
    zh: '访问令牌无效或已过期，请重新创建。',
    en: 'The access token is not valid or has expired; create a new one.',
  },
  'login.refused': { zh: '账号或密码不正确。', en: 'The login or the password is wrong.' },
  'login.too-many': {
    zh: '登录尝试过多，请在 {seconds} 秒后再试。',
    en: 'Too many attempts to sign in; try again in {seconds} seconds.',
  },
  'login.busy': {
    zh: '登录人数较多，请稍后再试。',
    en: 'Many people are signing in; try again in a moment.',
  },
  'password.must-change': { zh: '请先设置您自己的密码。', en: 'Set a password of your own first.' },
  'password.wrong': { zh: '原密码不正确。', en: 'The present password is wrong.' },
  'password.unchanged': {
    zh: '新密码不能与原密码相同。',
    en: 'The new password must differ from the present one.',
  },
  'password.too-common': {
    zh: '密码太常见，容易被猜到，请换一个。',
    en: 'This password is too easy to guess; choose another.',
  },
  'origin.refused': {
    zh: '请求来自其他网站，已拒绝；请从本系统页面操作。',
    en: 'The request came from another site and was refused; use the pages of this system.',
  },
  'permission.missing': {
    zh: '您没有此项权限，请联系管理员。',
    en: 'You have no permission for this; ask your administrator.',
  },
  'setup.refused': {
    zh: '初始化链接无效或已使用，请重新启动以取得新链接。',
    en: 'The set-up link is not valid or was used; start again to get a new one.',
  },
  'idempotency-key.missing': {
    zh: '缺少 Idempotency-Key 请求头；每次操作请附上一个新的唯一值。',
    en: 'The header Idempotency-Key is missing; send a new unique value with every act.',
  },
  'idempotency-key.invalid': {
    zh: 'Idempotency-Key 应为 8 到 200 个可见 ASCII 字符。',
    en: 'Idempotency-Key must be 8 to 200 visible ASCII characters.',
  },
  'idempotency-key.body-differs': {
    zh: '该 Idempotency-Key 已用于另一项内容，请换一个新值。',
    en: 'This Idempotency-Key was used with another content; send a new value.',
  },
  'if-match.missing': {
    zh: '缺少 If-Match 请求头；请先读取最新内容再修改。',
    en: 'The header If-Match is missing; read the newest version before you change it.',
  },
  'if-match.invalid': {
    zh: 'If-Match 请求头不正确，请使用读取时得到的 ETag。',
    en: 'If-Match is not valid; send the ETag you received when reading.',
  },
  'version.stale': {
    zh: '内容已被他人修改，请重新读取后再改。',
    en: 'Somebody has changed it meanwhile; read it again and repeat your change.',
  },
  'cursor.invalid': {
    zh: '翻页位置无效，请从第一页重新开始。',
    en: 'The page position is not valid; start again from the first page.',
  },
  'database.unavailable': {
    zh: '数据库暂时不可用，操作未保存，请稍后重试。',
    en: 'The database is not available for the moment; nothing was saved. Try again soon.',
  },
  'reception.busy': {
    zh: '同时操作的人较多，请稍后重试；本次操作未保存。',
    en: 'Many people act on this at the same moment; nothing was saved. Try again in a moment.',
  },
  'service.stopping': {
    zh: '服务正在重启，请稍后重试。',
    en: 'The service is restarting; try again in a moment.',
  },
  internal: {
    zh: '系统出错，操作可能未保存；请重试，若仍失败请把请求编号告知管理员。',
    en: 'Something went wrong here. Try again; if it fails again, give the request id to your administrator.',
  },
  'act.forbidden': { zh: '您不能进行此项操作。', en: 'You may not do this.' },
  'act.refused': {
    zh: '当前状态下不能进行此项操作，原因如下。',
    en: 'This is not possible now, for the reasons below.',
  },
  'login.taken': { zh: '该账号已被使用，请换一个。', en: 'This login is taken; choose another.' },
  'code.taken': { zh: '该代码已被使用，请换一个。', en: 'This code is taken; choose another.' },
  'department.unknown': {
    zh: '没有这个部门，请先添加。',
    en: 'There is no such department; add it first.',
  },
  'department.in-use': {
    zh: '该部门仍有启用的人员，请先调整人员。',
    en: 'People in this department are still active; move them first.',
  },
  'department.required': {
    zh: '该角色必须属于一个部门。',
    en: 'This role must belong to a department.',
  },
  'user.unknown': { zh: '没有这个人员。', en: 'There is no such person.' },
  'user.inactive': { zh: '该人员已停用。', en: 'This person is no longer active.' },
  'administrator.last': {
    zh: '至少要保留一名启用的管理员。',
    en: 'At least one active administrator must remain.',
  },
  'substitute.self': { zh: '不能由本人代理本人。', en: 'A person cannot stand in for himself.' },
  'substitute.overlap': {
    zh: '该时段已指定代理人，请先结束原安排。',
    en: 'A substitute is already named for that time; end that first.',
  },
  'substitute.outranked': {
    zh: '代理人不能因此取得管理或审计权限。',
    en: 'Administration and audit cannot be passed on to a substitute.',
  },
  'matter.unknown': { zh: '没有这种审批事项。', en: 'There is no such matter to decide.' },
  'file.not-text': {
    zh: '无法读取该文件，请另存为 UTF-8 或 GB18030 编码的 CSV。',
    en: 'The file cannot be read; save it as CSV in UTF-8 or GB18030.',
  },
  'file.no-header': { zh: '缺少必需的列：{columns}。', en: 'Columns are missing: {columns}.' },
};

/** What is wrong with one field. `{max}` and `{min}` are the limits. */
export const FAULT_TEXTS: Readonly<Record<string, Text>> = {
  ...CONTENT_FAULT_TEXTS,
  ...TEMPLATE_FAULT_TEXTS,
  ...ACT_FAULT_TEXTS,
  'field.unknown': { zh: '没有这个字段，请删除。', en: 'There is no such field; remove it.' },
  'field.required': { zh: '请填写。', en: 'This is required.' },
  'field.type': { zh: '类型不正确。', en: 'This has the wrong type.' },
  'field.invalid': { zh: '内容不正确。', en: 'This is not valid.' },
  'text.too-long': { zh: '最多 {max} 个字符。', en: 'At most {max} characters.' },
  'text.too-short': { zh: '至少 {min} 个字符。', en: 'At least {min} characters.' },
  'text.blank': { zh: '不能为空。', en: 'This must not be empty.' },
  'text.control': {
    zh: '含有不可见的控制字符，请删除。',
    en: 'It contains invisible control characters; remove them.',
  },
  'time.invalid': {
    zh: '时间应带时区偏移，例如 2026-05-01T09:00:00+08:00。',
    en: 'A time needs its offset, such as 2026-05-01T09:00:00+08:00.',
  },
  'time.out-of-range': {
    zh: '时间应在 1990 年至 2100 年之间。',
    en: 'The time must lie between 1990 and 2100.',
  },
  'time.order': { zh: '结束时间应晚于开始时间。', en: 'The end must be after the start.' },
  'zone.unknown': {
    zh: '没有这个时区，例如 Asia/Shanghai。',
    en: 'There is no such time zone; one is Asia/Shanghai.',
  },
  'duration.invalid': {
    zh: '时长格式应如 PT30M 或 -PT1H。',
    en: 'A duration looks like PT30M or -PT1H.',
  },
  'id.invalid': { zh: '编号不正确。', en: 'This is not an id.' },
  'attachment.unknown': {
    zh: '本次接待没有这个附件，请先上传扫描件。',
    en: 'This reception has no such attachment; upload the scan first.',
  },
  'phone.invalid': {
    zh: '电话号码不正确。请写数字，如 13800000000 或 010-12345678。',
    en: 'This is not a telephone number. Write digits, such as +33 1 2345 6789.',
  },
  'email.invalid': { zh: '邮箱地址不正确。', en: 'This is not an e-mail address.' },
  'code.invalid': {
    zh: '代码只能用小写字母、数字和连字符，以字母开头。',
    en: 'A code has lower-case letters, digits and hyphens, and starts with a letter.',
  },
  'login.invalid': {
    zh: '账号用 2 到 64 个字母、数字或 . _ - @。',
    en: 'A login has 2 to 64 letters, digits or . _ - @.',
  },
  'check.unknown': {
    zh: '没有这种检查，请从检查清单里选。',
    en: 'There is no such check; choose one of the list.',
  },
  'value.unknown': { zh: '不在可选值之内。', en: 'This is not one of the possible values.' },
  'number.out-of-range': {
    zh: '应在 {min} 到 {max} 之间。',
    en: 'It must lie between {min} and {max}.',
  },
  'list.too-long': { zh: '最多 {max} 项。', en: 'At most {max} entries.' },
  'list.too-short': { zh: '至少 {min} 项。', en: 'At least {min} entries.' },
  'list.repeated': { zh: '有重复项。', en: 'An entry is repeated.' },
  'login.taken': { zh: '该账号已被使用。', en: 'This login is taken.' },
  'login.repeated': { zh: '文件中该账号重复。', en: 'This login occurs twice in the file.' },
  'code.taken': { zh: '该代码已被使用。', en: 'This code is taken.' },
  'role.unknown': { zh: '没有这个角色。', en: 'There is no such role.' },
  'department.unknown': {
    zh: '没有这个部门，请先添加或一并导入。',
    en: 'There is no such department; add it first or import it along.',
  },
  'department.required': {
    zh: '该角色必须属于一个部门。',
    en: 'This role must belong to a department.',
  },
  'user.unknown': {
    zh: '没有这个人员，或已停用。',
    en: 'There is no such person, or he is no longer active.',
  },
  'row.incomplete': {
    zh: '该行的列数与表头不符。',
    en: 'This row has another number of columns than the header.',
  },
};
