/**
 * Shapes of everything that enters from outside: bundled data, stored articles, settings. Each is checked once, here,
 * where it enters, and trusted from then on. The only file that imports valibot.
 */
import * as v from 'valibot';
import { checkKeys, manifestCommands, usualKeys } from './page-keys.ts';

/** `2023`, `2023-09` or `2023-09-25`. */
const Day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
const Text = v.pipe(v.string(), v.nonEmpty());
const Bilingual = v.object({ hans: Text, en: Text });

const Names = v.object({ hans: Text, hantTW: Text, hantHK: Text, en: Text });

const Figure = v.object({
  id: Id,
  /** The full form of the name in each place. */
  names: Names,
  /** Full names in other spellings, either script. */
  otherNames: v.optional(v.array(Text)),
  /** Short forms that mean this person when they stand alone, either script. */
  shortNames: v.optional(v.array(Text)),
  /** Numbered syllables of `names.hans`, a capital where a new written word begins: `Wang2 Yi4`. */
  reading: v.pipe(v.string(), v.regex(/^[A-Za-zü]+[1-5]( [A-Za-zü]+[1-5])*$/)),
  /** ISO 3166-1 alpha-2. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  born: v.optional(v.number()),
  died: v.optional(v.number()),
  /** Offices and occupations, earliest first. An office without `from` is an occupation that held at `asOf`. */
  offices: v.array(v.object({ ...Bilingual.entries, from: v.optional(Day), to: v.optional(Day) })),
  /** When the entry was last known to be true. */
  asOf: Day,
});

const Mark = v.object({
  start: v.number(),
  end: v.number(),
  kind: v.picklist(['strong', 'em', 'link']),
  /** Of a link: an http(s) address. */
  href: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
});

const TextBlock = v.object({
  kind: v.picklist(['paragraph', 'heading', 'caption', 'quote', 'item']),
  text: Text,
  /** Its English translation. */
  en: v.optional(Text),
  marks: v.optional(v.array(Mark)),
});

/** What bundled articles are about. */
const fields = [
  'diplomacy',
  'economy',
  'science',
  'technology',
  'culture',
  'environment',
  'space',
  'sport',
  'history',
  'nature',
] as const;

const ImageBlock = v.object({
  kind: v.literal('image'),
  src: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  alt: v.string(),
});

const Block = v.variant('kind', [TextBlock, ImageBlock]);

export const Article = v.object({
  id: Id,
  title: Text,
  titleEn: v.optional(Text),
  date: v.optional(Day),
  address: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  author: v.optional(Text),
  /** Of bundled articles. */
  field: v.optional(v.picklist(fields)),
  /** Of bundled articles: for beginners, in short sentences and the words of HSK 1 to 3. */
  easy: v.optional(v.boolean()),
  blocks: v.array(Block),
});

/** What is known of an article on somebody else's site, without its text. */
export const PageNotes = v.object({
  id: Id,
  addresses: v.pipe(v.array(Text), v.nonEmpty()),
  date: Day,
  /** Bundled figures that it names, with their offices on its date. */
  figures: v.array(v.object({ id: Id, role: Bilingual })),
  /** Places where a name is misprinted: `text` stands for the figure when `before` and `after` surround it. */
  misprints: v.optional(v.array(v.object({ figure: Id, before: v.string(), text: Text, after: v.string() }))),
  /** Words that are read otherwise than a machine would: numbered syllables, one a character. */
  readings: v.optional(v.array(v.object({ text: Text, readings: v.array(Text) }))),
});

export const FigureList = v.array(Figure);

export type Figure = v.InferOutput<typeof Figure>;
export type Mark = v.InferOutput<typeof Mark>;
export type TextBlock = v.InferOutput<typeof TextBlock>;
export type ImageBlock = v.InferOutput<typeof ImageBlock>;
export type Block = v.InferOutput<typeof Block>;
export type Article = v.InferOutput<typeof Article>;
export type PageNotes = v.InferOutput<typeof PageNotes>;

/** The bundled articles and page notes, as the build writes them. */
export const BundledData = v.object({
  version: Text,
  articles: v.array(Article),
  pageNotes: v.array(PageNotes),
});
export type BundledData = v.InferOutput<typeof BundledData>;

