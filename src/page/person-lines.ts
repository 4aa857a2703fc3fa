/** What is said of a person, line by line: on cards, among several of one name, in the results of a search. */
import type { FigureEntry, FigureRole } from '../core/annotations.ts';
import { type Notation, spellName } from '../core/pinyin.ts';
import { scriptOf } from '../core/script.ts';
import { asReadClass } from './as-read.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';

/** A person has been written in so many ways that more of them only hide the rest. */
const otherNamesShown = 4;

/** Everything but the name, which is the heading. */
export function drawPerson(person: FigureEntry, notation: Notation, message: Message): HTMLElement[] {
  const { names, reading, role, roleEn, asOf, now, otherNames = [] } = person;
  const others = otherNames.filter(isShown).slice(0, otherNamesShown);
  const lines: (HTMLElement | null)[] = [
    drawTraditional(person, message),
    reading ? element('p', { class: 'pz-pinyin', lang: 'zh-Latn' }, spellName(reading, notation)) : null,
    names.en ? element('p', { class: 'pz-english', lang: 'en' }, names.en) : null,
    drawRole({ role: role ?? '', ...(roleEn && { roleEn }), ...(asOf && { asOf }) }, [], message),
    now ? drawRole(now, [message('cardNow')], message) : null,
    drawLife(person, message),
    others.length > 0
      ? element(
          'p',
          {},
          element('small', { lang: 'zh', class: asReadClass }, message('cardOtherNames', others.join('、'))),
        )
      : null,
  ];
  return lines.filter((line) => line !== null);
}

/** Not with an initial, and not in both scripts. */
function isShown(name: string): boolean {
  return !/\p{Script=Latin}/u.test(name) && scriptOf(name) !== 'hant';
}

/** The name as Taiwan and Hong Kong write it, where that is not as it is written in simplified script. */
function drawTraditional({ names }: FigureEntry, message: Message): HTMLElement | null {
  const { hans, hantTW, hantHK } = names;
  if (hantTW === hans && hantHK === hans) return null;
  const line = element('p', { class: 'pz-traditional' });
  if (hantTW === hantHK) line.append(element('span', { lang: 'zh-Hant' }, hantTW));
  else {
    line.append(
      element('span', { lang: 'zh-TW' }, element('small', {}, message('regionTaiwan')), ' ', hantTW),
      element('span', { lang: 'zh-HK' }, element('small', {}, message('regionHongKong')), ' ', hantHK),
    );
  }
  return line;
}

function drawRole({ role, roleEn, asOf }: FigureRole, notes: string[], message: Message): HTMLElement | null {
  if (!role && !roleEn) return null;
  const drawn = element('p', { class: 'pz-role' });
  if (role) drawn.append(element('span', { lang: 'zh', class: asReadClass }, role));
  if (roleEn) drawn.append(element('span', { lang: 'en' }, roleEn));
  const dated = asOf ? [...notes, message('cardAsOf', asOf)] : notes;
  if (dated.length > 0) drawn.append(element('small', {}, dated.join(' · ')));
  return drawn;
}

/** Years of life and country. */
function drawLife({ born, died, country }: FigureEntry, message: Message): HTMLElement | null {
  const years =
    born !== undefined
      ? died !== undefined
        ? `${born}–${died}`
        : message('cardBorn', String(born))
      : died !== undefined
        ? message('cardDied', String(died))
        : null;
  const parts = [years, country === undefined ? null : countryName(country, message)].filter((part) => part !== null);
  return parts.length > 0 ? element('p', { class: 'pz-life' }, element('small', {}, parts.join(' · '))) : null;
}

function countryName(country: string, message: Message): string {
  const names = new Intl.DisplayNames([message('languageTag'), 'en'], { type: 'region', style: 'short' });
  return names.of(country) ?? country;
}
