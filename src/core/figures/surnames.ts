/** Surnames of Chinese, Korean and Japanese people, and how the press romanises them. */
import { lengthAt, longestWords } from './word-starts.ts';

// The surname in simplified characters, then romanisations other than its pinyin: Cantonese, Taiwan's, Korean, Vietnamese, Hokkien.
const romanised = `
王 wong ong heng wang,李 lee li yi rhee ri lei ly,张 chang cheung teo chong jang,刘 lau liu lew yoo yu,陈 chan chen tan chin tran jin jhen,杨 yeung yang young,赵 chao chiu jo cho,黄 wong huang hwang ng ooi hoang uy,
周 chow chou chau chew joo,吴 ng wu woo goh oh go,徐 hsu tsui chui seo suh,孙 sun suen soon son,胡 wu hu woo,朱 chu choo ju,高 kao ko koh go,林 lam lin lim rim im ling lum,何 ho ha,郭 kwok kuo quek koay gwak kuok,马 ma mah,罗 lo law loh na ra,
梁 leung liang leong yang ryang,宋 sung soong song,郑 cheng cheung tay jeong chung jung zheng teh,谢 tse hsieh chia sie,韩 hon han hahn,唐 tong tang,冯 fung feng,于 yu,董 tung,萧 siu hsiao seow,程 ching cheng,曹 tso tsao cho jo,袁 yuen yuan,邓 tang teng deng,
许 hui hsu koh heo hur khoo kho,傅 fu foo,沈 shen shum sum sim shim,曾 tsang tseng chan zeng,彭 pang peng,吕 lui lu leu lyu,苏 so su soo,卢 lo lu lou roh noh loo,蒋 chiang tseung jang,蔡 tsai choi choy chua chai cai,贾 chia,丁 ting jeong,魏 wei ngai wee,薛 hsueh sit seol,叶 yip yeh yap ip,阎 yen,
余 yu yee yue,潘 poon pan phan,杜 to tu toh do,戴 tai,夏 hsia ha,钟 chung chong,汪 wong wang,田 tin tien,任 yam jen yim ren im,姜 keung chiang kang gang jiang,范 fan fam pham,方 fong fang bang,石 shek shih seok,姚 yiu yao,谭 tam tan tham,廖 liu liao,邹 chow tsou chau,熊 hung hsiung,金 kim kam jin kum,陆 luk lu yook,郝 hao,孔 hung kung gong,
白 pak pai paik baek bai,崔 choi tsui choe cui,康 hong kang,毛 mo mao,邱 yau chiu khoo,秦 chun chin jin,江 kong chiang kang,史 shih,顾 koo ku,侯 hau hou,邵 siu shao,孟 mang meng maeng,龙 lung,万 man wan,段 tuan,雷 lui lei,钱 chin chien,汤 tong tang,尹 yoon yun wan yin,黎 lai li le,易 yik yi,常 sheung chang,武 mo wu vo,乔 kiu chiao,贺 ho,赖 lai,
龚 kung,文 man wen moon mun,庞 pong,樊 fan,殷 yan yin eun,施 sze shih,陶 to tao,洪 hung hong,翟 chak,安 on an ahn,颜 ngan yen,倪 ngai ni,严 yim yen eom,牛 niu,温 wan wen,芦 lu,季 kwai chi,俞 yu yoo,章 cheung chang,鲁 lo lu,葛 kot ko,伍 ng wu,韦 wai wei,申 shin sin,尤 yau yu,毕 pat bi,聂 nip nieh,焦 chiao,向 heung hsiang,柳 lau liu yoo ryu,邢 ying hsing,岳 ngok yueh,
齐 chai chi,梅 mui mei,莫 mok mo,庄 chong chuang,辛 sun hsin shin,管 koon kuan,祝 chuk chu,左 cho tso,涂 to tu,谷 kuk ku,祁 kei chi,时 shih,舒 shu,耿 keng,牟 mou,卜 pok pu,路 lo lu,詹 jim chan,关 kwan kuan,苗 miu miao,凌 ling,费 fei,纪 kei chi,靳 chin,盛 shing sheng,童 tung,欧 au ou,甄 yan chen,项 hong hsiang,曲 chu,成 shing cheng sung seong,游 yau yu,阳 yang,
裴 pui pei bae pae,席 hsi,卫 wai wei,查 cha,屈 wat chu,鲍 pau pao,位 wei,覃 chin tam qin,霍 fok huo,翁 yung weng,隋 sui,植 chik,甘 kam kan,景 king ching,薄 po bo,单 sin shan,包 pau pao bao,司 sze,柏 pak,宁 ning,柯 o ko or quah,阮 yuen juan nguyen,桂 kwai kuei,闵 man min,解 hsieh,强 keung chiang,柴 chai,华 wah hua,车 che cha,冉 jan,房 fong,边 pin,辜 koo ku,
吉 gil ji,饶 yiu jao,刁 tiao,瞿 kui chu,戚 chik chi,丘 yau chiu,古 koo ku,米 mai,池 chi,滕 tang teng,晋 chun,苑 yuan,邬 wu,臧 tsang,畅 cheong,宫 kung,来 lai,嵇 chi,苟 kau,全 chun jun,褚 chu,廉 lim,简 kan chien,娄 lau lou,盖 kai,符 fu foo,奚 hsi,木 mu,穆 muk mu,党 tong,燕 yin yen,郎 long lang,邸 dai,冀 kei,谈 tam,姬 kei,连 lin lien,郜 kao,晏 yan,栾 luan,郁 wat yu,商 sheung,蒙 mung meng,喻 yu,
窦 tau tou,迟 chi,仇 chou qiu,朴 park pak bak piao,南 nam,卓 cheuk cho,封 fung,储 chu,习 xi hsi,区 au ou,鞠 kuk,丛 tsung,蓝 lam lan,缪 miu miao,冷 leng,应 ying,敖 ngo,虞 yu,荣 wing jung,祖 cho,桑 song,权 kwon gwon,郦 li,卿 qing,仝 tong,亓 qi,闻 wen man,佟 tung,佘 she seah,谌 chen,郗 xi,危 wei,茅 mao,寇 kou,麦 mak mai,岑 sham tsen shum,潭 tam,楼 lau lou,官 koon,利 lei,利 lee,胥 hsu,纽 niu,栗 li lut,
都 do,禹 woo,玄 hyun,表 pyo,宣 sun,慎 shin,鱼 eo,河 ha,千 chun,太 tae,具 koo gu,池 ji,陈 jin,奇 ki,张 zhang,班 ban,后 hou,荣 yung,薰 hun,皮 pi,明 myung,潘 ban,元 won,道 do,林 lin,
`;

