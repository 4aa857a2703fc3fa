/** People named by the sound of their name without a gloss; kinship, captions and names that are words. */
import type { Passage } from './annotated-passage.ts';

export const foreignPassages: Passage[] = [
  [
    'a foreigner with an interpunct, again by surname',
    '俄罗斯外交部发言人⟦玛丽亚·扎哈罗娃 ma-li-ya-zha-ha-luo-wa⟧说，西方在施压。⟦扎哈罗娃 ma-li-ya-zha-ha-luo-wa⟧还说，俄方会回应。',
    ['玛丽亚·扎哈罗娃 |  | Ma3 li4 ya4 Zha1 ha1 luo2 wa2 | 俄罗斯外交部发言人 | Russian Foreign Ministry spokesperson'],
  ],
  [
    'the son of somebody of the same name, who is named before',
    '俄罗斯总统⟦普京 vladimir-putin⟧之子⟦谢尔盖·普京 xie-er-gai-pu-jing⟧没有露面。',
    ['谢尔盖·普京 |  | Xie4 er3 gai4 Pu3 jing1 | 普京之子 | '],
  ],
  [
    'a first part of eight characters',
    '诺贝尔文学奖得主⟦克拉斯瑙霍尔卡伊·拉斯洛 ke-la-si-nao-huo-er-ka-yi-la-si-luo⟧出席。',
    ['克拉斯瑙霍尔卡伊·拉斯洛 |  | Ke4 la1 si1 nao3 huo4 er3 ka3 yi1 La1 si1 luo4 | 诺贝尔文学奖得主 | '],
  ],
  [
    'before an adverb that sounds like a name',
    '圣路易斯联储主席⟦穆萨莱姆 mu-sa-lai-mu⟧均主张降息。',
    ['穆萨莱姆 |  | Mu4 sa4 lai2 mu3 | 圣路易斯联储主席 | chairperson'],
  ],
  [
    'three parts',
    '前总理⟦弗拉基米尔·彼得罗维奇·伊万诺夫 fu-la-ji-mi-er-bi-de-luo-wei-qi-yi-wan-nuo-fu⟧出席，⟦伊万诺夫 fu-la-ji-mi-er-bi-de-luo-wei-qi-yi-wan-nuo-fu⟧没有讲话。',
    [
      '弗拉基米尔·彼得罗维奇·伊万诺夫 |  | Fu2 la1 ji1 mi3 er3 Bi3 de2 luo2 wei2 qi2 Yi1 wan4 nuo4 fu1 | 前总理 | former prime minister',
    ],
  ],
  [
    'an initial',
    '参议员⟦约翰·F·肯尼斯 yue-han-ken-ni-si⟧说，法案会通过，⟦肯尼斯 yue-han-ken-ni-si⟧支持。',
    ['约翰·F·肯尼斯 |  | Yue1 han4 Ken3 ni2 si1 | 参议员 | senator'],
  ],
  [
    'a hyphen',
    '法国作家⟦让-马克·杜博瓦 rang-ma-ke-du-bo-wa⟧去世，⟦杜博瓦 rang-ma-ke-du-bo-wa⟧终年八十岁。',
    ['让-马克·杜博瓦 |  | Rang4 Ma3 ke4 Du4 bo2 wa3 | 法国作家 | French writer'],
  ],
  [
    'a list without offices',
    '进球的是⟦多梅尼科·贝拉迪 duo-mei-ni-ke-bei-la-di⟧、⟦莱昂纳多·博努奇 lai-ang-na-duo-bo-nu-qi⟧和⟦费德里科·贝尔纳德斯基 fei-de-li-ke-bei-er-na-de-si-ji⟧。',
    [
      '多梅尼科·贝拉迪 |  | Duo1 mei2 ni2 ke1 Bei4 la1 di2 |  | ',
      '莱昂纳多·博努奇 |  | Lai2 ang2 na4 duo1 Bo2 nu3 qi2 |  | ',
      '费德里科·贝尔纳德斯基 |  | Fei4 de2 li3 ke1 Bei4 er3 na4 de2 si1 ji1 |  | ',
    ],
  ],
  [
    'a foreigner in traditional script',
    '美國國務院發言人⟦內德·普萊斯 nei-de-pu-lai-si⟧說，美方支持。⟦普萊斯 nei-de-pu-lai-si⟧沒有說明時間。',
    ['内德·普莱斯 |  | Nei4 de2 Pu3 lai2 si1 | 美國國務院發言人 | US State Department spokesperson'],
  ],
  [
    'no interpunct, beside an office',
    '马来西亚外长⟦希沙幕丁 xi-sha-mu-ding⟧表示，会议很重要。⟦希沙幕丁 xi-sha-mu-ding⟧说，多边主义要紧。',
    ['希沙幕丁 |  | Xi1 sha1 mu4 ding1 | 马来西亚外长 | Malaysian foreign minister'],
  ],
  [
    'two characters, which another word contains',
    '德国外长⟦马斯 ma-si⟧说，制裁没有用。哈马斯没有回应。',
    ['马斯 |  | Ma3 Si1 | 德国外长 | German foreign minister'],
  ],
  [
    'no interpunct and no office, repeated, and what only people do',
    '由⟦沃伊金斯基 wo-yi-jin-si-ji⟧所率领的小组抵达上海。⟦沃伊金斯基 wo-yi-jin-si-ji⟧曾是负责人。',
    ['沃伊金斯基 |  | Wo4 yi1 jin1 si1 ji1 |  | '],
  ],
  ['firms that are written by sound', '制造商维他奶发表声明，威瑞森表示不予置评，威瑞森拒绝作证。', []],
  ['a place that is written by sound', '部队从赫尔松撤出，赫尔松的居民说，城里没有电。', []],
  [
    'a ship, a book, a university and a town',
    '“罗纳德·里根”号航母抵港，《哈利·波特》再版，他在约翰·霍普金斯大学读书，住在圣·路易斯。',
    [],
  ],
  [
    'somebody else of a known surname',
    '⟦亨特·拜登 heng-te-bai-deng⟧的案件开庭，⟦拜登 joe-biden⟧没有评论。',
    ['亨特·拜登 |  | Heng1 te4 Bai4 deng1 |  | '],
  ],
  ['another spelling of a known name', '⟦弗拉迪米尔·普京 vladimir-putin⟧访华，⟦普京 vladimir-putin⟧说。', []],
  [
    'Uyghur names',
    '新疆政府发言人⟦伊力江·阿那依提 yi-li-jiang-a-na-yi-ti⟧说，经济增长。世维会主席⟦多力坤·艾沙 duo-li-kun-ai-sha⟧反驳。',
    [
      '伊力江·阿那依提 |  | Yi1 li4 jiang1 A1 na4 yi1 ti2 | 新疆政府发言人 | spokesperson',
      '多力坤·艾沙 |  | Duo1 li4 kun1 Ai4 sha1 | 世维会主席 | chairperson',
    ],
  ],
  [
    'a caption and its credit',
    '图为副秘书长⟦陈宝莹 chen-bao-ying⟧（左）与成员⟦林进 lin-jin⟧出席聆讯 (美国之音/⟦汤慧芸 tang-hui-yun⟧)',
    [
      '陈宝莹 |  | Chen2 Bao3 ying2 | 副秘书长 | deputy secretary-general',
      '林进 |  | Lin2 Jin4 | 成员 | member',
      '汤慧芸 |  | Tang1 Hui4 yun2 |  | ',
    ],
  ],
  [
    'kinship',
    '他的妻子⟦王丽华 wang-li-hua⟧和弟弟⟦习远平 xi-yuan-ping⟧都在北京。',
    ['王丽华 |  | Wang2 Li4 hua2 | 妻子 | wife', '习远平 |  | Xi2 Yuan3 ping2 | 弟弟 | brother'],
  ],
  ['a figure’s name as a word', '洪水过后一片汪洋，汪洋大海里没有船。', []],
  ['words in a list, of which one is a figure’s name', '画里有洪水、汪洋、大海。', []],
  ['the same name in a list of names', '出席的有李强、⟦汪洋 wang-yang⟧、⟦韩正 han-zheng⟧。', []],
  ['the same name beside an office', '全国政协主席⟦汪洋 wang-yang⟧出席，⟦汪洋 wang-yang⟧说，工作要抓紧。', []],
  ['the same as a place', '学者⟦福山 francis-fukuyama⟧说，历史没有终结。他住在福山。', []],
  [
    'two offices',
    '国家卫健委副主任、疾控局局长⟦曾益新 ceng-yi-xin⟧说，疫苗安全有效。',
    ['曾益新 | Zeng Yixin | Zeng1 Yi4 xin1 | 国家卫健委副主任、疾控局局长 | deputy director, bureau director'],
  ],
  [
    'an office behind 是',
    '⟦郭亚夫 guo-ya-fu⟧说，股票还会跌。⟦郭亚夫 guo-ya-fu⟧是一家投资公司的负责人。',
    ['郭亚夫 |  | Guo1 Ya4 fu1 | 投资公司的负责人 | head'],
  ],
  [
    'one character of a verb behind the name',
    '记者李明问，专家⟦张华 zhang-hua⟧答。⟦张华 zhang-hua⟧说，不必担心。',
    ['张华 |  | Zhang1 Hua2 | 专家 | expert'],
  ],
  [
    'a wife is not her husband',
    '总统⟦若弗内尔·莫伊兹 ruo-fu-nei-er-mo-yi-zi⟧遇刺。第一夫人⟦莫伊兹 mo-yi-zi⟧受伤。',
    [
      '若弗内尔·莫伊兹 |  | Ruo4 fu2 nei4 er3 Mo4 yi1 zi1 | 总统 | president',
      '莫伊兹 |  | Mo4 Yi1 zi1 | 第一夫人 | first lady',
    ],
  ],
];