/** A reading that a person prefers for a word: numbered syllables, one a Han character, `r5` for 儿 as a suffix. */
export const CorrectedReading = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-zêü]{1,6}[1-5]$/))),
  v.minLength(1),
  v.maxLength(30),
);

/** A word that the person keeps: what it is, where it was met, and how far they are with it. */
export const SavedWord = v.object({
  hans: v.pipe(Text, v.maxLength(60)),
  hant: v.pipe(Text, v.maxLength(60)),
  /** Numbered syllables as the dictionary has them, capitals kept; empty when it lacks the word. */
  syllables: v.pipe(v.array(v.pipe(Text, v.maxLength(20))), v.maxLength(60)),
  definition: v.pipe(v.string(), v.maxLength(4_000)),
  /** The sentence that it was met in, with its place there; then the article's title, address and date. */
  sentence: v.optional(v.object({ text: v.pipe(Text, v.maxLength(4_000)), start: v.number(), end: v.number() })),
  title: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  address: v.optional(v.pipe(v.string(), v.maxLength(4_000), v.regex(/^https?:\/\//))),
  date: v.optional(Day),
  note: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
  state: v.picklist(['learning', 'known']),
});
export type SavedWord = v.InferOutput<typeof SavedWord>;

/** How the person reads; every field falls back on its own, so that one damaged value loses nothing else. */
export const Settings = v.object({
  pinyin: v.fallback(v.boolean(), true),
  /** The script to read in; `own` leaves an article as it is written. */
  script: v.fallback(v.picklist(['own', 'hans', 'hant-TW', 'hant-HK']), 'own'),
  figures: v.fallback(v.boolean(), true),
  /** Whether a word that is pointed at shows its dictionary entry. */
  dictionary: v.fallback(v.boolean(), true),
  /** On web pages: the article alone, or all of the page. */
  scope: v.fallback(v.picklist(['article', 'page']), 'article'),
  /** In the reader: the English translation below each paragraph, beside it, below those that it is asked for, or not at all. */
  english: v.fallback(v.picklist(['off', 'below', 'beside', 'asked']), 'off'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Tone marks, tone numbers, zhuyin, or letters without tones. */
  notation: v.fallback(v.picklist(['marks', 'numbers', 'zhuyin', 'plain']), 'marks'),
  /** 一 and 不 as they are heard: yí gè, bú shì. */
  sandhiYiBu: v.fallback(v.boolean(), true),
  /** Third tones as they are heard: ní hǎo. */
  sandhiThird: v.fallback(v.boolean(), false),
  /** A capital at the beginning of a sentence. */
  capitals: v.fallback(v.boolean(), false),
  /** A colour for each tone. */
  toneColours: v.fallback(v.picklist(['off', 'pleco', 'hanping', 'safe']), 'off'),
  /** How pinyin is drawn: its size, its distance from the characters, its letters, and its colour where tones have none. */
  pinyinSize: v.fallback(v.picklist(['small', 'medium', 'large', 'largest']), 'medium'),
  pinyinDistance: v.fallback(v.picklist(['close', 'medium', 'wide']), 'medium'),
  pinyinFont: v.fallback(v.picklist(['narrow', 'sans', 'serif']), 'narrow'),
  pinyinColour: v.fallback(v.picklist(['text', 'soft', 'red', 'blue']), 'text'),
  /** Numbers in digits are read out. */
  numbers: v.fallback(v.boolean(), false),
  /** Words are read as in Taiwan, where the dictionary says that it differs. */
  taiwanReadings: v.fallback(v.boolean(), false),
  /** In Taiwan's script: 臺灣, not 台灣. */
  formalTai: v.fallback(v.boolean(), false),
  /** People and countries are called as the region of the script calls them: 普丁, 寮國. */
  regionalNames: v.fallback(v.boolean(), false),
  /** Quotation marks as the region of the script has them: 「」. */
  regionalQuotes: v.fallback(v.boolean(), false),
  /** What copying gives: the text as it is shown, the page's own, or with pinyin behind each word or in brackets. */
  copy: v.fallback(v.picklist(['seen', 'original', 'pinyin', 'brackets']), 'seen'),
  /** Whether names are underlined; their cards open either way. */
  underline: v.fallback(v.boolean(), true),
  /** Whether figures are recognised by their English names on pages in English. */
  englishPages: v.fallback(v.boolean(), false),
  /** Which words show their pinyin: all, those above a level, those not known, or only what is pointed at. */
  pinyinOn: v.fallback(v.picklist(['all', 'level', 'unknown', 'pointed']), 'all'),
  /** The HSK level up to which words are known; 0 is none. */
  knownLevel: v.fallback(v.picklist([0, 1, 2, 3, 4, 5, 6]), 3),
  /** Whether names show their pinyin wherever not all words do. */
  namesAlways: v.fallback(v.boolean(), true),
  /** How fast text is read aloud; 1 is the voice's own speed. */
  speechRate: v.fallback(v.picklist([0.5, 0.75, 1, 1.25]), 1),
  /** The keys of commands inside pages that are read; `''` where there is none. */
  keys: v.fallback(v.pipe(v.unknown(), v.transform(checkKeys)), usualKeys),
  /** Whether saved words are added to Anki, too. */
  anki: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof Settings>;
export type SpeechRate = Settings['speechRate'];
export const defaultSettings: Settings = v.getFallbacks(Settings);

/** How a text is converted, beyond its script. */
export const ConversionStyle = v.object({
  formalTai: v.boolean(),
  regionalNames: v.boolean(),
  regionalQuotes: v.boolean(),
});
export type ConversionStyle = v.InferOutput<typeof ConversionStyle>;

/** Texts longer than this are sent in several requests. UTF-16 units. */
export const longestText = 500_000;
const RequestText = v.pipe(v.string(), v.maxLength(longestText));

/** A stretch of a text that is asked about in parts. */
const Part = v.object({ start: v.number(), end: v.number() });

/** What may be asked of the background, by name. */
export const Requests = {
  annotate: v.object({
    text: RequestText,
    address: v.optional(v.string()),
    date: v.optional(Day),
    taiwan: v.optional(v.boolean()),
    part: v.optional(Part),
  }),
  convert: v.object({
    text: RequestText,
    target: v.picklist(['hans', 'hant-TW', 'hant-HK']),
    script: v.nullable(v.picklist(['hans', 'hant'])),
    style: v.optional(ConversionStyle),
    part: v.optional(Part),
  }),
  bundledArticles: v.object({}),
  /** Figures whose name begins so, by Chinese, pinyin or English. */
  searchFigures: v.object({
    query: v.pipe(v.string(), v.maxLength(100)),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
  }),
  /** Puts the reader into the page that asks. */
  read: v.object({}),
  /** Adds the style sheet of painted text to the page that asks. */
  addStyles: v.object({}),
  /** What a card shows of the word at `offset`: `text` is its surroundings. */
  lookUp: v.object({ text: v.pipe(v.string(), v.maxLength(2_000)), offset: v.number() }),
  /** Runs a command of the manifest for the page that asks. */
  command: v.object({ command: v.picklist(manifestCommands) }),
  saveWord: SavedWord,
  /** Removes a word from those that the person keeps, however it is read. */
  forgetWord: v.object({ hans: Text, hant: Text }),
  /** Keeps again what was forgotten. */
  keepAgain: v.object({
    words: v.pipe(v.array(v.object({ ...SavedWord.entries, savedAt: v.number() })), v.maxLength(20)),
  }),
  /** Tells every page which words are known. */
  publishWords: v.object({}),
  /** What the dictionary has of these words. */
  describeWords: v.object({ words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(1_000)) }),
  /** What of the extension's own data can't be used. */
  health: v.object({}),
} as const;

/**
 * What may be asked of a page that is being read. No name is one of {@link Requests}: what is asked of the background is
 * heard by the reader, too, where that is open.
 */
export const PageRequests = {
  status: v.object({}),
  nextFigure: v.object({}),
  openWord: v.object({}),
  goToFigure: v.object({ id: v.string() }),
  /** Copies the selection in a form, or the sentence under the pointer as a note. */
  copy: v.object({ form: v.picklist(['seen', 'original', 'pinyin', 'brackets', 'note']) }),
} as const;

/** The type of what fits a schema. */
export type ShapeOf<S extends v.GenericSchema> = v.InferOutput<S>;

/** Returns `value` typed when it has the shape, else `null` (never throws). */
export function check<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

/** Like {@link check}, for callers that report: throws an `Error` that names the first path that does not fit. */
export function demand<S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${what}: ${v.getDotPath(issue) ?? 'value'}: ${issue.message}`);
}
