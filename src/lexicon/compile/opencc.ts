/** OpenCC's dictionaries, from opencc-js: the only file that imports it. Build time only. */
import { Locale } from 'opencc-js';
import type { ConversionStage } from '../../core/conversion/tables.ts';

export interface OpenccTable {
  /** Phrases and characters with what they become. */
  values: ReadonlyMap<string, string>;
  /** The keys by which OpenCC cuts a text before it converts the pieces. */
  cuts: ReadonlySet<string>;
}

type Dictionaries = readonly string[];
interface Config {
  segmentation?: Dictionaries;
  normalizationChain: readonly Dictionaries[];
  conversionChain: readonly Dictionaries[];
}

const pairs = (dictionary: string) =>
  dictionary.split('|').map((line) => {
    const [key, value] = line.split(' ');
    if (!key || value === undefined) throw new Error(`opencc: not a pair: ${line}`);
    return [key, value] as const;
  });

function table(dictionaries: Dictionaries | undefined, cutting: Dictionaries = []): OpenccTable {
  if (!dictionaries) throw new Error('opencc: its configurations have another form than expected');
  // The first dictionary that has a key wins.
  const values = new Map([...dictionaries].reverse().flatMap(pairs));
  return { values, cuts: new Set(cutting.flatMap((dictionary) => pairs(dictionary).map(([key]) => key))) };
}

/** Every table by its stage. */
export function openccTables(): Record<ConversionStage, OpenccTable> {
  const config = (name: string) => Locale.configs[name] as unknown as Config;
  const [s2tw, s2hk, tw2s, hk2s] = ['s2tw', 's2hk', 'tw2s', 'hk2s'].map(config) as [Config, Config, Config, Config];
  const fromHongKong = table(hk2s.conversionChain[0]);
  return {
    normalise: table(s2tw.normalizationChain[0]),
    'hans-hant': table(s2tw.conversionChain[0], s2tw.segmentation),
    'hant-TW': table(s2tw.conversionChain[1]),
    'hant-HK': table(s2hk.conversionChain[1]),
    'from-TW': table(tw2s.conversionChain[0]),
    'from-HK': fromHongKong,
    'hant-hans': withGlyphs(table(tw2s.conversionChain[1], tw2s.segmentation), fromHongKong),
  };
}

/** The table with a region's glyphs that it lacks, because a text need not say where it comes from: 衞 as 衛, 卫. */
function withGlyphs({ values, cuts }: OpenccTable, region: OpenccTable): OpenccTable {
  const glyphs = [...region.values].flatMap(([glyph, standard]) => {
    const simplified = values.get(standard);
    const isNew = [...glyph].length === 1 && !values.has(glyph) && simplified !== undefined && simplified !== glyph;
    return isNew ? [[glyph, simplified] as const] : [];
  });
  return { values: new Map([...values, ...glyphs]), cuts };
}
