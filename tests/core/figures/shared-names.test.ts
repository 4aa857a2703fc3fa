/** Names that several people have: told by the office beside them, else offered. */
import { createEngine } from '../../../src/core/engine.ts';
import type { Figure } from '../../../src/core/schemas.ts';
import { openConversion } from '../../../src/lexicon/conversion.ts';
import { openLexicon } from '../../../src/lexicon/lexicon.ts';
import { compiledConversion, compiledTable, openedFigures } from '../../lexicon/compiled.ts';

const person = (id: string, hans: string, en: string, offices: Figure['offices']): Figure => ({
  id,
  names: { hans, hantTW: hans, hantHK: hans, en },
  reading: [...hans.replace('·', '')].map(() => 'A1').join(' '),
  offices,
  asOf: '2025-06',
});
const figures = openedFigures([
  person('jerome-powell', '杰罗姆·鲍威尔', 'Jerome Powell', [
    { hans: '美联储主席', en: 'Chair of the Federal Reserve', from: '2018-02-05' },
  ]),
  person('colin-powell', '科林·鲍威尔', 'Colin Powell', [
    { hans: '美国国务卿', en: 'US Secretary of State', from: '2001-01-20', to: '2005-01-26' },
  ]),
  person('avril-haines', '埃夫丽尔·海恩斯', 'Avril Haines', [
    { hans: '美国国家情报总监', en: 'US Director of National Intelligence', from: '2021-01-21', to: '2025-01-20' },
  ]),
  person('ebrahim-raisi', '易卜拉欣·莱希', 'Ebrahim Raisi', [
    { hans: '伊朗总统', en: 'President of Iran', from: '2021-08-03', to: '2024-05-19' },
  ]),
  person('patrick-leahy', '帕特里克·莱希', 'Patrick Leahy', [
    { hans: '美国参议员', en: 'US Senator', from: '1975-01-03', to: '2023-01-03' },
  ]),
  person('barbara-woodward', '芭芭拉·伍德沃德', 'Barbara Woodward', [
    { hans: '英国常驻联合国代表', en: 'British Ambassador to the United Nations', from: '2020-12' },
  ]),
  person('bob-woodward', '鲍勃·伍德沃德', 'Bob Woodward', [{ hans: '记者', en: 'journalist' }]),
  person('rodrigo-duterte', '罗德里戈·杜特尔特', 'Rodrigo Duterte', [
    { hans: '菲律宾总统', en: 'President of the Philippines', from: '2016-06-30', to: '2022-06-30' },
  ]),
  person('sara-duterte', '莎拉·杜特尔特', 'Sara Duterte', [
    { hans: '菲律宾副总统', en: 'Vice President of the Philippines', from: '2022-06-30' },
  ]),
  person('bernie-sanders', '伯尼·桑德斯', 'Bernie Sanders', [
    { hans: '美国参议员', en: 'US Senator', from: '2007-01-03' },
  ]),
  person('sarah-sanders', '萨拉·桑德斯', 'Sarah Sanders', [
    { hans: '白宫新闻秘书', en: 'White House Press Secretary', from: '2017-07', to: '2019-06' },
  ]),
  person('abdullah-abdullah', '阿卜杜拉·阿卜杜拉', 'Abdullah Abdullah', [
    { hans: '阿富汗政府首席执行官', en: 'Chief Executive of Afghanistan', from: '2014-09', to: '2020-03' },
  ]),
  {
    ...person('george-w-bush', '乔治·沃克·布什', 'George W. Bush', [
      { hans: '美国总统', en: 'US President', from: '2001-01-20', to: '2009-01-20' },
    ]),
    otherNames: ['乔治·W·布什'],
  },
  {
    ...person('george-h-w-bush', '乔治·赫伯特·沃克·布什', 'George H. W. Bush', [
      { hans: '美国总统', en: 'US President', from: '1989-01-20', to: '1993-01-20' },
    ]),
    otherNames: ['乔治·H·W·布什'],
  },
  person('jamieson-greer', '贾米森·格里尔', 'Jamieson Greer', [
    { hans: '美国贸易代表', en: 'US Trade Representative', from: '2017-02-27' },
  ]),
  person('pam-greer', '帕姆·格里尔', 'Pam Greer', [{ hans: '演员', en: 'actress' }]),
  person('alex-azar', '亚历克斯·阿扎尔', 'Alex Azar', [
    { hans: '美国卫生与公众服务部长', en: 'US Secretary of Health', from: '2018-01-29', to: '2021-01-20' },
  ]),
  person('matt-hancock', '马特·汉考克', 'Matt Hancock', [
    { hans: '英国卫生大臣', en: 'Health Secretary', from: '2018-07-09', to: '2021-06-26' },
  ]),
  person('lloyd-austin', '劳埃德·奥斯汀', 'Lloyd Austin', [
    { hans: '美国国防部长', en: 'US Secretary of Defense', from: '2021-01-22', to: '2025-01-20' },
  ]),
]);

