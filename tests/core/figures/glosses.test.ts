import { figuresIn, marked } from './marked-passage.ts';

/** Each passage protects one form of gloss. What stands between ⟦⟧ must be found, and nothing else. */
const passages: [what: string, passage: string][] = [
  [
    'full-width parentheses',
    '法国外长⟦让-伊夫·勒德里昂 jean-yves-le-drian⟧（Jean-Yves Le Drian）星期一抵达雅典。⟦勒德里昂 jean-yves-le-drian⟧说，会谈很顺利。',
  ],
  ['half-width parentheses', '法官⟦卡洛斯·莫雷诺 carlos-moreno⟧(Carlos Moreno)驳回了上诉。'],
  ['mixed parentheses', '法官⟦卡洛斯·莫雷诺 carlos-moreno⟧（Carlos Moreno)驳回了上诉。'],
  ['a parenthesis that is never closed', '法官⟦卡洛斯·莫雷诺 carlos-moreno⟧（Carlos Moreno 驳回了上诉。'],
  ['a blank before the parenthesis', '网络专家⟦埃琳娜·彼得森 elena-peterson⟧ (Elena Peterson) 说，漏洞已经修补。'],
  ['blanks inside the parentheses', '漫画家⟦萨米·哈达德 sami-haddad⟧( Sami Haddad )获奖。'],
  [
    'a link right after the gloss',
    '兰德公司的⟦布鲁斯·贝内特 bruce-w-bennett⟧(Bruce W. Bennett)撰文说，⟦贝内特 bruce-w-bennett⟧的结论不变。',
  ],
  ['the interpunct U+2022', '大使⟦尼古拉斯•德里维埃 nicolas-de-riviere⟧（Nicolas De Riviere）谴责袭击。'],
  ['the interpunct U+2219', '主席⟦汤姆∙图根哈特 tom-tugendhat⟧（Tom Tugendhat）致信首相。'],
  ['the interpunct U+2027', '主席⟦湯姆‧圖根哈特 tom-tugendhat⟧（Tom Tugendhat）致信首相。'],
  ['the interpunct U+30FB', '主席⟦湯姆・圖根哈特 tom-tugendhat⟧（Tom Tugendhat）致信首相。'],
  ['the interpunct U+FF0E', '主席⟦湯姆．圖根哈特 tom-tugendhat⟧（Tom Tugendhat）致信首相。'],
  ['a full stop as interpunct', '美国律师⟦丹.哈珀 dan-harper⟧（Dan Harper）说，⟦哈珀 dan-harper⟧没有看到合同。'],
  [
    'an interpunct lost to a wrong encoding',
    '宇航员⟦巴兹?奥尔德林 buzz-aldrin⟧(Buzz Aldrin)说，⟦奥尔德林 buzz-aldrin⟧登过月。',
  ],
  ['a question mark before the name', '是真的吗?⟦奥尔德林 buzz-aldrin⟧(Buzz Aldrin)没有回答。'],
  ['no interpunct', '美国律师⟦丹哈珀 dan-harper⟧（Dan Harper）说，合同无效。'],
  ['blanks around the interpunct', '主席⟦汤姆 · 图根哈特 tom-tugendhat⟧（Tom Tugendhat）致信首相。'],
  [
    'an initial in the middle',
    '嫌疑人⟦约瑟夫·G·温特斯 joseph-g-winters⟧(Joseph G. Winters)被捕，⟦温特斯 joseph-g-winters⟧否认指控。',
  ],
  ['an initial at the beginning', '助理⟦R·戴维·埃德尔曼 r-david-edelman⟧（R. David Edelman）已经离职。'],
  [
    'an initial in English only',
    '众议员⟦詹姆斯·麦格拉思 james-p-mcgrath⟧（James P. McGrath）说，⟦麦格拉思 james-p-mcgrath⟧支持法案。',
  ],
  ["an apostrophe in O'Neill", "作家⟦肖恩·奥尼尔 sean-oneill⟧（Sean O'Neill）去世。"],
  ['particles: van der', '荷兰学者⟦威廉·范德莫伦 willem-van-der-molen⟧（Willem van der Molen）说。'],
  ['particles: bin', '王储⟦穆罕默德·本·萨勒曼 mohammed-bin-salman⟧（Mohammed bin Salman）出席会议。'],
  [
    'a double surname',
    '德国防长⟦安娜·克兰普-卡伦堡 anna-kramp-karrenberg⟧（Anna Kramp-Karrenberg）访问伦敦。⟦克兰普-卡伦堡 anna-kramp-karrenberg⟧与她的同行会谈。',
  ],
  [
    'the surname only, with the full English name',
    '俄罗斯专家⟦索科洛夫 viktor-sokolov⟧（Viktor Sokolov）认为，⟦索科洛夫 viktor-sokolov⟧的看法并不新鲜。',
  ],
  ['the surname only, without any office', '但⟦米尔顿 austin-milton⟧（Austin Milton）上将的离任象征着结束。'],
  ['a rank between name and parenthesis', '国防部队总长⟦王赐吉 melvyn-ong⟧中将（Melvyn Ong）出席阅兵。'],
  ['a party and a state', '共和党参议员⟦特德·克劳斯 ted-krause⟧（Ted Krause, R-TX）提出议案。'],
  [
    'an English title',
    '众议员⟦麦考恩 michael-mccown⟧（Rep. Michael McCown, R-TX）发表声明，⟦麦考恩 michael-mccown⟧说。',
  ],
  [
    'another translation in the parentheses',
    '美国参议员⟦杰克·索伦森 jake-sorensen⟧（Jake Sorensen，又译⟦索兰森 jake-sorensen⟧）说，议案会通过。⟦索兰森 jake-sorensen⟧没有多谈。',
  ],
  ['where somebody stands in the picture', '香港警司⟦李桂华 li-kwai-wah⟧（Li Kwai-Wah，左）会见记者。'],
  ['a Korean name', '基金会研究员⟦李成贤 seong-hyon-lee⟧(Seong-Hyon Lee)对记者说，⟦李成贤 seong-hyon-lee⟧不同意。'],
  ['a Japanese name', '东京大学教授⟦加治屋健司 kenji-kajiya⟧(Kenji Kajiya)说。'],
  ['a Cantonese name', '民主党创党主席⟦李柱铭 martin-lee⟧（Martin Lee）说。'],
  [
    'a Chinese name that a foreigner has taken',
    '普林斯顿大学教授⟦林培瑞 perry-link⟧(Perry Link)说，⟦林培瑞 perry-link⟧不去。',
  ],
  ['the mayor of two names: 市市长', '纽约市市长⟦白思豪 bill-de-blasio⟧（Bill de Blasio）宣布放宽限制。'],
  [
    'a taken name at the beginning of a sentence',
    '许多人看不懂。\n⟦许临君 eric-schluessel⟧（Eric Schluessel）是一位历史学者。',
  ],
  ['the English name first', '专栏作家 Etienne Soula（⟦艾蒂安·苏拉 etienne-soula⟧）写道，⟦苏拉 etienne-soula⟧不乐观。'],
  ['the English name after a comma', '研究员⟦艾蒂安·苏拉 etienne-soula⟧，Etienne Soula，说，形势严峻。'],
  ['the English name after a blank', '研究员⟦艾蒂安·苏拉 etienne-soula⟧ Etienne Soula 说，形势严峻。'],
  [
    'several people in one list',
    '警方在声明中对⟦拉什福德 marcus-rashford⟧（Marcus Rashford）、⟦桑乔 jadon-sancho⟧（Jadon Sancho）和⟦萨卡 bukayo-saka⟧（Bukayo Saka）表示同情。',
  ],
  [
    'two dotted names joined by 和',
    '外长⟦马可·韦伯 marco-weber⟧和⟦谢尔盖·索博列夫 sergei-sobolev⟧（Sergei Sobolev）会谈。外长⟦马可·韦伯 marco-weber⟧(Marco Weber)先到。',
  ],
  [
    'a second gloss of one person in another spelling',
    '海地总统⟦若弗内尔·莫伊兹 jovenel-moise⟧（Jovenel Moise）遇刺。\n⟦莫伊斯 jovenel-moise⟧（Jovenel Moïse）终年53岁，⟦莫伊兹 jovenel-moise⟧的妻子受伤。',
  ],
  [
    'traditional text',
    '菲律賓官員表示，總統⟦杜特蒂 rodrigo-duterte⟧（Rodrigo Duterte）已下令封鎖，⟦杜特蒂 rodrigo-duterte⟧說。',
  ],
];

