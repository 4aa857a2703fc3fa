/** From one script to another, phrases only where the words of the text allow them. */
import type { Converted, Script, Span, TargetScript } from './annotations.ts';
import { createChooser } from './conversion/choose-form.ts';
import { markBorders } from './conversion/word-borders.ts';
import { printAsPress, printWithFormalTai } from './conversion/press-glyphs.ts';
import { printQuotationMarks } from './conversion/quotation-marks.ts';
import { simplifiedForms } from './conversion/simplified-forms.ts';
import type { ConversionStage, ConversionTables } from './conversion/tables.ts';
import { convertedOffset, joinConversions } from './converted-offset.ts';
import type { Segment } from './dictionary.ts';
import type { ConversionStyle } from './schemas.ts';
import { scriptOfHeading } from './script.ts';

/** A stretch of text whose form in the target script is known: a name. */
export interface FixedForm extends Span {
  form: string;
  /**
   * Where it is another name, and not the same in another script; with its reading where that is known, `Pu3 jing1`. Of a
   * name by sound each part is one word: 蘇利文 is no 利文 of the 蘇.
   */
  other?: { reading?: string; bySound?: boolean };
}

export interface ConvertOptions {
  /** Words of the text, where they are at hand. */
  words?: readonly Span[];
  /** Sorted, not overlapping. */
  fixed?: readonly FixedForm[];
  style?: Partial<ConversionStyle> | undefined;
}

export interface Converter {
  /** The text in another script. `source` is found from the text when it is not given. */
  convert(text: string, target: TargetScript, source?: Script | null): string;
  /** The text in another script, with the way from offsets in the text to offsets in the converted one. */
  convertWithOffsets(text: string, target: TargetScript, source?: Script | null, options?: ConvertOptions): Converted;
}

export interface ConverterParts {
  /** `null` where they can't be had: every text then stays as it is. */
  tables: ConversionTables | null;
  /** `null`: nothing is known of words; everything is then as OpenCC has it, its errors too. */
  segment: Segment | null;
  /** Whether a word is in the dictionary; a word that is not is taken for a name. Without it, all are. */
  isHeadword?: (word: string) => boolean;
}

/** The tables that a text goes through, one after the other; `null` when there is nothing to do. */
function route(
  source: Script,
  target: TargetScript,
): { cut: ConversionStage | null; stages: ConversionStage[] } | null {
  if (target === 'hans') return source === 'hans' ? null : { cut: 'hant-hans', stages: ['from-TW', 'hant-hans'] };
  if (source === 'hans') return { cut: 'hans-hant', stages: ['hans-hant', target] };
  // Which region's glyphs the text has is not known: the way back from the other region normalises it first.
  return { cut: null, stages: [target === 'hant-TW' ? 'from-HK' : 'from-TW', target] };
}

const compatibility = /[\uf900-\ufaff]|\ud87e[\udc00-\ude1d]/;

/** A converter over these tables; with what it lacks it does less, see {@link ConverterParts}. */
export function createConverter({ tables, segment, isHeadword = () => true }: ConverterParts): Converter {
  function convertWithOffsets(
    text: string,
    target: TargetScript,
    source: Script | null = scriptOfHeading(text),
    { words, fixed = [], style = {} }: ConvertOptions = {},
  ): Converted {
    const named = layForms(convertScript(text, target, source, words, style), fixed, target, style);
    return style.regionalQuotes ? { ...named, text: printQuotationMarks(named.text, target) } : named;
  }

  function convertScript(
    text: string,
    target: TargetScript,
    source: Script | null,
    words: readonly Span[] | undefined,
    style: Partial<ConversionStyle>,
  ): Converted {
    const way = source && route(source, target);
    if (!way || !tables) return { text, shifts: [] };
    if (!segment) return convertLikeOpencc(tables, text, way);
    const normal: Converted = compatibility.test(text) ? tables.replace('normalise', text) : { text, shifts: [] };
    // Where that moved offsets, the words at hand no longer fit.
    const spans = words && normal.shifts.length === 0 ? words : segment(normal.text);
    let since: Converted = { text: normal.text, shifts: [] };
    for (const stage of way.stages) {
      const borders = markBorders(since, spans, isHeadword);
      const choose = stage === 'hans-hant' ? createChooser(since.text, borders) : undefined;
      since = joinConversions(since, tables.replace(stage, since.text, { borders, ...(choose && { choose }) }));
    }
    const converted = joinConversions(normal, since);
    if (target === 'hans') {
      const isName = (word: string) => word.length < 4 && !isHeadword(word);
      return layForms(converted, simplifiedForms(text, spans, isName), target, style);
    }
    return { text: print(converted.text, target, style, source === 'hant'), shifts: converted.shifts };
  }
  return { convertWithOffsets, convert: (text, target, source) => convertWithOffsets(text, target, source).text };
}

/** As OpenCC does it: in pieces, each through all stages. */
function convertLikeOpencc(
  tables: ConversionTables,
  text: string,
  { cut, stages }: { cut: ConversionStage | null; stages: ConversionStage[] },
): Converted {
  const normal = cut ? tables.replace('normalise', text) : { text, shifts: [] };
  const whole: Converted = { text: '', shifts: [] };
  let offset = 0;
  for (const piece of cut ? tables.cut(cut, normal.text) : [normal.text]) {
    let converted: Converted = { text: piece, shifts: [] };
    for (const stage of stages) converted = joinConversions(converted, tables.replace(stage, converted.text));
    whole.text += converted.text;
    for (const { at, by } of converted.shifts) whole.shifts.push({ at: offset + at, by });
    offset += piece.length;
  }
  return joinConversions(normal, whole);
}

/** A text with its region's glyphs as they are printed. @param own whether the text's own 台 may become 臺, see {@link printWithFormalTai} */
function print(text: string, target: TargetScript, { formalTai }: Partial<ConversionStyle>, own: boolean): string {
  return formalTai && target === 'hant-TW' ? printWithFormalTai(text, own) : printAsPress(text, target);
}

/** Puts known forms in the places of what became of their names. @param fixed at offsets of the source */
function layForms(
  converted: Converted,
  fixed: readonly FixedForm[],
  target: TargetScript,
  style: Partial<ConversionStyle>,
): Converted {
  let text = '';
  let done = 0;
  const lengths: Converted = { text: '', shifts: [] };
  for (const { start, end, form } of fixed) {
    const [from, to] = [convertedOffset(converted, start), convertedOffset(converted, end)];
    if (from < done) continue;
    text += converted.text.slice(done, from) + print(form, target, style, false);
    done = to;
    const by = form.length - (to - from);
    if (by > 0) lengths.shifts.push({ at: to, by });
    // One by one, so that what lies behind the shorter form's end is never behind what follows it.
    for (let at = to + by + 1; at <= to; at++) lengths.shifts.push({ at, by: -1 });
  }
  return joinConversions(converted, { text: text + converted.text.slice(done), shifts: lengths.shifts });
}