const compound = `欧阳 auyeung ouyang,司徒 szeto situ,上官 sheungkwan,诸葛 chukot,司马 szema sima,夏侯 hsiahou,慕容 mujong,皇甫 hwangbo,尉迟 weichi,公孙 kungsun,东方 dongfang,令狐 linghu,宇文 yuwen,长孙 changsun,南宫 namgoong,独孤 dugu,鲜于 seonu,诸葛 zhuge,端木 tuanmu,司空 sikong,西门 ximen`;

const japanese =
  `安倍 菅 岸田 麻生 石破 河野 茂木 加藤 佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 吉田 山田 佐佐木 山口 松本 井上 木村 林 斋藤 清水 山崎 池田 桥本 阿部 石川 山下 中岛 石井 小川 前田 冈田 长谷川 藤田
  后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 冈本 藤原 中野 三浦 原田 松田 竹内 中川 中山 和田 石田 上田 森田 原 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 谷口 大野 丸山 今井 河村 藤本 村田 武田 上野
  杉山 增田 荒川 小山 大塚 平野 菅原 久保 松井 千叶 岩崎 樱井 野口 松尾 木下 菊池 菊地 野村 新井 佐野 小池 古川 市川 水野 吉村 小松 岛田 浜田 滨田 北村 山内 西田 东 服部 川口 五十岚 松下 辻 黑田 早川 福岛 川崎 大西 堀 本田
  荒木 望月 中田 永井 野田 鸠山 羽田 细田 甘利 世耕 二阶 梶山 稻田 小泉 枝野 玉木 志位 蓮舫 莲舫 林芳正 川端 三岛 大江 村山 宫泽 竹下 中曾根 仲宗根 田岛 加治屋 小崎 小野寺 小野 大谷 羽生 锦织 大坂 池江 福原 石原 高市 上川 木原 松野 萩生田 丰田 孙 柳井 坂口 垂 横井 兼原 山上 冲 河井 荒井 浅野 浅田 秋元 秋山 芦田 天野 饭田 饭岛 池上 石桥 石黑 石破 石垣 石崎 泉 市原 伊东 伊豆 稻垣 稻叶 岩田 岩本 岩屋 植田 植村 上原 臼井 内藤 江川 江崎 江田 榎本 远山 大岛 大石 大桥 大平 大久保 大岩 大山 大田 冈崎 冈野 奥田 奥野 小泽 小渊 小仓 小笠原 小栗 小田 小田切 尾崎 尾身 落合 织田 鬼冢 片山 柏木 胜田 桂 金丸 金田 金井 龟井 川村 川岛 川上 川田 河合 河本 神田 菅野 岸 岸本 北川 北野 北岛 北山 木内 木户 草野 楠本 熊谷 久保田 仓田 栗原 黑川 黑木 黑泽 小岛 古贺 小柳 近卫 齐藤 齐木 坂井 坂田 佐川 樱田 佐久间 笹川 佐竹 里见 泽田 泽井 三田 椎名 盐崎 盐谷 志村 筱原 岛津 下村 庄司 白石 白川 新藤 进藤 杉浦 杉本 铃江 须藤 关口 濑户 千田 曾根 园田 高野 高村 高岛 高田 高山 泷泽 泷川 竹中 武内 武藤 田边 田村 田代 谷 谷川 玉城 田原 垂秀 塚本 土井 土屋 堤 津田 堂安 富田 富冈 鸟居 内山 中西 中岛 中谷 永田 长岛 长田 长野 中川 成田 西 西川 西野 西山 二宫 根本 野上 野中 能势 桥口 长谷 花田 滨口 早坂 原口 半田 东野 土方 日野 平井 平冈 平田 平山 广濑 广田 深田 福井 福士 福永 藤泽 藤崎 藤村 二木 船田 古屋 星野 细川 堀内 堀江 堀田 前原 牧野 增子 松冈 松浦 松川 松平 松野 丸川 三木 三谷 三宅 三好 水岛 宫城 宫下 宫田 宫野 武者 村松 村井 本间 森 森山 森本 守屋 矢野 柳 柳泽 柳田 山岸 山根 山谷 山际 山冈 汤川 横田 横路 新垣 绫濑 绫野 三笘 长泽 户田 上户 仓木 滨崎 菅田 相叶 岩井 沟口 今村 庵野 手冢 宫部 芥川 伊坂 久石 小津 镰田 松隆 高仓 三船 栗山 井川 吉川 吉野 吉冈 米仓 若林 若宫 渡部 渡边`
    .trim()
    .split(/\s+/);

