/** Somebody else of a known figure's name: told by what the article calls them. */
import { createEngine } from '../../../src/core/engine.ts';
import type { Figure } from '../../../src/core/schemas.ts';
import { openConversion } from '../../../src/lexicon/conversion.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable, openedFigures } from '../../lexicon/compiled.ts';

const person = (
  id: string,
  hans: string,
  reading: string,
  offices: Figure['offices'],
  years: Pick<Figure, 'born' | 'died'> = {},
): Figure => ({
  id,
  names: { hans, hantTW: hans, hantHK: hans, en: id.replace('-', ' ') },
  reading,
  ...years,
  offices,
  asOf: '2025-06',
});

const engine = createEngine(
  {
    figures: openedFigures([
      person(
        'zhou-yongkang',
        '周永康',
        'Zhou1 Yong3 kang1',
        [{ hans: '中共中央政法委书记', en: 'security chief', from: '2007-10', to: '2012-11' }],
        { born: 1942 },
      ),
      person('wang-yi', '王毅', 'Wang2 Yi4', [{ hans: '中国外交部长', en: 'Foreign Minister', from: '2013-03' }], {
        born: 1953,
      }),
      person('lin-feifan', '林飞帆', 'Lin2 Fei1 fan1', [{ hans: '副秘书长', en: 'deputy', from: '2019-07' }], {
        born: 1988,
      }),
      person('gao-yu', '高瑜', 'Gao1 Yu2', [{ hans: '作家', en: 'writer' }], { born: 1944 }),
      person('chen-yi', '陈毅', 'Chen2 Yi4', [{ hans: '上海市市长', en: 'mayor', from: '1949', to: '1958' }], {
        born: 1901,
        died: 1972,
      }),
    ]),
    pageNotes: [],
  },
  openLexicon(compiledTable()),
  null,
  openConversion(compiledConversion()),
);

/** Name, how often, where it comes from, role. */
const people = (text: string) =>
  engine
    .annotate(text, { date: '2021-07-08' })
    .figures.map(({ names, mentions, source, role }) => `${names.hans} ${mentions.length} ${source} ${role ?? ''}`);

test('who is introduced by another walk of life than a figure’s is somebody else, wherever the text names them', () => {
  expect(people('学联秘书长周永康表示，游行将继续。周永康还说，学生不会退。')).toEqual(['周永康 2 rule 学联秘书长']);
  expect(people('村民王毅告诉记者，水位还在涨。')).toEqual(['王毅 1 rule 村民']);
  expect(people('网球教练王毅说，状态很好。')).toEqual(['王毅 1 rule 网球教练']);
  expect(people('北京大学教授王毅说，通胀会回落。')).toEqual(['王毅 1 rule 北京大学教授']);
  expect(people('本台记者陈毅报道，会谈没有结果。')).toEqual(['陈毅 1 rule 本台记者']);
});

test('a figure whose own office stands beside the name somewhere is nobody else', () => {
  expect(people('外交部长王毅抵达。昔日的学员王毅很高兴。')).toEqual(['王毅 2 bundled 中国外交部长']);
  expect(people('前政法委书记周永康受审。')).toEqual(['周永康 1 bundled 中共中央政法委书记（2007–2012）']);
});

test('what fits a figure’s years or occupation, and who is only spoken to, tells of nobody else', () => {
  expect(people('台大学生林飞帆说，他会去。')).toEqual(['林飞帆 1 bundled 副秘书长']);
  expect(people('独立记者高瑜说，她没有接到通知。')).toEqual(['高瑜 1 bundled 作家']);
  expect(people('他告诉美国之音记者王毅将出席会议。')).toEqual(['王毅 1 bundled 中国外交部长']);
});
