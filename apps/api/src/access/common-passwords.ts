const COMMON = new Set(
  `1234567890 12345678910 0123456789 0987654321 1111111111 0000000000 8888888888 6666666666
   1234512345 1122334455 1q2w3e4r5t 1qaz2wsx3edc qwertyuiop qwerty12345 qwerty123456 asdfghjkl1
   password12 password123 password1234 passw0rd123 p@ssw0rd123 p@ssword123 administrator admin12345
   admin123456 admin1234567 abc1234567 abcd123456 abcd1234567 a123456789 a1234567890 aa123456789
   woaini1314 woaini520 woaini1314520 5201314520 qq123456789 iloveyou123 letmein1234 welcome123
   welcome1234 changeme123 yingbin123 yingbin1234 yingbin12345 jiedaiban123`.split(/\s+/),
);

/** Whether a password is one of the first that somebody would try. */
export function isCommonPassword(password: string, login: string): boolean {
  const plain = password.toLowerCase().trim();
  const isRepeated = /^(.{1,3})\1+$/u.test(plain);
  const isName = plain.replace(/[^a-z]/g, '') === login.toLowerCase().replace(/[^a-z]/g, '');
  return COMMON.has(plain) || isRepeated || (isName && /[a-z]{3}/.test(plain));
}
