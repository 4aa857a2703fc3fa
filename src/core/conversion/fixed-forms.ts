/** The names in a text whose form in another script is known: of figures, and of countries where the region's own are wanted. */
import type { Annotations, Script, TargetScript } from '../annotations.ts';
import type { Converter, FixedForm } from '../convert.ts';
import { createCountryForms, type FindCountries } from './country-forms.ts';
import { figureForms } from './figure-forms.ts';
import type { CountryNames } from './tables.ts';

/** Returns what finds those names, sorted and not overlapping, in a text that was annotated. */
export function createFixedForms(countries: readonly CountryNames[], converter: Pick<Converter, 'convert'>) {
  const finders = new Map<Script, FindCountries>();
  const convert = (name: string, script: Script) =>
    script === 'hans' ? converter.convert(name, 'hans', 'hant') : converter.convert(name, 'hant-TW', 'hans');
  const finderOf = (script: Script): FindCountries => {
    let finder = finders.get(script);
    if (!finder) finders.set(script, (finder = createCountryForms(countries, script, convert)));
    return finder;
  };
  return (
    text: string,
    { words, figures, script }: Pick<Annotations, 'words' | 'figures' | 'script'>,
    target: TargetScript,
    regional = false,
  ): FixedForm[] => {
    if (!script || (!regional && target === script)) return [];
    const people = figureForms(text, figures, target, converter, regional);
    if (!regional || countries.length === 0) return people;
    const mentions = figures.flatMap((figure) => figure.mentions);
    const found = finderOf(script)(text, words, target).filter(
      ({ start, end }) => !mentions.some((mention) => mention.start < end && start < mention.end),
    );
    return [...people, ...found].sort((a, b) => a.start - b.start);
  };
}
