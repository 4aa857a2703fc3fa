/** What every page that is read needs of the extension, wherever it is: on the web or its own. */
import type { Annotations, Script, Span, TargetScript } from '../core/annotations.ts';
import { annotateInParts, convertInParts } from '../core/in-parts.ts';
import { type ConversionStyle, longestText } from '../core/schemas.ts';
import { corrections } from './corrections.ts';
import { message } from './interface-text.ts';
import { keepingHere } from './keeping.ts';
import { ask, isAlive } from './messages.ts';
import { changeSettings } from './settings.ts';
import { followWordStates } from './word-states.ts';

export const pageServices = {
  convert: (text: string, target: TargetScript, script: Script | null, style: ConversionStyle, part?: Span) =>
    text.length <= longestText
      ? ask('convert', { text, target, script, style, ...(part && { part }) })
      : convertInParts(text, longestText, (part) => ask('convert', { text: part, target, script, style })),
  lookUp: (text: string, offset: number) => ask('lookUp', { text, offset }),
  corrections,
  followWordStates,
  keeping: keepingHere(),
  change: changeSettings,
  message,
  isAlive,
};

/** Converts a text that belongs to no article, as it is usually written. */
export const convertText = async (text: string, target: TargetScript) =>
  (await ask('convert', { text, target, script: null })).text;

/** @param article what is known of the article: its address and its day */
export function annotateFor(article: () => { address?: string | undefined; date?: string | undefined }) {
  const annotate = (text: string, taiwan: boolean, part?: Span): Promise<Annotations> => {
    const { address, date } = article();
    const known = { ...(address && { address }), ...(date && { date }), ...(part && { part }) };
    return ask('annotate', { text, taiwan, ...known });
  };
  return (text: string, taiwan: boolean, part?: Span) =>
    text.length <= longestText
      ? annotate(text, taiwan, part)
      : annotateInParts(text, longestText, (piece) => annotate(piece, taiwan));
}
