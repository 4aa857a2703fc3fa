/** Numbers in Chinese characters, as they are said: 12 345 → 一万二千三百四十五. */

const digits = [...'零一二三四五六七八九'];
const small = ['', '十', '百', '千'];
const large = ['', '万', '亿', '万亿', '亿亿'];

/** Digits one by one: `2023` → `二零二三`. */
export function sayDigits(number: string): string {
  return [...number].map((digit) => digits[Number(digit)] ?? '').join('');
}

/** A whole number of up to 20 digits; longer ones digit by digit. */
export function sayCardinal(number: string): string {
  const plain = number.replace(/^0+(?=\d)/, '');
  if (plain.length > large.length * 4) return sayDigits(plain);
  if (plain === '0') return '零';
  const groups: string[] = [];
  for (let end = plain.length; end > 0; end -= 4) groups.unshift(plain.slice(Math.max(0, end - 4), end));
  let said = '';
  let skipped = false;
  groups.forEach((group, i) => {
    const value = Number(group);
    if (value === 0) {
      skipped = said !== '';
      return;
    }
    if (said && (skipped || value < 1000)) said += '零';
    skipped = false;
    const unit = large[groups.length - 1 - i] ?? '';
    const spoken = sayGroup(value, said === '');
    // 两万, 两亿.
    said += (unit && spoken === '二' ? '两' : spoken) + unit;
  });
  return said;
}

/** 1 to 9999. @param leading whether nothing is said before it: 10 is 十 then, and 一十 in 110 */
function sayGroup(value: number, leading: boolean): string {
  let said = '';
  let skipped = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      skipped = said !== '';
      continue;
    }
    if (skipped) said += '零';
    skipped = false;
    const tens = power === 1 && digit === 1 && leading && said === '';
    // 二十, 二百, but 两千; and 两万, 两亿 above.
    const two = digit === 2 && power === 3 && said === '';
    said += (tens ? '' : two ? '两' : (digits[digit] ?? '')) + (small[power] ?? '');
  }
  return said;
}

/** A number with a decimal point or without: `3.14` → `三点一四`. */
export function sayNumber(number: string): string {
  const [whole = '', decimals] = number.split('.');
  return sayCardinal(whole) + (decimals === undefined ? '' : `点${sayDigits(decimals)}`);
}
