/** What every page that is read needs of the extension, wherever it is: on the web or its own. */
import type { Script, TargetScript } from '../core/annotations.ts';
import { convertInParts } from '../core/in-parts.ts';
import { type ConversionStyle, longestText } from '../core/schemas.ts';
import { corrections } from './corrections.ts';
import { message } from './interface-text.ts';
import { keepingHere } from './keeping.ts';
import { ask, isAlive } from './messages.ts';
import { changeSettings } from './settings.ts';

export const pageServices = {
  convert: (text: string, target: TargetScript, script: Script | null, style: ConversionStyle) =>
    convertInParts(text, longestText, (part) => ask('convert', { text: part, target, script, style })),
  lookUp: (text: string, offset: number) => ask('lookUp', { text, offset }),
  corrections,
  keeping: keepingHere(),
  change: changeSettings,
  message,
  isAlive,
};
