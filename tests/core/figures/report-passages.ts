/** People as reports name them: in lists, with their particulars, in credits, captions and headings. */
import type { Passage } from './annotated-passage.ts';

export const reportPassages: Passage[] = [
  [
    'whose given name touches the place of a dateline',
    '（中央社記者⟦曾依璇 ceng-yi-xuan⟧台北23日電）會議今天開始。',
    ['曾依璇 |  | Zeng1 Yi1 xuan2 | 中央社記者 | journalist'],
  ],
  [
    'a list in parentheses before anybody is known',
    '警方拘捕七人（⟦郭小永 guo-xiao-yong⟧、⟦陈大桓 chen-da-huan⟧、⟦胡志明 hu-zhi-ming⟧、⟦杨三森 yang-san-sen⟧、⟦朱凯云 zhu-kai-yun⟧）。',
    [
      '郭小永 |  | Guo1 Xiao3 yong3 |  | ',
      '陈大桓 |  | Chen2 Da4 huan2 |  | ',
      '胡志明 |  | Hu2 Zhi4 ming2 |  | ',
      '杨三森 |  | Yang2 San1 sen1 |  | ',
      '朱凯云 |  | Zhu1 Kai3 yun2 |  | ',
    ],
  ],
  [
    'a list that a name of the table ends',
    '会议由⟦张大文 zhang-da-wen⟧、⟦梁小忠 liang-xiao-zhong⟧、⟦韩正 han-zheng⟧主持。',
    ['张大文 |  | Zhang1 Da4 wen2 |  | ', '梁小忠 |  | Liang2 Xiao3 zhong1 |  | '],
  ],
  ['a list of places is none of people', '大雨袭击了江西、安徽、浙江、福建等地。', []],
  ['a list of firms is none of people', '高通、万科、华为等公司没有回应。', []],
  [
    'a person’s particulars: sex and year of birth',
    '⟦王玉荣 wang-yu-rong⟧，女，1964年生，宝鸡市人。⟦王玉荣 wang-yu-rong⟧后来退休。',
    ['王玉荣 |  | Wang2 Yu4 rong2 |  | '],
  ],
  ['a career after the name', '⟦孙沛城 sun-pei-cheng⟧，历任处长、局长。', ['孙沛城 |  | Sun1 Pei4 cheng2 |  | ']],
  [
    'an age after the name',
    '女儿⟦王小贝 wang-xiao-bei⟧三岁，儿子⟦王小宝 wang-xiao-bao⟧七岁。',
    ['王小贝 |  | Wang2 Xiao3 bei4 | 女儿 | daughter', '王小宝 |  | Wang2 Xiao3 bao3 | 儿子 | son'],
  ],
  [
    'who wrote and who edited',
    '（译者：⟦刘文瑜 liu-wen-yu⟧/核稿：⟦蔡佳敏 cai-jia-min⟧）',
    ['刘文瑜 |  | Liu2 Wen2 yu2 |  | ', '蔡佳敏 |  | Cai4 Jia1 min3 |  | '],
  ],
  [
    'a longer guess of the words does not hide the name',
    '公安厅长⟦王锐 wang-rui⟧出席。2006年⟦王锐 wang-rui⟧任公安厅厅长后，⟦王锐 wang-rui⟧赛前讲话。',
    ['王锐 |  | Wang2 Rui4 | 公安厅长 | department head'],
  ],
  ['a verb after an office that begins like a name', '联合国官员曾向澳方保证，大堡礁没有危险。', []],
  [
    'two offices in one sentence',
    '当局逮捕了社民连主席⟦陈宝莹 chen-bao-ying⟧及副主席⟦周嘉发 zhou-jia-fa⟧。',
    [
      '陈宝莹 |  | Chen2 Bao3 ying2 | 社民连主席 | chairperson',
      '周嘉发 |  | Zhou1 Jia1 fa1 | 副主席 | vice chairperson',
    ],
  ],
  [
    'a governor written by sound between office and mark',
    '华盛顿州州长⟦英斯利 ying-si-li⟧，科罗拉多州州长⟦波利斯 bo-li-si⟧。',
    ['英斯利 |  | Ying1 si1 li4 | 华盛顿州州长 | governor', '波利斯 |  | Bo1 li4 si1 | 科罗拉多州州长 | governor'],
  ],
  [
    'a name written by sound that the dictionary has',
    '犹他州州长⟦考克斯 kao-ke-si⟧和州长们开会。',
    ['考克斯 |  | Kao3 ke4 si1 | 犹他州州长 | governor'],
  ],
  [
    'a name of two characters written by sound, met again',
    '国防部长⟦卡茨 ka-ci⟧和财长发表声明。⟦卡茨 ka-ci⟧下令撤军。',
    ['卡茨 |  | Ka3 ci2 | 国防部长 | defense minister'],
  ],
  [
    'a surname of somebody explained is not cut by another name',
    '负责人⟦贝克扎特·马克苏特汗 bekzat-maksutkhan⟧（Bekzat Maksutkhan）作答。\n⟦马克苏特汗 bekzat-maksutkhan⟧说，频道已经恢复。',
    [],
  ],
  [
    'a surname before a word that could end a name',
    '专家⟦安妮·布雷迪 anne-brady⟧（Anne Brady）出席。\n中国问题专家⟦布雷迪 anne-brady⟧因发推受到限制。',
    [],
  ],
  [
    'the surname of somebody without a gloss, in a later paragraph',
    '发言人⟦马修·戴曼 ma-xiu-dai-man⟧在声明中表示歉意。\n⟦戴曼 ma-xiu-dai-man⟧说，产品已经下架。',
    ['马修·戴曼 |  | Ma3 xiu1 Dai4 man4 | 发言人 | spokesperson'],
  ],
  [
    'a reporter named before the place',
    '（中央社记者⟦黄巧雯 huang-qiao-wen⟧台北28日电）',
    ['黄巧雯 |  | Huang2 Qiao3 wen2 | 中央社记者 | journalist'],
  ],
  [
    'a column’s name and a person’s',
    '时事大家谈：学者⟦夏明 xia-ming⟧认为，形势严峻。⟦夏明 xia-ming⟧说，要看结果。',
    ['夏明 |  | Xia4 Ming2 | 学者 | scholar'],
  ],
  [
    'office on the left, role on the right',
    '⟦陈大文 chen-da-wen⟧是北京大学法学院教授。⟦陈大文 chen-da-wen⟧认为，法律应当修改。',
    ['陈大文 | Chen Dawen | Chen2 Da4 wen2 | 北京大学法学院教授 | professor of law'],
  ],
  [
    'an office that is worded twice',
    '国防部部长⟦李大明 li-da-ming⟧多次称，训练要加强。',
    ['李大明 |  | Li3 Da4 ming2 | 国防部部长 | defense minister'],
  ],
  [
    'artists of a list',
    '中国艺人⟦龚俊 gong-jun⟧和⟦任嘉伦 ren-jia-lun⟧宣布解约。',
    ['龚俊 | Gong Jun | Gong1 Jun4 | 中国艺人 | ', '任嘉伦 |  | Ren2 Jia1 lun2 |  | '],
  ],
  [
    'a heading before the text',
    '⟦王大同 wang-da-tong⟧：改革应当继续\n清华大学教授⟦王大同 wang-da-tong⟧说，改革没有退路。',
    ['王大同 | Wang Datong | Wang2 Da4 tong2 | 清华大学教授 | professor'],
  ],
  [
    'a father and a son of one name',
    '总统⟦唐纳德·沃克 donald-walker⟧（Donald Walker）出席。⟦小唐纳德·沃克 donald-walker-jr⟧（Donald Walker Jr.）也来了。⟦小沃克 donald-walker-jr⟧说，父亲很高兴。⟦沃克 donald-walker⟧没有说话。',
    [],
  ],
  [
    'a word that is a name, once somebody bears it',
    '全国政协主席⟦汪洋 wang-yang⟧出席会议。⟦汪洋 wang-yang⟧没有发言。洪水过后，这里成了一片汪洋。',
    [],
  ],
  [
    'an office of Taiwan’s press between name and place',
    '經濟部長⟦郭智輝 guo-zhi-hui⟧28日表示，電價不漲。⟦郭智輝 guo-zhi-hui⟧說，供電穩定。',
    ['郭智辉 |  | Guo1 Zhi4 hui1 | 經濟部長 | minister'],
  ],
  [
    'a list in traditional characters',
    '與會者有立委⟦費鴻泰 fei-hong-tai⟧、⟦曾銘宗 ceng-ming-zong⟧、⟦賴士葆 lai-shi-bao⟧等人。',
    [
      '费鸿泰 |  | Fei4 Hong2 tai4 | 立委 | legislator',
      '曾铭宗 |  | Zeng1 Ming2 zong1 |  | ',
      '赖士葆 |  | Lai4 Shi4 bao3 |  | ',
    ],
  ],
  [
    'a family: who is whose',
    '农民⟦刘贵清 liu-gui-qing⟧的妻子⟦张小霞 zhang-xiao-xia⟧说，她等了三年。⟦张小霞 zhang-xiao-xia⟧还在等。',
    ['刘贵清 |  | Liu2 Gui4 qing1 | 农民 | ', '张小霞 |  | Zhang1 Xiao3 xia2 | 刘贵清的妻子 | wife'],
  ],
  [
    'two people who have one surname and no gloss',
    '院长⟦陈建国 chen-jian-guo⟧和教授⟦陈文海 chen-wen-hai⟧出席。⟦陈建国 chen-jian-guo⟧说，会议成功。⟦陈文海 chen-wen-hai⟧则不同意。',
    ['陈建国 |  | Chen2 Jian4 guo2 | 院长 | president', '陈文海 |  | Chen2 Wen2 hai3 | 教授 | professor'],
  ],
  [
    'a caption with places in the picture',
    '图为外长⟦赵明远 zhao-ming-yuan⟧（左）与防长⟦孙立新 sun-li-xin⟧（右）握手。',
    ['赵明远 |  | Zhao4 Ming2 yuan3 | 外长 | foreign minister', '孙立新 |  | Sun1 Li4 xin1 | 防长 | defense minister'],
  ],
  [
    'a quotation with who says it behind',
    '“这是历史性的一步，”发言人⟦何晓琳 he-xiao-lin⟧说。',
    ['何晓琳 |  | He2 Xiao3 lin2 | 发言人 | spokesperson'],
  ],
  ['a street, a firm and a school that are called after somebody', '记者在中山路的李宁公司门口和王毅力小学采访。', []],
];
