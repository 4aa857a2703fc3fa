import { figuresIn, rolesIn } from './marked-passage.ts';

const roles: [passage: string, id: string, role: string | undefined][] = [
  [
    '美国外交关系协会(Council on Foreign Relations)高级研究员查尔斯·库普坎(Charles Kupchan)说。',
    'charles-kupchan',
    '美国外交关系协会高级研究员',
  ],
  [
    '乔治城大学国际事务教授、外交关系协会(Council on Foreign Relations)高级研究员查尔斯·库普坎(Charles Kupchan)说。',
    'charles-kupchan',
    '乔治城大学国际事务教授、外交关系协会高级研究员',
  ],
  [
    '但美国德国马歇尔基金会的研究分析师艾蒂安·苏拉(Etienne Soula)则认为。',
    'etienne-soula',
    '美国德国马歇尔基金会的研究分析师',
  ],
  ['兰德公司(RAND 的兼职国防研究员布鲁斯·贝内特(Bruce Bennett)说。', 'bruce-bennett', '兰德公司的兼职国防研究员'],
  ['在王毅访俄之前，刚刚与美国国家安全顾问杰克·索伦森（Jake Sorensen）会谈。', 'jake-sorensen', '美国国家安全顾问'],
  [
    '津巴布韦环境管理局的教育与公关经理艾姆克拉·斯丹戈(Amkela Sidange)说。',
    'amkela-sidange',
    '津巴布韦环境管理局的教育与公关经理',
  ],
  ['王毅和俄罗斯外长谢尔盖·索博列夫（Sergei Sobolev）会谈。', 'sergei-sobolev', '俄罗斯外长'],
  ['公司总裁、工程师伊万·彼得罗夫(Ivan Petrov)说。', 'ivan-petrov', '公司总裁、工程师'],
  ['他会见了外长马可·韦伯(Marco Weber)、防长伊万·彼得罗夫(Ivan Petrov)。', 'ivan-petrov', '防长'],
  ['国防部队总长王赐吉中将（Melvyn Ong）出席。', 'melvyn-ong', '国防部队总长'],
  ['但米尔顿（Austin Milton）上将离任。', 'austin-milton', '上将'],
  ['布鲁斯·特克尔（Bruce Turkel）是一位作家。', 'bruce-turkel', '作家'],
  ['时任国务卿的蓬佩奥（Mike Pompeo）也在。', 'mike-pompeo', '国务卿'],
  ['YouTube的母公司Google的发言人艾薇·蔡(Ivy Choi)说。', 'ivy-choi', 'YouTube的母公司Google的发言人'],
  ['消息传到55岁的约瑟夫·温特斯(Joseph Winters)那里。', 'joseph-winters', undefined],
  ['哥伦比亚副总统兼外交部长玛尔塔·拉米雷斯(Marta Ramirez)说。', 'marta-ramirez', '哥伦比亚副总统兼外交部长'],
  ['召集听证会的众议院少数党党鞭斯卡利斯（Steve Scalise）说。', 'steve-scalise', '众议院少数党党鞭'],
  ['路透社引述巴西卫生部长奎洛加（Marcelo Queiroga）的话说。', 'marcelo-queiroga', '巴西卫生部长'],
  ['菲律賓總統杜特蒂（Rodrigo Duterte）說。', 'rodrigo-duterte', '菲律賓總統'],
  ['她在决赛中战胜克罗地亚选手米拉·佩特科(Mira Petko)。', 'mira-petko', '克罗地亚选手'],
  ['他的教练曾经培养出美国选手马丁·霍尔(Martin Hall)。', 'martin-hall', '美国选手'],
  ['她在大学师从包豪斯学校创办人瓦尔特·格林(Walter Green)。', 'walter-green', '包豪斯学校创办人'],
  [
    '三名航天员弗兰克·博罗(Frank Boro)、吉姆·洛弗(Jim Lovar)和丹尼尔·韦伯(Daniel Weber)出发了。',
    'daniel-weber',
    '航天员',
  ],
  ['两位美国经济学家弗兰克·博罗(Frank Boro)与吉姆·洛弗（Jim Lovar）得奖。', 'jim-lovar', '美国经济学家'],
  ['美国航天员弗兰克·博罗(Frank Boro)和吉姆·洛弗(Jim Lovar)会面。', 'jim-lovar', undefined],
  ['策展人王蕾(Shirley Surya)介绍了展品。', 'shirley-surya', '策展人'],
];

test.each(roles)('the role is the words of office before the name, or after it: %s', (passage, id, role) => {
  expect(rolesIn(passage, { empty: true })[id]).toBe(role);
});

const officeOf = (date?: string) => {
  const [putin] = figuresIn('普京说。', date === undefined ? {} : { date });
  return [putin?.role, putin?.roleEn, putin?.asOf];
};

test('a bundled figure has the office of the article’s date, and now’s without one', () => {
  expect(officeOf('2010-03-01')).toEqual(['俄罗斯总理', 'Prime Minister of Russia', '2010-03-01']);
  expect(officeOf('2023-09-25')).toEqual(['俄罗斯总统', 'President of Russia', '2023-09-25']);
  expect(officeOf('2013')).toEqual(['俄罗斯总统', 'President of Russia', '2013']);
  expect(officeOf()).toEqual(['俄罗斯总统', 'President of Russia', '2026-06-01']);
});

test('a page’s notes say what a figure was on its date', () => {
  const notes = {
    id: 'a-page',
    addresses: ['https://example.org/a'],
    date: '2023-09-25',
    figures: [
      { id: 'wang-yi', role: { hans: '中央外事办主任', en: 'Director of the Central Foreign Affairs Office' } },
    ],
  };
  const [found] = figuresIn('王毅访问莫斯科。', { notes });
  expect([found?.role, found?.roleEn, found?.asOf]).toEqual([
    '中央外事办主任',
    'Director of the Central Foreign Affairs Office',
    '2023-09-25',
  ]);
});

test('people come in the order in which the text first names them', () => {
  expect(figuresIn('外长马可·韦伯(Marco Weber)见到王毅，王毅转达习近平的问候。').map(({ id }) => id)).toEqual([
    'marco-weber',
    'wang-yi',
    'xi-jinping',
  ]);
});

test('somebody who held an office before the date is not called by it as if they still did', () => {
  const [bush] = figuresIn('乔治·W·布什出席葬礼。', { date: '2018-12-05' });
  expect([bush?.role, bush?.roleEn, bush?.asOf]).toEqual([
    '美国总统（2001–2009）',
    'President of the United States (2001–2009)',
    '2018-12-05',
  ]);
  const [fukuyama] = figuresIn('弗朗西斯·福山出版新书。', { date: '2018-12-05' });
  expect([fukuyama?.role, fukuyama?.asOf]).toEqual(['美国政治学者', '2026-06-01']);
});
