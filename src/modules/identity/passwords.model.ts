/** Passwords of eight and more characters that lead every leaked list; shorter ones are refused anyway. */

const common = new Set(
  `12345678 123456789 1234567890 password password1 password123 passw0rd p@ssw0rd p@ssword qwertyuiop qwerty123
  qwerty12345 1q2w3e4r 1q2w3e4r5t 1qaz2wsx zaq12wsx 11111111 00000000 88888888 12341234 123123123 987654321
  0987654321 87654321 iloveyou sunshine princess football baseball superman batman123 trustno1 letmein1 letmein123
  welcome1 welcome123 admin123 administrator adminadmin changeme changeme123 abcd1234 abc12345 abcdefgh aa123456
  a1234567 a12345678 asdfghjk asdfghjkl asdf1234 zxcvbnm1 zxcvbnm123 starwars whatever computer internet samsung1
  michelle jennifer michael1 jordan23 liverpool chelsea1 arsenal1 charlie1 dragon123 monkey123 master123 shadow123
  secret123 test1234 testtest test12345 user1234 root1234 qazwsxedc 147258369 159753456 11223344 55555555 66666666
  77777777 99999999 12121212 10203040 13131313 1234qwer qwer1234 pokemon1 nintendo corvette mercedes maverick
  midnight victoria benjamin alexander christian elizabeth chocolate butterfly spiderman snoopy123 blink182
  myspace1 facebook google123 hello123 helloworld loveyou1 lovelove iloveyou1 iloveyou2 fuckyou1 access14 mustang1`
    .split(/\s+/)
    .filter((word) => word.length >= 8),
);

/** True for a password that an attacker tries first, in any case. */
export const isCommonPassword = (password: string): boolean =>
  common.has(password.normalize("NFKC").toLowerCase());
