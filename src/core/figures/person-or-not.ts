/** Is it a person that the parentheses explain, or a place, an institution, a ship, a drug? */
import { isHan } from './characters.ts';
import { isGivenName } from './given-names.ts';
import { beginsLikePlace, type LatinName } from './latin-name.ts';
import type { NameCandidate } from './name-border.ts';
import { endsLikeOrganisation } from './organisations.ts';
import { isPlaceOrThing } from './places.ts';
import { speechAfter } from './speech.ts';
import { surnameLength } from './surnames.ts';

/** A cost of sound up to which the Chinese name is taken to sound like the English one. */
const soundsRight = 0.34;
/** Up to here it may, when something else speaks for it. */
const soundsRoughly = 0.5;

/**
 * Decides on one gloss.
 * @param after the offset behind its closing parenthesis
 * @param pinyin the name's syllables without tones, written together
 */
export function isPerson(text: string, name: NameCandidate, latin: LatinName, after: number, pinyin: string): boolean {
  const written = text.slice(name.start, name.end);
  const characters = [...written].filter(isHan);
  const sounds = name.sound <= soundsRight;
  const isGiven = isGivenName(latin.words[0] ?? '');
  const hasSurname = surnameLength(text, name.start) > 0;
  // What stands around it: an office or a title is worth one, a verb of speech half.
  const context = (name.office >= 2 ? 1 : 0) + (name.title >= 2 ? 1 : 0) + (speechAfter(text, after) ? 0.5 : 0);

  // A title of a work or a nickname in quotes, unless it sounds like the person's name.
  const isQuoted =
    /[》」』”"’〉】]/.test(text.charAt(name.end + name.title)) || /[《「『“〈【]/.test(text.charAt(name.start - 1));
  if (isQuoted && (name.sound > 0.2 || latin.shape !== 'full')) return false;
  const isNameAnyway =
    name.title > 0 ||
    (name.dotted && name.sound <= 0.2) ||
    (characters.length <= 3 && (name.eastAsian || (hasSurname && isGiven)));
  if (endsLikeOrganisation(written) && !isNameAnyway) return false;
  // 劳斯莱斯 (Rolls Royce), 法轮功 (Falun Gong): it sounds so, and yet.
  if (isPlaceOrThing(characters.join('')) && context < 1 && !(isGiven && characters.length < 4)) return false;
  if (!hasSurname && !name.dotted && context < 1 && latin.words.join('').replace(/-/g, '') === pinyin) return false;

  if (latin.doubtful && !sounds && !name.eastAsian) return false;
  if (latin.shape === 'single') return context >= 1 && (sounds || name.eastAsian);
  if (beginsLikePlace(latin) && context < 1 && !name.dotted) return false;
  if (latin.shape === 'loose') return sounds && (name.dotted || context >= 1);
  if (name.dotted) return name.sound <= soundsRoughly || context >= 1;
  if (characters.length > longestUndotted) return false;
  if (name.eastAsian || sounds) return true;
  // 孟天行 (Jamie Metzl): a Chinese name that a foreigner has taken, known by its surname and length.
  if (hasSurname && characters.length <= 3 && name.border >= 1 && (isGiven || context >= 1)) return true;
  // A foreign place of two words (旧金山, San Francisco) does not sound so and has no office before it.
  return (
    (context >= 1 && characters.length <= 5) ||
    (context >= 0.5 && characters.length <= 4 && name.sound <= soundsRoughly)
  );
}

const longestUndotted = 8;