test.each(passages)('a gloss is found whole and followed to later mentions: %s', (_, passage) => {
  expect(marked(passage, { empty: true })).toBe(passage);
});

/** The border on the left is found, whatever stands before. */
const borders: string[] = [
  '对外关系委员会高级研究员⟦查尔斯·库普坎 charles-kupchan⟧(Charles Kupchan)说。',
  '他引述⟦查尔斯·库普坎 charles-kupchan⟧(Charles Kupchan)的话。',
  '由⟦查尔斯·库普坎 charles-kupchan⟧(Charles Kupchan)主持。',
  '学会前会长⟦库普坎 charles-kupchan⟧(Charles Kupchan)出席。',
  '西班牙华裔⟦詹姆斯·罗梅罗 james-romero⟧(James Romero)夺冠。',
  '法国卫生部⟦伊恩·布雷默 ian-bremmer⟧（Ian Bremmer）证实。',
  '现年65岁的⟦达尼亚·莫雷蒂 dania-moretti⟧（Dania Moretti）连任。',
  '津巴布韦环境管理局的教育与公关经理⟦艾姆克拉·斯丹戈 amkela-sidange⟧(Amkela Sidange)说。',
  '世卫组织的免疫专家⟦安∙林德斯特兰德 anne-lindstrand⟧（Anne Lindstrand）表示。',
  '美国国务院发言人⟦莎琪 jen-psaki⟧（Jen Psaki）说。',
];

