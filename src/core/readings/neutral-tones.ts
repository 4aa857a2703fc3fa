/**
 * Neutral tones beside the dictionary's: words of the list for the state's test of spoken Chinese (普通话水平测试用必读轻声词语表)
 * that CC-CEDICT has with a full tone, and what grammar makes neutral wherever it stands.
 */
import type { Rule } from './rules.ts';

/** The last character is neutral. */
export const neutralWords: ReadonlySet<string> = new Set(
  (
    '白净 棒槌 扁担 拨弄 簸箕 部分 大部分 一部分 各部分 财主 打算 道士 东家 动静 队伍 份子 高粱 个子 弓子 行当 红火 将就 街坊 ' +
    '金子 口袋 老婆 老头子 姥姥 累赘 连累 两口子 眯缝 迷糊 木匠 难为 能耐 娘家 疟疾 盘算 婆家 勤快 嫂子 身子 狮子 石匠 收成 首饰 ' +
    '岁数 孙子 妥当 挖苦 小伙子 小气 小子 兄弟 学问 胭脂 一辈子 月饼 寨子 丈人 状元 祖宗 作坊 妻子 笼子 亏空 行家 道行 栅栏 自在 ' +
    '接下来 组成部分 一小部分 发脾气 坏脾气 到时候 有的时候 停下来 活下去 冒出来 一路上 老人家 回娘家 儿媳妇 老爷爷 ' +
    '出去 进去 上去 下去 回去 还是 这边 那边 ' +
    '家里 手里 城里 村里 嘴里 屋里 心里 夜里 眼里 水里 怀里 田里 院里 店里 厂里 队里 班里 县里 省里 市里 房里 车里 火里 梦里 河里 山里 ' +
    '镇里 锅里 碗里 杯里 瓶里 箱里 包里 袋里 兜里 库里 井里 池里 网里 圈里 脑里 肚里 骨子里 背地里 暗地里 私下里 平日里 ' +
    '手上 脸上 头上 山上 墙上 桌上 床上 车上 船上 心上 嘴上 肩上 背上 纸上 树上 网上 世界上 事实上 实际上'
  ).split(' '),
);

