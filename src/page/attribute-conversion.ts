/** The texts in a page's attributes, and its title, in another script. */
import type { Converted, Script, TargetScript } from '../core/annotations.ts';
import { convertedOffset } from '../core/converted-offset.ts';
import type { ConversionStyle } from '../core/schemas.ts';
import { type AttributeText, showAttributeTexts } from './attribute-texts.ts';
import type { PageServices } from './page-services.ts';
import { remembering } from './questions.ts';

/** Shows these texts in a script; all others are as the page wrote them. */
export type ConvertAttributes = (
  texts: readonly AttributeText[],
  target: TargetScript,
  script: Script | null,
  style: ConversionStyle,
  isWanted: () => boolean,
) => Promise<void>;

/** Returns a {@link ConvertAttributes} that asks again only about other texts. */
export function createAttributeConversion({ convert }: Pick<PageServices, 'convert'>): ConvertAttributes {
  const ask = remembering((text: string, target: TargetScript, script: Script | null, style: ConversionStyle) =>
    convert(text, target, script, style),
  );
  return async (texts, target, script, style, isWanted) => {
    if (texts.length === 0) return showAttributeTexts([]);
    const joined = texts.map(({ source }) => source).join('\n');
    const converted = await ask(joined, target, script, style);
    if (!isWanted()) return;
    let start = 0;
    showAttributeTexts(
      texts.map((text) => {
        const form = sliceOf(converted, start, start + text.source.length);
        start += text.source.length + 1;
        return { ...text, form };
      }),
    );
  };
}

function sliceOf(converted: Converted, start: number, end: number): string {
  return converted.text.slice(convertedOffset(converted, start), convertedOffset(converted, end));
}
