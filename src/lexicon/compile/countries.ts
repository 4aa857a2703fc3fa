/** What each region calls the countries, from the platform's own data (Unicode CLDR). Build time only. */
import type { CountryNames } from '../../core/conversion/tables.ts';

/** No countries, or called by names with brackets or with another sense than the country. */
const leftOut = new Set('HK MO TW CN CD CG PS UM QO XA XB ZZ EU EZ UN'.split(' '));

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * The countries whose names differ by more than their script. Throws an `Error` when the platform does not have the names.
 * @param simplify a character's simplified form
 */
export function countries(simplify: (character: string) => string): CountryNames[] {
  const [hans, taiwan, hongKong] = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'].map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  ) as [Intl.DisplayNames, Intl.DisplayNames, Intl.DisplayNames];
  const inHans = (name: string) => [...name].map(simplify).join('');
  const found = new Map<string, CountryNames>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const names = { hans: hans.of(code), 'hant-TW': taiwan.of(code), 'hant-HK': hongKong.of(code) };
    if (leftOut.has(code) || !isComplete(names)) continue;
    const differs = inHans(names['hant-TW']) !== names.hans || inHans(names['hant-HK']) !== names.hans;
    if (
      differs &&
      !Object.values(names)
        .join('')
        .match(/[^\p{Script=Han}]/u)
    )
      found.set(names.hans, names);
  }
  if (found.size < 50) throw new Error('countries: this platform has no Chinese names for them');
  return [...found.values()];
}

function isComplete(names: Record<keyof CountryNames, string | undefined>): names is CountryNames {
  return Object.values(names).every(Boolean);
}
