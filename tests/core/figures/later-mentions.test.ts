import { marked } from './marked-passage.ts';

const bundled: [what: string, passage: string][] = [
  ['in full and short', '⟦弗拉基米尔·普京 vladimir-putin⟧抵达北京，⟦普京 vladimir-putin⟧说。'],
  [
    'in Taiwan’s form and in simplified characters',
    '俄罗斯总统⟦普丁 vladimir-putin⟧，也就是⟦弗拉迪米尔·普丁 vladimir-putin⟧，来访。',
  ],
  ['in traditional characters', '⟦習近平 xi-jinping⟧會見⟦普丁 vladimir-putin⟧，⟦韓正 han-zheng⟧作陪。'],
  ['with a middle initial', '⟦弗拉基米尔·V·普京 vladimir-putin⟧出席。'],
  ['with any interpunct', '⟦弗拉基米尔•普京 vladimir-putin⟧和⟦乔．拜登 joe-biden⟧会面。'],
  ['without an interpunct', '⟦弗拉基米尔普京 vladimir-putin⟧出席。'],
  ['the given name spelt otherwise', '⟦弗拉迪米尔·普京 vladimir-putin⟧出席。'],
  ['two names side by side', '⟦习近平 xi-jinping⟧⟦普京 vladimir-putin⟧会晤。'],
  ['before a word that begins like a name', '⟦普京 vladimir-putin⟧特使抵达。⟦普京 vladimir-putin⟧本人没有出席。'],
  ['before 政府', '⟦拜登 joe-biden⟧政府表示反对。'],
  ['before a word across the border, after an office', '国家副主席⟦韩正 han-zheng⟧式发言。'],
  ['before 等, which makes 平等', '⟦习近平 xi-jinping⟧等人出席。'],
  ['with an unknown gloss form', '国务卿⟦布凌肯 antony-blinken⟧（Antony J. Blinken）说，⟦布凌肯 antony-blinken⟧不来。'],
  ['with a misspelt gloss', '国务卿⟦布林肯 antony-blinken⟧（Anthony Blinken）说。'],
  ['by a name used in Taiwan alone', '副總統⟦賀錦麗 kamala-harris⟧訪問越南。'],
  [
    'two people in two characters',
    '⟦金正恩 kim-jong-un⟧见到了⟦普京 vladimir-putin⟧。“⟦金 kim-jong-un⟧⟦普 vladimir-putin⟧峰会”没有声明。',
  ],
];

test.each(bundled)('a bundled figure is found: %s', (_, passage) => {
  expect(marked(passage)).toBe(passage);
});

const traps: [what: string, passage: string][] = [
  [
    'a surname inside a country',
    '俄罗斯和白俄罗斯的商务部长⟦威尔伯·罗斯 wilbur-ross⟧说，⟦罗斯 wilbur-ross⟧不去俄罗斯。',
  ],
  ['a longer foreign name', '普京娜说，她不是普京诺夫。'],
  ['a longer Chinese name', '王毅峰说，王毅力很足。'],
  ['somebody else’s first name', '⟦布林肯·史密斯 bu-lin-ken-shi-mi-si⟧说。'],
  ['somebody else’s surname', '⟦亨特·拜登 heng-te-bai-deng⟧的案件开庭。'],
  ['somebody else’s surname, whose given name begins alike', '第一夫人⟦吉尔·拜登 ji-er-bai-deng⟧访问东京。'],
  ['a foundation', '乔治·布什美中关系基金会发表声明。'],
  ['a university', '普京大学的学生抗议。拜登基金会停办。'],
  ['a road', '这家店开在习近平路和王毅街的路口。'],
  ['a road that is none', '干部学习⟦习近平 xi-jinping⟧路线。'],
  ['a ship', '“小布什”号航母启航。'],
  ['a name that is a word', '洪水过后一片汪洋。'],
  ['the same name with an office', '全国政协主席⟦汪洋 wang-yang⟧出席。'],
  ['a surname that is a place, never named in full', '他住在福山。'],
  ['an Act', '国会通过了拜登法案。'],
  ['countries’ letters', '中俄、美中和俄朝关系都有变化。'],
  ['the father and not the son', '老布什和⟦小布什 george-w-bush⟧都当过总统。'],
];

test.each(traps)('a name inside something else is no mention: %s', (_, passage) => {
  expect(marked(passage)).toBe(passage);
});

