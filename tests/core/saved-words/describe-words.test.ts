import type { FigureEntry } from '../../../src/core/annotations.ts';
import type { Entry } from '../../../src/core/dictionary.ts';
import { describeInText, describeName } from '../../../src/core/saved-words/describe-words.ts';
import { stateOf } from '../../../src/core/saved-words/word-state.ts';

const entry = (hans: string, hant: string, syllables: string[], ...senses: string[]): Entry => {
  return { hans, hant, syllables, senses, references: [], measureWords: [], taiwan: [] };
};
const tan = entry('谈判', '談判', ['tan2', 'pan4'], 'to negotiate', 'negotiation');

test('a word of a text is described by its entry', () => {
  expect(describeInText('谈判', tan, ['tan2', 'pan4'])).toEqual({
    hans: '谈判',
    hant: '談判',
    syllables: ['tan2', 'pan4'],
    definition: 'to negotiate; negotiation',
  });
});

test('a word is kept as it is read in its text, where no entry of it is read so', () => {
  const syllables = (written: string, found: Entry | undefined, readings: string[]) =>
    describeInText(written, found, readings).syllables;
  const week = entry('星期', '星期', ['xing1', 'qi1'], 'week');
  expect(syllables('星期', week, ['xing1', 'qi2'])).toEqual(['xing1', 'qi2']);
  expect(syllables('星期', week, [])).toEqual(['xing1', 'qi1']);
  const beijing = entry('北京', '北京', ['Bei3', 'jing1'], 'Beijing');
  expect(syllables('北京', beijing, ['bei3', 'jing1'])).toEqual(['Bei3', 'jing1']);
  const karaoke = entry('卡拉OK', '卡拉OK', ['ka3', 'la1', 'O', 'K'], 'karaoke');
  expect(syllables('卡拉OK', karaoke, ['ka3', 'la1'])).toEqual(['ka3', 'la1', 'O', 'K']);
});

test('a word that the dictionary lacks stands as the text has it', () => {
  expect(describeInText('霍尔', undefined, ['huo4', 'er3'])).toEqual({
    hans: '霍尔',
    hant: '霍尔',
    syllables: ['huo4', 'er3'],
    definition: '',
  });
});

test('a name is kept in both scripts with its reading and who it is', () => {
  const putin: FigureEntry = {
    id: 'vladimir-putin',
    names: { hans: '弗拉基米尔·普京', hantTW: '弗拉迪米爾·普丁', hantHK: '弗拉基米爾·普京', en: 'Vladimir Putin' },
    reading: 'Fu2 la1 ji1 mi3 er3 Pu3 jing1',
    role: '俄罗斯总统',
    roleEn: 'President of Russia',
    source: 'bundled',
  };
  expect(describeName(putin)).toEqual({
    hans: '弗拉基米尔·普京',
    hant: '弗拉迪米爾·普丁',
    syllables: ['Fu2', 'la1', 'ji1', 'mi3', 'er3', 'Pu3', 'jing1'],
    definition: 'Vladimir Putin; President of Russia',
  });
  const unknown = { hans: '黎明', hantTW: '黎明', hantHK: '黎明', en: '' };
  expect(describeName({ id: 'li-ming', names: unknown, reading: '', source: 'rule' })).toEqual({
    hans: '黎明',
    hant: '黎明',
    syllables: [],
    definition: '',
  });
});

test('the state of a word is told by both of its forms, and what is learned is not known yet', () => {
  const states = { known: new Set(['发', '發', '爱', '愛', '行']), learning: new Set(['发', '髮', '行']) };
  expect(stateOf({ hans: '发', hant: '發' }, states)).toBe('known');
  expect(stateOf({ hans: '发', hant: '髮' }, states)).toBe('learning');
  expect(stateOf({ hans: '行', hant: '行' }, states)).toBe('learning');
  expect(stateOf({ hans: '谈判', hant: '談判' }, states)).toBeNull();
  expect(stateOf({ hans: '爱', hant: '爱' }, states)).toBe('known');
});
