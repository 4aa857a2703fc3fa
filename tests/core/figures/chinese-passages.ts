/** Chinese people whom nobody explains, and words that only look like them. */
import type { Passage } from './annotated-passage.ts';

export const chinesePassages: Passage[] = [
  [
    'after an office, before a verb of speech',
    '外交部发言人⟦毛宁 mao-ning⟧表示，中方注意到有关报道。⟦毛宁 mao-ning⟧说，立场没有变化。',
    ['毛宁 | Mao Ning | Mao2 Ning2 | 外交部发言人 | Foreign Ministry spokesperson'],
  ],
  [
    'again by surname and title',
    '外交部发言人⟦毛宁 mao-ning⟧主持记者会。⟦毛发言人 mao-ning⟧说，希望各方克制。',
    ['毛宁 | Mao Ning | Mao2 Ning2 | 外交部发言人 | Foreign Ministry spokesperson'],
  ],
  [
    'two of one surname: a title alone is nobody’s',
    '发言人⟦毛宁 mao-ning⟧主持记者会，部长⟦毛文斌 mao-wen-bin⟧也在。毛部长说，会议很好。',
    ['毛宁 |  | Mao2 Ning2 | 发言人 | spokesperson', '毛文斌 |  | Mao2 Wen2 bin1 | 部长 | minister'],
  ],
  [
    'a compound surname',
    '考古学家⟦欧阳志远 ou-yang-zhi-yuan⟧说，这座墓有两千年。⟦欧阳志远 ou-yang-zhi-yuan⟧表示，工作还没有结束。',
    ['欧阳志远 |  | Ou1 yang2 Zhi4 yuan3 | 考古学家 | archaeologist'],
  ],
  [
    'given names of one character and of two',
    '工程师⟦周浩 zhou-hao⟧预计，桥明年通车。老师⟦李丽 li-li⟧和教师⟦王建国 wang-jian-guo⟧表示同意。',
    [
      '周浩 |  | Zhou1 Hao4 | 工程师 | engineer',
      '李丽 |  | Li3 Li4 | 老师 | teacher',
      '王建国 |  | Wang2 Jian4 guo2 | 教师 | teacher',
    ],
  ],
  [
    'who speaks twice',
    '⟦董莉娟 dong-li-juan⟧说，价格涨幅放缓。受供应影响，⟦董莉娟 dong-li-juan⟧预计还会涨。',
    ['董莉娟 |  | Dong3 Li4 juan1 |  | '],
  ],
  ['a verb is no person, and once is not enough', '分析说，价格放缓。金莉娟没有来。', []],
  ['who is called so', '死者名叫⟦张小红 zhang-xiao-hong⟧，今年二十三岁。', ['张小红 |  | Zhang1 Xiao3 hong2 |  | ']],
  ['an anonymous surname', '嫌疑人王某被捕，李某某在逃。', []],
  [
    'a list behind one office',
    '出席的有律师⟦陈建刚 chen-jian-gang⟧、⟦常伟平 chang-wei-ping⟧和⟦丁嘉喜 ding-jia-xi⟧，会议开到晚上。',
    [
      '陈建刚 |  | Chen2 Jian4 gang1 | 律师 | lawyer',
      '常伟平 |  | Chang2 Wei3 ping2 |  | ',
      '丁嘉喜 |  | Ding1 Jia1 xi3 |  | ',
    ],
  ],
  [
    'whose relative, where somebody named stands before',
    '记者采访了⟦汪文斌 wang-wen-bin⟧的女儿⟦汪小荷 wang-xiao-he⟧。发言人⟦汪文斌 wang-wen-bin⟧没有来。⟦汪小荷 wang-xiao-he⟧说，她不知道。',
    ['汪文斌 |  | Wang1 Wen2 bin1 | 发言人 | spokesperson', '汪小荷 |  | Wang1 Xiao3 he2 | 汪文斌的女儿 | daughter'],
  ],
  [
    'two names behind one credit, a blank between',
    '责编：⟦胡力军 hu-li-jun⟧ ⟦许小婷 xu-xiao-ting⟧ 完',
    ['胡力军 |  | Hu2 Li4 jun1 |  | ', '许小婷 |  | Xu3 Xiao3 ting2 |  | '],
  ],
  [
    'a byline',
    '（记者 ⟦王子铭 wang-zi-ming⟧ 摄影：⟦刘伟 liu-wei⟧ 编辑：⟦赵小华 zhao-xiao-hua⟧）',
    [
      '王子铭 |  | Wang2 Zi3 ming2 | 记者 | journalist',
      '刘伟 |  | Liu2 Wei3 |  | ',
      '赵小华 |  | Zhao4 Xiao3 hua2 |  | ',
    ],
  ],
  [
    'a dateline',
    '新华社记者⟦张漫子 zhang-man-zi⟧、⟦李斌 li-bin⟧北京7月1日电',
    ['张漫子 | Zhang Manzi | Zhang1 Man4 zi3 | 新华社记者 | journalist', '李斌 | Li Bin | Li3 Bin1 |  | '],
  ],
  [
    'an office in parentheses',
    '他反对(大学讲师)⟦王逸飞 wang-yi-fei⟧的看法，⟦王逸飞 wang-yi-fei⟧没有回应。',
    ['王逸飞 |  | Wang2 Yi4 fei1 |  | '],
  ],
  [
    'a name said to be written by sound',
    '中山大学科学家⟦陈少青 chen-shao-qing⟧（音译）说，数据不完整。',
    ['陈少青 |  | Chen2 Shao4 qing1 | 中山大学科学家 | scientist'],
  ],
  [
    'a title behind the name',
    '苏州大学的⟦李文丽 li-wen-li⟧教授说，病例不多。⟦李文丽 li-wen-li⟧教授还说，不必担心。',
    ['李文丽 |  | Li3 Wen2 li4 | 教授 | professor'],
  ],
  ['a surname with a courtesy title', '市民王先生说，排队两小时。李女士也说。', []],
  ['the minister of something', '卫福部长没有出席，财政部长也没有。', []],
  [
    'a word that is a name beside an office',
    '律师⟦高峰 gao-feng⟧表示，案件将上诉。⟦高峰 gao-feng⟧说，证据不足。早晚高峰拥堵。',
    ['高峰 |  | Gao1 Feng1 | 律师 | lawyer'],
  ],
  [
    'words that begin like a surname, behind offices',
    '总统高调宣布，主席同时表示，部长全面强调，总理方面表示满意。',
    [],
  ],
  ['words that are names elsewhere', '亚太高峰会在曼谷举行，黎明时分散会，他张扬地走了。', []],
  ['verbs behind words for people', '知情人士向媒体透露，用警察来做事，官员和与会者都说好。', []],
  ['a word over the end of a name', '运动员的毅力令人敬佩，这靠的是王毅力。', []],
  ['a firm, a school, a road and a town', '李宁公司和王毅中学都在习近平路，张家口下雪。', []],
  [
    'a surname that is a word',
    '清华大学教授⟦时殷宏 shi-yin-hong⟧认为，谈判不易。⟦时殷宏 shi-yin-hong⟧教授说，时候未到。',
    ['时殷宏 | Shi Yinhong | Shi2 Yin1 hong2 | 清华大学教授 | professor'],
  ],
];
