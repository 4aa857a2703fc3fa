/** What a code unit is, where words are cut. */

/** Whether the code unit is Han, 〇 and 々 included, or the first half of a Han character beyond the BMP. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xd840 && unit <= 0xd88f) ||
    unit === 0x3005 ||
    unit === 0x3007
  );
}

/** Whether the code unit is the first half of a character beyond the BMP. */
export const isHighSurrogate = (unit: number) => (unit & 0xfc00) === 0xd800;
/** Whether it is the second half. */
export const isLowSurrogate = (unit: number) => (unit & 0xfc00) === 0xdc00;

/** Latin letters and digits, wide ones too. */
function isAlphanumeric(unit: number): boolean {
  if (unit > 0x7a && unit < 0xff10) return false;
  const narrow = unit >= 0xff10 && unit <= 0xff5a ? unit - 0xfee0 : unit;
  return (narrow >= 48 && narrow <= 57) || (narrow >= 65 && narrow <= 90) || (narrow >= 97 && narrow <= 122);
}

/** Whether a cut before `at` would part Latin letters or digits that stand together. */
export function cutsLatin(text: string, at: number): boolean {
  return at > 0 && at < text.length && isAlphanumeric(text.charCodeAt(at)) && isAlphanumeric(text.charCodeAt(at - 1));
}