const learned: [what: string, passage: string][] = [
  ['in the headline before', '⟦苏拉 etienne-soula⟧：形势严峻\n分析师⟦艾蒂安·苏拉 etienne-soula⟧(Etienne Soula)说。'],
  [
    'in a caption before',
    '图为⟦舒尔曼 david-shullman⟧（资料照）\n主任⟦大卫·舒尔曼 david-shullman⟧(David Shullman)说。',
  ],
  ['with a title', '分析师⟦艾蒂安·苏拉 etienne-soula⟧(Etienne Soula)说。⟦苏拉 etienne-soula⟧先生不乐观。'],
  ['never a one-character surname alone', '发言人⟦艾薇·蔡 ivy-choi⟧(Ivy Choi)说，蔡省不在名单上。'],
  [
    'a one-character surname with a title',
    '研究员⟦李成贤 seong-hyon-lee⟧(Seong-Hyon Lee)说，⟦李教授 seong-hyon-lee⟧认为可行。',
  ],
  ['not inside a country', '专家⟦马特·罗斯 matt-ross⟧(Matt Ross)说，⟦罗斯 matt-ross⟧研究俄罗斯。'],
  ['not inside Hamas', '外长⟦海科·马斯 heiko-maas⟧(Heiko Maas)谴责哈马斯，⟦马斯 heiko-maas⟧说。'],
  ['not inside a longer name', '顾问⟦马特·林肯 matt-linken⟧(Matt Linken)见到⟦布林肯 antony-blinken⟧。'],
  ['not inside another person’s name', '律师⟦林·伍德 lin-wood⟧（Lin Wood）说，伊斯特伍德的电影好看。'],
  ['a surname that is a country', '主管⟦尼克·摩纳哥 nick-monaco⟧（Nick Monaco）去过摩纳哥。'],
  [
    'two of one surname are told apart by the nearest full name',
    '作家⟦马丁·海勒 martin-heller⟧（Martin Heller）说，⟦海勒 martin-heller⟧写完了。\n导演⟦约翰·海勒 john-heller⟧（John Heller）说，⟦海勒 john-heller⟧没有写完。',
  ],
  [
    'of a family the surname is the one who was not introduced as a relative',
    '总统⟦若弗内尔·莫伊兹 jovenel-moise⟧（Jovenel Moise）遇刺。他的妻子⟦玛蒂娜·莫伊兹 martine-moise⟧（Martine Moise）受伤。⟦莫伊兹 jovenel-moise⟧遇刺后，⟦莫伊兹 martine-moise⟧夫人回国。',
  ],
  [
    'the president and the first lady',
    '总统⟦乔∙拜登 joe-biden⟧（Joe Biden）和第一夫人⟦吉尔∙拜登 jill-biden⟧（Jill Biden）前往迈阿密。⟦拜登 joe-biden⟧感谢救援人员。',
  ],
  [
    'a short name that the article gives to somebody else',
    '参议员⟦约翰逊 ron-johnson⟧（Ron Johnson）反对。⟦约翰逊 ron-johnson⟧说。',
  ],
  [
    'a short name whose office tells',
    '参议员⟦罗恩·约翰逊 ron-johnson⟧（Ron Johnson）反对。英国首相⟦约翰逊 boris-johnson⟧赞成。',
  ],
  ['the given name where it is used so', '记者⟦杰夫·高 jeff-kao⟧(Jeff Kao)参加了调查。⟦杰夫 jeff-kao⟧说，影片很多。'],
  [
    'not a given name that begins another person’s',
    '记者⟦杰夫·高 jeff-kao⟧(Jeff Kao)参加了调查。⟦杰夫·贝索斯 jie-fu-bei-suo-si⟧没有评论。',
  ],
  [
    'a university that has the given name',
    '学者⟦乔治·米勒 george-miller⟧(George Miller)在乔治城大学说，⟦米勒 george-miller⟧不去。',
  ],
  [
    'the last two of three parts',
    '市长⟦丹妮拉∙莱文∙卡瓦 daniella-levine-cava⟧（Daniella Levine Cava）说。⟦莱文∙卡瓦 daniella-levine-cava⟧表示，⟦卡瓦 daniella-levine-cava⟧会来。',
  ],
  ['in the other script', '分析师⟦大卫·舒尔曼 david-shullman⟧(David Shullman)说。⟦舒爾曼 david-shullman⟧也表示。'],
  [
    'the surname spelt by another character of a like sound',
    '策略师⟦布鲁斯·特克尔 bruce-turkel⟧（Bruce Turkel）看跌。“会更低。” ⟦图克尔 bruce-turkel⟧说。⟦图克尔 bruce-turkel⟧卖了。',
  ],
  [
    'two characters of the surname in the other order',
    '主任⟦法拉伊·马古乌 farai-maguwu⟧（Farai Maguwu）反对。“我们不答应，”⟦马乌古 farai-maguwu⟧说。',
  ],
  [
    'no other surname of the same length',
    '主任⟦法拉伊·马古乌 farai-maguwu⟧（Farai Maguwu）反对。主席⟦马库斯 ma-ku-si⟧说，不行。',
  ],
  [
    'an institute named after somebody of that surname',
    '学者⟦艾伦·布朗 alan-brown⟧（Alan Brown）在布朗大学说，⟦布朗 alan-brown⟧赞成。',
  ],
];

test.each(learned)('a learned person is found again: %s', (_, passage) => {
  expect(marked(passage)).toBe(passage);
});

test('a misprinted name counts where the page’s notes say so', () => {
  const passage = '中国国家副主席⟦韩 han-zheng⟧在纽约出席大会。韩国总统也在。';
  const notes = {
    id: 'a-page',
    addresses: ['https://example.org/a'],
    date: '2023-09-25',
    figures: [],
    misprints: [{ figure: 'han-zheng', before: '国家副主席', text: '韩', after: '在纽约' }],
  };
  expect(marked(passage, { notes })).toBe(passage);
});
