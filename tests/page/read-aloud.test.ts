/** Reading aloud, with a stand-in for the browser's speech: no test machine has a Chinese voice. */
import type { SpeechRate } from '../../src/core/schemas.ts';
import type { Place } from '../../src/page/block-range.ts';
import { createCardTools } from '../../src/page/card-tools.ts';
import { element } from '../../src/page/element.ts';
import { joinBlocks, readBlocks } from '../../src/page/page-text.ts';
import { createReadAloud } from '../../src/page/read-aloud.ts';
import { chooseVoice, type SpokenScript } from '../../src/page/speech.ts';
import { highlights, standInForLayout } from './layout-stand-ins.ts';

standInForLayout();

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => {
  return { lang, name: lang, voiceURI: lang, default: false, localService: true, ...more };
};

interface Utterance extends EventTarget {
  text: string;
  rate: number;
  lang: string;
}
class Speaking extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  said: Utterance[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => void this.said.push(utterance);
  cancel = () => void this.cancelled++;
  /** The voice has come to the end of what it was given last. */
  async finish(how: 'end' | 'error' = 'end') {
    this.said.at(-1)?.dispatchEvent(new Event(how));
    await new Promise((done) => setTimeout(done));
  }
}
let speaking: Speaking;
let leaving: AbortController;
beforeEach(() => {
  speaking = new Speaking();
  speaking.voices = [voice('en-US'), voice('zh-CN'), voice('zh-TW')];
  leaving = new AbortController();
  Object.assign(globalThis, {
    speechSynthesis: speaking,
    SpeechSynthesisUtterance: class extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    },
  });
});
afterEach(() => leaving.abort());

const texts = ['王毅到了。他说：“双方的谈判还要继续！”然后……', '“好。”', '普京也来了。'];

function open(rate: () => SpeechRate = () => 1, script: SpokenScript = 'hans') {
  document.body.replaceChildren(...texts.map((text) => element('p', {}, text)));
  const blocks = readBlocks(document.body);
  joinBlocks(blocks);
  const changed = jest.fn();
  const aloud = createReadAloud({ blocks: () => blocks, script: () => script, rate, changed }, leaving.signal);
  const placeOf = (word: string): Place => {
    const block = blocks.find(({ text }) => text.includes(word));
    if (!block) throw new Error(word);
    const start = block.text.indexOf(word);
    return { block, start, end: start + word.length };
  };
  return { aloud, blocks, changed, placeOf };
}
const said = () => speaking.said.map(({ text }) => text);
const marked = () => [...(highlights.get('pz-spoken') ?? [])].map(String);

test('a word is said alone, and nothing is marked for it', async () => {
  const { aloud, placeOf } = open();
  aloud.read('word', placeOf('谈判'));
  expect([said(), marked(), aloud.reading()]).toEqual([['谈判'], [], 'word']);
  await speaking.finish();
  expect(aloud.reading()).toBeNull();
});

test('the sentence of a word is said and marked as long as that takes', async () => {
  const { aloud, placeOf } = open();
  aloud.read('sentence', placeOf('谈判'));
  expect([said(), marked()]).toEqual([['他说：“双方的谈判还要继续！”'], ['他说：“双方的谈判还要继续！”']]);
  await speaking.finish();
  expect([said().length, marked(), aloud.reading()]).toEqual([1, [], null]);
});

test('from a sentence on all is said, sentence by sentence to the end of the article, each marked', async () => {
  const { aloud, placeOf } = open();
  aloud.read('on', placeOf('谈判'));
  const seen: string[] = [];
  while (aloud.reading()) {
    seen.push(marked().join());
    await speaking.finish();
  }
  expect(said()).toEqual(['他说：“双方的谈判还要继续！”', '然后……', '“好。”', '普京也来了。']);
  expect(seen).toEqual(said());
});

test('stopping is at once, and what was asked for before does not go on', async () => {
  const { aloud, placeOf, changed } = open();
  aloud.read('on', placeOf('王毅'));
  aloud.read('word', placeOf('普京'));
  await speaking.finish();
  expect(said()).toEqual(['王毅到了。', '普京']);
  aloud.read('on', placeOf('王毅'));
  changed.mockClear();
  aloud.stop();
  expect([aloud.reading(), marked(), changed.mock.calls.length]).toEqual([null, [], 1]);
  await speaking.finish();
  expect(said()).toEqual(['王毅到了。', '普京', '王毅到了。']);
});

