/** The English name of a Chinese person whom the article does not explain, where the press would write it in pinyin. */
import { countriesIn } from './places.ts';
import { countOthers } from './transliteration.ts';
import { countWords, firstWords } from './word-starts.ts';

const elsewhereWords =
  '台湾 中央社 台北 台中 台南 高雄 新北 桃园 基隆 屏东 花莲 民进党 国民党 民众党 时代力量 立法院 行政院 监察院 考试院 总统府 陆委会 中研院 立委 香港 港府 港警 港大 港媒 九龙 新界 大律师 民建联 社民连 民阵 澳门 新加坡 马来西亚 马国 吉隆坡 槟城 印尼 泰国 越南 河内 柬埔寨 缅甸 菲律宾 韩国 首尔 青瓦台 朝鲜 平壤 北韩 南韩 日本 东京 大阪 京都 美国 英国 加拿大 澳大利亚 澳洲 新西兰 法国 德国 欧洲 欧盟 加州 纽约 哈佛 斯坦福 耶鲁 华盛顿 洛杉矶 旧金山 多伦多 温哥华 悉尼 墨尔本 伦敦 海外 华裔 旅美 流亡 美籍 英籍 加籍 澳籍 华人 美国之音 自由亚洲 联合国 蒙古 哈萨克 维吾尔 藏人'.split(
    ' ',
  );
const mainlandWords =
  '中国 中共 公安部 国安部 国防部新闻局 中纪委 政协 政法委 发改委 卫健委 银保监 证监会 统计局 海关总署 网信办 工信部 住建部 生态环境部 市场监管 商务部 大陆 内地 国务院 全国 国家 外交部 国台办 北京 上海 天津 重庆 广东 广州 深圳 浙江 杭州 江苏 南京 苏州 山东 济南 青岛 福建 厦门 福州 河北 河南 郑州 湖北 武汉 湖南 长沙 江西 南昌 安徽 合肥 山西 太原 陕西 西安 甘肃 兰州 四川 成都 贵州 贵阳 云南 昆明 广西 海南 辽宁 沈阳 大连 吉林 长春 黑龙江 哈尔滨 内蒙古 宁夏 青海 新疆 西藏 清华 北大 复旦 人大 新华社 人民日报 央视 央行 解放军 华为 阿里 腾讯 省 县'.split(
    ' ',
  );
/** The mainland's own, not the news agency of Taiwan, nor a command or the intelligence of America. */
const centre = '中央(?!社|司令|情报)';

const elsewhere = new RegExp(elsewhereWords.join('|'));
const mainland = new RegExp([...mainlandWords, centre].join('|'));
const everyCentre = new RegExp(centre, 'g');
const placesElsewhere = firstWords(elsewhereWords);
const mainlandPlaces = firstWords(mainlandWords);

/**
 * Surname first, the given name in one: `Mao Ning`. Empty when it can't be told: people of Taiwan and Hong Kong, Koreans
 * and Japanese and Chinese abroad are not written in pinyin.
 * @param role words of office that the article gives, folded; they tell better than the rest
 * @param around the folded text in which the person is named
 * @param reading numbered syllables, a capital where surname and given name begin
 */
export function pressEnglish(role: string, around: string, reading: string): string {
  if (isForeignSchool(role) || elsewhere.test(role) || countriesIn(role).some((country) => country !== '中国'))
    return '';
  if (!mainland.test(role)) {
    const { here, there } = countPlaces(around);
    if (here < 2 || there * 3 > here) return '';
  }
  return romanise(reading);
}

let counted = { text: '', here: 0, there: 0 };

/** Words of the mainland and of elsewhere in a text; all people of an article ask about the same one. */
function countPlaces(text: string): { here: number; there: number } {
  if (counted.text !== text) {
    const here = countWords(mainlandPlaces, text) + (text.match(everyCentre)?.length ?? 0);
    counted = { text, here, there: countWords(placesElsewhere, text) };
  }
  return counted;
}

/** Whether the role names a university or a firm that is written by sound: 维吉尼亚大学. */
function isForeignSchool(role: string): boolean {
  const name = /(\p{Script=Han}{3})(?:州立)?(?:大学|学院|银行|公司|研究所|集团)/u.exec(role)?.[1];
  return name !== undefined && name !== '内蒙古' && countOthers(name, 0, name.length) === 0;
}

/** Whether words of office are those of the mainland. */
export function isMainland(role: string): boolean {
  return mainland.test(role) && !elsewhere.test(role);
}

/** Numbered syllables as a name: `Dong3 Li4 juan1` becomes `Dong Lijuan`, `Xi1 An1` with an apostrophe where it is needed. */
function romanise(reading: string): string {
  return reading
    .split(' ')
    .map((syllable) => syllable.replace(/[1-5]$/, ''))
    .reduce((name, syllable) => {
      if (!name) return syllable;
      if (/^[A-Z]/.test(syllable)) return `${name} ${syllable}`;
      return name + (/^[aeo]/.test(syllable) ? "'" : '') + syllable;
    }, '')
    .replace(/^Lü|(?<= )Lü/g, 'Lyu');
}