const engine = createEngine(
  { figures, pageNotes: [] },
  openLexicon(compiledTable()),
  null,
  openConversion(compiledConversion()),
);

/** Who is named, and at which name several are offered. */
function read(text: string, date = '2021-07-08') {
  const { figures, sharedNames = [] } = engine.annotate(text, { date });
  return {
    named: figures.map(
      ({ id, mentions }) => `${id} ${mentions.map(({ start, end }) => text.slice(start, end)).join(' ')}`,
    ),
    offered: sharedNames.map(
      ({ start, end, candidates }) => `${text.slice(start, end)}: ${candidates.map(({ id }) => id).join(', ')}`,
    ),
  };
}

test('a name of several people that nothing tells apart is offered with all of them', () => {
  expect(read('鲍威尔说，经济正在好转。')).toEqual({
    named: [],
    offered: ['鲍威尔: jerome-powell, colin-powell'],
  });
});

test('a name of several people where nobody speaks or holds an office is left alone', () => {
  expect(read('报告提到鲍威尔三次。')).toEqual({ named: [], offered: [] });
});

test.each<[what: string, text: string, named: string[]]>([
  ['the office beside the name', '美联储主席鲍威尔说，通胀会下降。', ['jerome-powell 鲍威尔']],
  ['and all that follow are the same person', '美联储主席鲍威尔说话。鲍威尔乐观。', ['jerome-powell 鲍威尔 鲍威尔']],
  ['the institution by another name', '联准会主席鲍威尔说，通胀会下降。', ['jerome-powell 鲍威尔']],
  ['in traditional characters', '美聯儲主席鮑威爾說，通脹會下降。', ['jerome-powell 鮑威爾']],
  ['an office that ended before the article', '美国前国务卿鲍威尔说，战争是错误。', ['colin-powell 鲍威尔']],
  [
    'an office without its country, which another word ends',
    '國家情報總監海恩斯說，形勢嚴峻。',
    ['avril-haines 海恩斯'],
  ],
  ['an ambassador who is a representative', '英国驻联合国大使伍德沃德说，会议取消。', ['barbara-woodward 伍德沃德']],
  ['a senator, where one of them is', '参议员桑德斯说，他会投反对票。', ['bernie-sanders 桑德斯']],
  ['an office that says enough without its country', '贸易代表格里尔在吉隆坡会谈。', ['jamieson-greer 格里尔']],
  ['a department’s short name', '美国前卫生部长阿扎尔说，疫情会过去。', ['alex-azar 阿扎尔']],
  ['an office in Hong Kong’s glyphs', '英國前衞生大臣漢考克說，會議推遲。', ['matt-hancock 漢考克']],
  ['an office worded twice', '国防部部长奥斯汀多次称，中国是挑战。', ['lloyd-austin 奥斯汀']],
  ['somebody elected, before the office begins', '伊朗新当选总统莱希说，谈判会继续。', ['ebrahim-raisi 莱希']],
  ['somebody named in full', '科林·鲍威尔出席。鲍威尔说，战争是错误。', ['colin-powell 科林·鲍威尔 鲍威尔']],
])('who is meant is told by %s', (_, text, named) => {
  expect(read(text)).toEqual({ named, offered: [] });
});

test('an office that the person did not hold on the date tells nothing', () => {
  expect(read('伊朗总统莱希说，谈判会继续。', '2018-03-01').named).toEqual([]);
});

test('who was president is told from the vice president of the same surname, whoever is named in full', () => {
  const { named, offered } = read('副总统莎拉·杜特尔特受到弹劾，前总统杜特尔特在海牙。', '2025-06-01');
  expect(named).toEqual(['sara-duterte 莎拉·杜特尔特', 'rodrigo-duterte 杜特尔特']);
  expect(offered).toEqual([]);
});

test('initials tell two of one name apart, and a surname alone is then the one named last', () => {
  expect(read('乔治·W·布什出席，乔治·H·W·布什没有来。').named).toEqual([
    'george-w-bush 乔治·W·布什',
    'george-h-w-bush 乔治·H·W·布什',
  ]);
  expect(read('前总统乔治·W·布什说，战争结束了。布什没有解释。').named).toEqual(['george-w-bush 乔治·W·布什 布什']);
});

test('the only one of a surname is not meant by another country’s office', () => {
  expect(read('阿富汗首席执行官阿卜杜拉出席。').named).toEqual(['abdullah-abdullah 阿卜杜拉']);
  expect(read('埃及外长阿卜杜拉出席。').named.join()).not.toContain('abdullah-abdullah');
});

test('a candidate is described as of the article’s date', () => {
  const { sharedNames } = engine.annotate('莱希说，会继续。', { date: '2022-05-01' });
  expect(sharedNames?.[0]?.candidates.map(({ role, now }) => [role, now?.role])).toEqual([
    ['伊朗总统', '伊朗总统（至2024-05-19）'],
    ['美国参议员', '美国参议员（至2023-01-03）'],
  ]);
});