test.each(borders)('the name begins where the English name does, not in the words before it: %s', (passage) => {
  expect(marked(passage, { empty: true })).toBe(passage);
});

/** Explained in the same way, and no people. */
const others: string[] = [
  '美国外交关系协会(Council on Foreign Relations)发表报告。',
  '大西洋理事会(Atlantic Council)主办了研讨会。',
  '二十国集团(G20)峰会闭幕。',
  '“海风-2021”（Sea Breeze 2021）军事演习开始。',
  '导弹驱逐舰“罗斯”号（USS Ross）抵达敖德萨。',
  '会谈在日内瓦（Geneva）举行。',
  '全球新冠肺炎（COVID-19）病例增加。',
  '《华尔街日报》(Wall Street Journal)首先报道。',
  '澳洲西部城市伯斯（Perth）封城。',
  '旧金山（San Francisco）市长宣布参选。',
  '法国制药商赛诺菲（Sanofi）推迟交货。',
  '特朗普集团(Trump Organization)被起诉。',
  '兰德公司(RAND 的报告说。',
  '日本迅销公司(Fast Retailing)否认。',
  '他主持《与媒体见面》（Meet The Press）节目。',
  '阿斯利康疫苗（Astra Zeneca Covishield）运抵。',
  '枪支暴力档案(Gun Violence Archive)的统计显示。',
  '约翰·霍普金斯大学（Johns Hopkins University）的数据。',
  '生产者价格指数（PPI）上涨。',
  '这样的“人源化老鼠”（humanized mice）没有检验过。',
  '美国与中国的“世代的抗争”（generational struggle）还会继续。',
  '机器人（bots）太多。',
  '英国飞机制造商劳斯莱斯（Rolls Royce）裁员。',
  '北发投资公司(Beifa Investments)在开矿。',
  '高盛（Goldman Sachs）表示，油价会涨。',
  '摩根士丹利（Morgan Stanley）下调预期。',
  '法轮功（Falun Gong）学员抗议。',
  '路易威登（Louis Vuitton）开店。',
  '他是首席执行官（Chief Executive Officer）。',
  '骄傲男孩（Proud Boys）上街。',
  '洛克希德·马丁（Lockheed Martin）获得订单。',
  '万盖(Hwange，又译万基)地区的村民反对。',
];

test.each(others)('a place, an institution or a thing explained in parentheses is no person: %s', (passage) => {
  expect(marked(passage, { empty: true })).toBe(passage);
});

test('a learned person has names in three scripts, the English name as printed, and a reading in parts', () => {
  const [found] = figuresIn('乔治城大学教授查尔斯·库普坎(Charles A. Kupchan)说。', { date: '2023-09-25', empty: true });
  expect(found).toEqual({
    id: 'charles-a-kupchan',
    names: { hans: '查尔斯·库普坎', hantTW: '查爾斯·庫普坎', hantHK: '查爾斯·庫普坎', en: 'Charles A. Kupchan' },
    reading: 'Cha2 er3 si1 Ku4 pu3 kan3',
    role: '乔治城大学教授',
    roleEn: 'professor',
    asOf: '2023-09-25',
    source: 'article',
    explainedAt: { start: 7, end: 14 },
    mentions: [{ start: 7, end: 14 }],
  });
});

test('a Chinese-style name is read surname first, a surname in its own reading', () => {
  const readings = (passage: string) => figuresIn(passage, { empty: true }).map(({ reading }) => reading);
  expect(readings('研究员李成贤(Seong-Hyon Lee)说。')).toEqual(['Li3 Cheng2 xian2']);
  expect(readings('作家查良镛（Louis Cha）去世。')).toEqual(['Zha1 Liang2 yong1']);
  expect(readings('教授加藤洋一（Yoichi Kato）说。')).toEqual(['Jia1 teng2 Yang2 yi1']);
});

test('a surname-only gloss takes the full name when the article gives it elsewhere', () => {
  const [found] = figuresIn('专家索科洛夫（Viktor Sokolov）说。维克托·索科洛夫去年退休。', { empty: true });
  expect(found?.names.hans).toBe('维克托·索科洛夫');
  expect(found?.mentions).toEqual([
    { start: 2, end: 6 },
    { start: 24, end: 32 },
  ]);
});

test('two people of one name get different ids', () => {
  const passage = '众议员⟦克里斯·史密斯 chris-smith⟧（Chris Smith）反对。';
  expect(marked(passage, { empty: true })).toBe(passage);
  const bundled = figuresIn('学者乔·拜登（Joe Biden）说。');
  expect(bundled.map(({ id, source }) => [id, source])).toEqual([['joe-biden', 'bundled']]);
});