test('a voice that fails ends the reading', async () => {
  const { aloud, placeOf } = open();
  aloud.read('on', placeOf('王毅'));
  await speaking.finish('error');
  expect([said(), aloud.reading(), marked()]).toEqual([['王毅到了。'], null, []]);
});

test('another speed begins the sentence again', async () => {
  let rate: SpeechRate = 1;
  const { aloud, placeOf } = open(() => rate);
  aloud.read('on', placeOf('王毅'));
  rate = 0.75;
  aloud.again();
  await new Promise((done) => setTimeout(done));
  await speaking.finish();
  expect(speaking.said.map(({ text, rate }) => `${text} ${rate}`)).toEqual([
    '王毅到了。 1',
    '王毅到了。 0.75',
    '他说：“双方的谈判还要继续！” 0.75',
  ]);
});

test('a page that is left, or given back, is silent', () => {
  const { aloud, placeOf } = open();
  aloud.read('on', placeOf('王毅'));
  leaving.abort();
  expect([speaking.cancelled, aloud.reading(), marked()]).toEqual([1, null, []]);
});

test.each<[SpokenScript, string[], string | undefined]>([
  ['hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
  ['hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
  ['hant-TW', ['zh_CN', 'cmn-Hant-TW'], 'cmn-Hant-TW'],
  ['hans', ['zh-TW'], 'zh-TW'],
  ['hans', ['en-US', 'zh-HK', 'yue', 'ja-JP'], undefined],
  ['hant-HK', ['zh-HK', 'zh-CN'], 'zh-CN'],
  ['hant-HK', ['zh-HK', 'en-GB'], 'zh-HK'],
  ['own', ['cmn'], 'cmn'],
])('%s is read by the Mandarin that fits it best of %j', (script, langs, chosen) => {
  const voices = langs.map((lang) => voice(lang));
  expect(chooseVoice(voices, script)?.lang).toBe(chosen);
});

test('a voice that sends the text away is never used', () => {
  expect(chooseVoice([voice('zh-CN', { localService: false })], 'hans')).toBeNull();
  const own = voice('zh-TW');
  expect(chooseVoice([voice('zh-CN', { localService: false, default: true }), own], 'hans')).toBe(own);
});

test('of two that fit, the voice that the person has chosen in the system is used', () => {
  const [first, chosen] = [voice('zh-CN'), voice('zh-CN', { name: 'chosen', default: true })];
  expect(chooseVoice([first, chosen], 'hans')).toBe(chosen);
});

test('the card offers to read aloud as soon as there is a voice, and by H', async () => {
  speaking.voices = [];
  const { blocks, placeOf } = open();
  const message = (key: string) => key;
  const tools = createCardTools(
    {
      message,
      followWordStates: () => Promise.resolve(),
      figuresOf: () => [],
      writtenIn: () => 'hans',
      blocks: () => blocks,
      settings: () => ({ speechRate: 0.75, notation: 'marks' }),
      script: () => 'hans',
    },
    leaving.signal,
  );
  const word = { hans: '谈判', hant: '談判', syllables: ['tan2', 'pan4'], definition: '' };
  const row = tools.draw(word, placeOf('谈判')).querySelector<HTMLElement>('.pz-hear');
  expect(row?.hidden).toBe(true);
  expect(tools.press('h')).toBe(false);
  speaking.voices = [voice('zh-CN')];
  speaking.dispatchEvent(new Event('voiceschanged'));
  expect(row?.hidden).toBe(false);
  expect([...(row?.querySelectorAll('button') ?? [])].map((one) => one.textContent)).toEqual([
    'cardHeard_word',
    'cardHeard_sentence',
    'cardHeard_on',
    '0.75×',
  ]);
  expect(tools.press('h')).toBe(true);
  expect([said(), row?.querySelector('button')?.textContent]).toEqual([['谈判'], 'cardHearStop']);
  await speaking.finish();
  expect(row?.querySelector('button')?.textContent).toBe('cardHeard_word');
});

test('where the browser has no speech at all, nothing is offered', () => {
  Object.assign(globalThis, { speechSynthesis: undefined });
  const { aloud, placeOf } = open();
  expect(aloud.isPossible()).toBe(false);
  aloud.read('word', placeOf('谈判'));
  expect(speaking.said).toEqual([]);
});
