import { parseCedict, parseLines } from '../../src/lexicon/compile/cedict.ts';
import { parseFrequencies } from '../../src/lexicon/compile/frequencies.ts';

const MODULE = [
  'module.exports = `# CC-CEDICT',
  '#! entries=2',
  '#! date=2026-09-10T07:14:51Z',
  '綠 绿 [lu:4] /green/(slang) see 綠帽|绿帽[lu:4 mao4]/',
  '𨧀 𬭊 [du4] /dubnium (chemistry)/`;',
].join('\n');
const EXPECTED = { entries: 2, date: '2026-09-10' };

test('the dictionary is read out of its JavaScript module, with ü for u: in readings and references', () => {
  expect(parseCedict(MODULE, EXPECTED)).toEqual({
    date: '2026-09-10',
    lines: [
      { hant: '綠', hans: '绿', syllables: ['lü4'], definition: 'green/(slang) see 綠帽|绿帽[lü4 mao4]' },
      { hant: '𨧀', hans: '𬭊', syllables: ['du4'], definition: 'dubnium (chemistry)' },
    ],
  });
});

test('a dictionary of another date or size stops the build', () => {
  expect(() => parseCedict(MODULE, { ...EXPECTED, date: '2026-09-11' })).toThrow(
    'date is 2026-09-10, expected 2026-09-11',
  );
  expect(() => parseCedict(MODULE.replace('=2\n', '=3\n'), EXPECTED)).toThrow(
    'its header counts 3 entries, expected 2',
  );
  expect(() => parseCedict(MODULE.replace(/綠 绿.*\n/, ''), EXPECTED)).toThrow('it has 1 entries, expected 2');
});

test('a line of another form is named, not skipped', () => {
  expect(() => parseLines('綠 绿 lu4 /green/')).toThrow('not a line of CC-CEDICT: 綠 绿 lu4 /green/');
  expect(() => parseFrequencies('的 many uj')).toThrow('not a counted word: 的 many uj');
});
