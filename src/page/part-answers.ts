/** What the background answers about the parts of a page, as they are to be shown. */
import type { Annotations, Converted, Script, Span, TargetScript } from '../core/annotations.ts';
import { annotationsOfPart } from '../core/article-parts.ts';
import type { ConversionStyle } from '../core/schemas.ts';
import { languages } from './as-read.ts';
import { type Part, textOf } from './chapters.ts';
import { looksOfPart, type Showing } from './page-looks.ts';
import type { PageServices, ReadingSettings } from './page-services.ts';
import { remembering } from './questions.ts';
import type { Look } from './shown-parts.ts';

export interface PartAnswer {
  /** All words of the part, and those that are painted. */
  all: Look[];
  painted: Look[];
  /** What is found in the chapter; `null` where the part is read as if it stood alone. */
  found: Annotations | null;
}

/** How a part is to be shown. */
export interface PartShowing extends Showing {
  /** The script that it is converted to; `null` for its own. */
  target: TargetScript | null;
}

type ConvertPart = (target: TargetScript, script: Script | null, style: ConversionStyle) => Promise<Converted>;

/**
 * A function that asks about a part, once for each chapter and setting.
 * @returns what is found in it; `alone`, as if nothing stood around it, which takes a small part of the time
 */
export function createPartAnswers(
  services: Pick<PageServices, 'annotate' | 'convert'>,
): (part: Part, showing: PartShowing, alone: boolean) => Promise<PartAnswer> {
  /** Who is named in a whole text comes with each of its parts: what came with the last text's first is kept for all. */
  let named: { text: string; taiwan: boolean; in: Annotations } | null = null;
  const annotate = remembering(async (text: string, taiwan: boolean, part: Span) => {
    const found = await services.annotate(text, taiwan, part);
    if (named?.text !== text || named.taiwan !== taiwan) named = { text, taiwan, in: found };
    return { ...named.in, words: found.words };
  });
  const convert = remembering(services.convert);

  /** @param answer what is found in the part's own text */
  async function looks(part: Part, answer: Annotations, { target, ...showing }: PartShowing, convert: ConvertPart) {
    const conversion = target && {
      ...(await convert(target, answer.script, styleOf(showing.settings))),
      lang: languages[target],
    };
    return looksOfPart(part, answer, conversion, showing);
  }

  return async (part, showing, alone) => {
    const { chapter, start, end } = part;
    const { taiwanReadings } = showing.settings;
    if (alone) {
      const text = textOf(part);
      const answer = await services.annotate(text, taiwanReadings);
      return { ...(await looks(part, answer, showing, (...how) => services.convert(text, ...how))), found: null };
    }
    const found = await annotate(chapter.text, taiwanReadings, { start, end });
    const inChapter: ConvertPart = (...how) => convert(chapter.text, ...how, { start, end });
    return { ...(await looks(part, annotationsOfPart(found, part), showing, inChapter)), found };
  };
}

/** What of the settings a conversion asks for. */
export const styleOf = ({ formalTai, regionalNames, regionalQuotes }: ReadingSettings): ConversionStyle => {
  return { formalTai, regionalNames, regionalQuotes };
};