const table = new Map<string, Set<string>>();
for (const entry of [...romanised.replace(/\s*\n\s*/g, '').split(','), ...compound.split(',')]) {
  const [surname = '', ...spellings] = entry.split(' ');
  if (!surname) continue;
  const known = table.get(surname) ?? new Set<string>();
  for (const spelling of spellings) known.add(spelling);
  table.set(surname, known);
}
/** Those of one character, 林 or 东, are as often Chinese ones, or words. */
const japaneseSurnames = longestWords(japanese.filter((surname) => surname.length > 1));

/** By character code: 1 a surname, 2 the first of a compound one. Asked at every character of a text. */
const starts = new Uint8Array(0x10000);
for (const surname of table.keys()) starts[surname.charCodeAt(0)]! |= surname.length === 1 ? 1 : 2;

/** Length of the Chinese or Korean surname that the characters at `at` begin with: 2, 1 or 0. */
export function surnameLength(text: string, at: number): number {
  const start = starts[text.charCodeAt(at)] ?? 0;
  if ((start & 2) !== 0 && table.has(text.slice(at, at + 2))) return 2;
  return start & 1;
}

/** Length of the Japanese surname that the characters at `at` begin with; 0 when none is known. */
export function japaneseSurnameLength(text: string, at: number): number {
  return lengthAt(japaneseSurnames, text, at);
}

/** Surnames that are words far more often: 于, 何, 任. */
const weak = new Set(
  '任于向时高常何代华安明和同对由为当老该前原正副新首本全单古商文武都方路关连成应包经解官边具后表元道都来从位全能强利连盖党席江河宣权石奇班慎千谈查解管祝闻商游宣支车栗',
);

/** Whether a surname of one character is a word far more often. */
export function isWeakSurname(character: string): boolean {
  return weak.has(character);
}

/**
 * Whether a surname may be written so in Latin letters, in pinyin or in another romanisation.
 * @param pinyin the surname's own, lower case, without tones
 * @param word lower case
 */
export function isRomanised(surname: string, pinyin: string, word: string): boolean {
  return word === pinyin || (table.get(surname)?.has(word) ?? false);
}

const surnameReadings = new Map(Object.entries({
  查: 'zha1', 单: 'shan4', 仇: 'qiu2', 区: 'ou1', 曾: 'zeng1', 解: 'xie4', 任: 'ren2', 华: 'hua4', 朴: 'piao2', 翟: 'zhai2', 盖: 'ge3', 缪: 'miao4',
  尉迟: 'yu4 chi2', 万俟: 'mo4 qi2', 洗: 'xian3', 冼: 'xian3', 纪: 'ji3', 葛: 'ge3', 燕: 'yan1', 覃: 'qin2', 召: 'shao4', 乐: 'yue4', 长孙: 'zhang3 sun1',
})); // prettier-ignore

/** Readings of a surname where they are not the word's: 查 `zha1`; `null` for the others. */
export function surnameReading(surname: string): string[] | null {
  return surnameReadings.get(surname)?.split(' ') ?? null;
}
