import type { Language } from '@app/texts';

const WORDS = {
  zh: {
    title: '迎宾 · 首位管理员',
    intro: '此链接只能使用一次。请设置管理员的账号和密码。',
    login: '账号',
    name: '姓名',
    password: '密码（至少 10 个字符）',
    send: '创建管理员',
  },
  en: {
    title: 'Yingbin · first administrator',
    intro: 'This link works once. Choose the login and the password of the administrator.',
    login: 'Login',
    name: 'Name',
    password: 'Password (at least 10 characters)',
    send: 'Create the administrator',
  },
} as const;

/** The page behind the set-up link. The secret is after the `#`, so it never reaches a log. */
export function setupPage(language: Language): string {
  const words = WORDS[language];
  const field = (name: string, label: string, more: string): string =>
    `<label>${label}<input name="${name}" required ${more}></label>`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 26rem; margin: 10vh auto; padding: 0 1rem }
  label { display: block; margin: 1rem 0 } input { display: block; width: 100%; font: inherit;
  padding: .5rem; box-sizing: border-box } button { font: inherit; padding: .5rem 1rem }
</style>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<form id="setup">
${field('login', words.login, 'autocomplete="username" maxlength="64"')}
${field('name', words.name, 'autocomplete="name" maxlength="60"')}
${field('password', words.password, 'type="password" autocomplete="new-password" minlength="10"')}
<button>${words.send}</button>
<p id="answer" role="status"></p>
</form>
<script src="/setup.js"></script>
</html>`;
}

/** Sends the form, and says what the answer means. */
export const SETUP_SCRIPT = `'use strict';
const form = document.getElementById('setup');
const answer = document.getElementById('answer');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const body = Object.fromEntries(new FormData(form));
  body.token = location.hash.slice(1);
  const response = await fetch('/api/v1/setup', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify(body),
  });
  if (response.ok) return location.replace('/');
  const problem = await response.json();
  answer.textContent = [problem.title].concat((problem.errors || []).map((e) => e.path + ': ' + e.message)).join(' ');
});
`;
