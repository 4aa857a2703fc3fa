/** People of Taiwan, Hong Kong, Korea, Japan and Vietnam, and Chinese abroad: their English names are not guessed. */
import type { Passage } from './annotated-passage.ts';

export const regionPassages: Passage[] = [
  [
    'Taiwan',
    '行政院發言人⟦羅秉成 luo-bing-cheng⟧說，疫苗已經到貨。⟦羅秉成 luo-bing-cheng⟧表示，下週施打。',
    ['罗秉成 |  | Luo2 Bing3 cheng2 | 行政院發言人 | Executive Yuan spokesperson'],
  ],
  [
    'a list from Taiwan',
    '國民黨立委⟦費鴻泰 fei-hong-tai⟧、⟦曾銘宗 ceng-ming-zong⟧反對修法，⟦費鴻泰 fei-hong-tai⟧說明理由。',
    ['费鸿泰 |  | Fei4 Hong2 tai4 | 國民黨立委 | KMT legislator', '曾铭宗 |  | Zeng1 Ming2 zong1 |  | '],
  ],
  [
    'a minister of Taiwan, later by surname and title',
    '衛福部部長⟦陳時中 chen-shi-zhong⟧說，疫情趨緩。⟦陳部長 chen-shi-zhong⟧強調戴口罩。',
    ['陈时中 |  | Chen2 Shi2 zhong1 | 衛福部部長 | minister'],
  ],
  [
    'Hong Kong in traditional script',
    '保安局局長⟦鄧炳強 deng-bing-qiang⟧說，警方有足夠證據。⟦鄧炳強 deng-bing-qiang⟧沒有透露細節。',
    ['邓炳强 |  | Deng4 Bing3 qiang2 | 保安局局長 | secretary for security'],
  ],
  [
    'Hong Kong in simplified script',
    '香港职工盟总干事⟦蒙兆达 meng-zhao-da⟧表示，街站会照开。⟦蒙兆达 meng-zhao-da⟧又说，言论自由已死。',
    ['蒙兆达 |  | Meng2 Zhao4 da2 | 香港职工盟总干事 | chief executive'],
  ],
  [
    'two surnames',
    '香港前特首⟦林郑月娥 lin-zheng-yue-e⟧出席论坛。⟦林郑月娥 lin-zheng-yue-e⟧说，经济在恢复。',
    ['林郑月娥 |  | Lin2 Zheng4 yue4 e2 | 香港前特首 | former Hong Kong chief executive'],
  ],
  [
    'Macau',
    '澳门经济财政司司长⟦李伟农 li-wei-nong⟧说，旅客增加了。',
    ['李伟农 |  | Li3 Wei3 nong2 | 澳门经济财政司司长 | Macau secretary for economy and finance'],
  ],
  [
    'a Chinese abroad',
    '美国对外关系协会高级研究员⟦黄严忠 huang-yan-zhong⟧说，数据共享很重要。',
    ['黄严忠 |  | Huang2 Yan2 zhong1 | 美国对外关系协会高级研究员 | senior fellow'],
  ],
  [
    'Korea',
    '韩国统一部长官⟦李仁荣 li-ren-rong⟧表示遗憾，⟦李仁荣 li-ren-rong⟧没有多说。',
    ['李仁荣 |  | Li3 Ren2 rong2 | 韩国统一部长官 | South Korean unification minister'],
  ],
  [
    'two Koreans',
    '韩国国防部长⟦徐旭 xu-xu⟧和参谋总长⟦元仁哲 yuan-ren-zhe⟧视察了部队。',
    [
      '徐旭 |  | Xu2 Xu4 | 韩国国防部长 | South Korean defense minister',
      '元仁哲 |  | Yuan2 Ren2 zhe2 | 参谋总长 | chief of the general staff',
    ],
  ],
  [
    'North Korea',
    '朝鲜外务相⟦李善权 li-shan-quan⟧说，对话没有意义。',
    ['李善权 |  | Li3 Shan4 quan2 | 朝鲜外务相 | North Korean foreign minister'],
  ],
  [
    'Japan',
    '日本外务大臣⟦茂木敏充 mao-mu-min-chong⟧在东京说，日本将再捐疫苗。⟦茂木敏充 mao-mu-min-chong⟧强调了友谊。',
    ['茂木敏充 |  | Mao4 mu4 Min3 chong1 | 日本外务大臣 | Japanese foreign minister'],
  ],
  [
    'Japan, four characters',
    '日本首相⟦岸田文雄 an-tian-wen-xiong⟧抵达广岛。⟦岸田文雄 an-tian-wen-xiong⟧说，没有核武器的世界是目标。',
    ['岸田文雄 |  | An4 tian2 Wen2 xiong2 | 日本首相 | Japanese prime minister'],
  ],
  [
    'Japan in traditional script',
    '日本外務省報道官⟦吉田朋之 ji-tian-peng-zhi⟧說，日方表示關切。',
    ['吉田朋之 |  | Ji2 tian2 Peng2 zhi1 | 日本外務省報道官 | press secretary'],
  ],
  [
    'Japan, three characters',
    '日本动漫作者⟦荒川弘 huang-chuan-hong⟧的作品发售了，⟦荒川弘 huang-chuan-hong⟧没有出席。',
    ['荒川弘 |  | Huang1 chuan1 Hong2 | 日本动漫作者 | author'],
  ],
  [
    'Vietnam',
    '越南国会主席⟦王庭惠 wang-ting-hui⟧与越南总理⟦阮春福 ruan-chun-fu⟧出席，⟦阮春福 ruan-chun-fu⟧说。',
    [
      '王庭惠 |  | Wang2 Ting2 hui4 | 越南国会主席 | chairperson',
      '阮春福 |  | Ruan3 Chun1 fu2 | 越南总理 | Vietnamese prime minister',
    ],
  ],
  [
    'Vietnam, four characters',
    '越南国家副主席⟦阮氏金银 ruan-shi-jin-yin⟧会见了代表团。',
    ['阮氏金银 |  | Ruan3 Shi4 jin1 yin2 | 越南国家副主席 | Vietnamese vice president'],
  ],
];