/** Before 个 as a measure word: anything but a pause and what makes a word with it, 各个. */
const counted = /[^\s，。！？；：、“”‘’（）《》()"',.!?;:·—…各整逐单挨]$/u;
/** Verbs of motion and a direction: 走进来, 递过去. */
const directed =
  /[走跑飞爬站坐拿搬带送传冲跳掉滚拉推躲停留写活说读看想听买收退转开寄递伸流吹照涌赶追抓捡放钻闯派抬搭扔抱背接召夺醒静冷][进出上下回过起]$/u;
const moved = /[走跑飞爬拿搬带送传冲跳滚拉推躲转开寄递伸流吹赶追看昏晕死睡挤游望扔抱抢混熬挺]$/u;

/** Verbs before 过 as a particle, "once, ever". Verbs of motion are not among them: there it is a direction, 走过天桥. */
const experienced = new RegExp(
  '(?:[看说见有做吃想去用听写读学打住问玩买干当来练试待教找卖喝讲画患聊考提唱搞犯戴碰养办演查管坐睡骂哭笑谈呆养吵挨怀娶嫁恋爱病死]|[到去来参加发出进获谈提听遇碰看见](?:过|到)|' +
    '参加|经历|发生|出现|担任|进行|使用|派驻|接触|发表|讨论|研究|听说|处理|考虑|回答|强调|访问|停止|存在|报道|遭遇|见识|表示|效力|参与|统治|设计|品尝|发现|批评|获得|看见|举办|服务|训练|' +
    '保证|担心|接待|创建|评价|工作|做出|作出|拥有|享受|积累|支持|提供|发挥|谴责|爆发|主演|创作|观察|从事|任职|入选|接受|投入|追求|编写|体验|背叛|演讲|透露|协助|分享|收藏|介绍|打败|许诺|' +
    '测试|组织|提出|实践|调查|乘坐|照顾|思考|表演|抵抗|告诉|加入|销售|尝试|遇见|居住|公开|关注|见证|分析|生产|到访|流传|夺得|曝光|出演|了解|联系|拒绝|交流|合作|成立|会见|会晤|会面|威胁|' +
    '警告|承认|否认|指责|呼吁|起诉|逮捕|抗议|谈论|讨教|学习|体会|感受|怀疑|后悔|放弃|犹豫|结婚|离婚|恋爱|上学|读书|出国|旅行|得罪|伤害|帮助|救助|执导|拍摄|出版|发布|宣布|承诺|答应|邀请|采访)$',
  'u',
);
/** What tells that something has ever been done, or never; then a verb of any kind. */
const ever = /(?:曾经?|[从并尚]未|[不何可]曾|没有?|从来不)[^，。；：！？、]{1,3}$/u;
/** Behind 过 as a verb of its own: 过年, 过得好. */
const noSpent = /^(?![得头站年节冬夜]|生日|日子|马路|程|[春端中].?节)/u;

/** As {@link Rule} of `rules.ts`, by the character. */
export const neutralRules: Record<string, Rule[]> = {
  个: [
    { before: counted, after: /^(?![子头儿])/u, reading: 'ge5' },
    { word: '个人', before: /[有是]$/u, reading: 'ge5' },
    ...['一个', '两个', '三个', '四个', '五个', '十个', '上个月', '下个月', '上个星期', '下个星期', '一个人'].map((word) => ({ word, reading: 'ge5' })),
  ],
  里: [{ before: /[^\s，。！？；：、“”‘’（）《》()"',.!?;:·—…\d这那哪在从往向朝由最公英华海邻故千万百十一二两三四五六七八九几]$/u, after: /^(?!程|约|昂|斯|氏|弄)/u, reading: 'li5' }],
  上: [
    { before: /(?:地方|历史|关系|政治|经济|理论|原则|基础|程度|意义|问题|领域|技术|法律|国际|社会|世界|市场|舞台|媒体|平台|网络|会议|论坛|[大峰会]会|仪式|幕式|典礼|课堂|法庭|战场|赛场|道路|立场|方式|内容|思想|精神|行动|[月地火星]球|行星)$/u, after: /^(?!演(?!唱|讲)|[升涨下映传当台市线任课班船车网])/u, reading: 'shang5' },
    { before: /在.{1,5}$/u, after: /^(?!演(?!唱|讲)|[学班课台任市楼车船山网街门场吊升涨下映传当])/u, reading: 'shang5' },
    { before: /[桌椅床墙地身手脸头肩背嘴天山河江湖桥路街船车树纸网书报信会场台海岸岛门窗柱架顶屋窗盘碗杯纸册][子头]?$/u, after: /^(?:[的有没都也是一放挂写签摆贴坐站挤停长结铺飘飞走跑开爬刻画印堆盖，。！？；、]|$)/u, reading: 'shang5' },
  ],
  来: [
    { before: directed, reading: 'lai5' },
    { before: /过[身头脸]$/u, reading: 'lai5' },
  ],
  去: [
    { before: directed, reading: 'qu5' },
    { word: '过去', before: /过$/u, after: /^(?:[了吧]|看看)/u, reading: 'qu5' },
    { word: '过去', before: new RegExp(`${moved.source.slice(0, -1)}了?过$`, 'u'), reading: 'qu5' },
  ],
  过: [
    { instead: 'guo4', before: experienced, after: noSpent, reading: 'guo5' },
    { instead: 'guo4', before: ever, after: noSpent, reading: 'guo5' },
    { instead: 'guo4', before: /得$/u, after: /^(?:[^，。；]{0,4}奖|[病癌]|冠军|亚军|季军|[金银铜]牌|第[一二三])/u, reading: 'guo5' },
  ],
  // What the dictionary lacks: 寨子, 獾子. Compounds of 子 "son", "seed" or "master" are words.
  子: [{ word: '子', before: /[卒寨根獐獾伞匾园坑坡囤井城岛岭布幡愣托拖桶檩湾漏犁由痴皂眼碓碗穗窖筐签簧簪籽糕缸网羔耧胎胚腮膏舵钗豁轴道锨镐镲闸鞑鬓鳖鸨鹞鹰麂鼓婆]$/u, after: /^(?![曰女弟孙公])/u, reading: 'zi5' }],
  神: [
    { word: '精神', before: /[挺很真更太]精$/u, reading: 'shen5' },
    { word: '精神', after: /^得很/u, reading: 'shen5' },
  ],
}; // prettier-ignore

const reduplicated = /[看试说想走坐听问谈聊玩写读练找查笑吃喝尝闻摸瞧逛帮歇躺跑跳唱画洗擦扫讲比算猜改翻拍挥敲劝逗]/u;

/** Whether the character at `offset` repeats the verb before it: 试试, not 说说笑笑. */
export function repeatsVerb(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (text.charCodeAt(offset - 1) !== unit || !reduplicated.test(text.charAt(offset))) return false;
  const [before, after] = [text.charCodeAt(offset - 2), text.charCodeAt(offset + 1)];
  if (before === unit || after === unit) return false;
  return before !== text.charCodeAt(offset - 3) && after !== text.charCodeAt(offset + 2);
}
