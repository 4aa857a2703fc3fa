/** Readings that characters have in names and not in words. */
import type { Span } from '../annotations.ts';
import type { Dictionary } from '../dictionary.ts';
import { surnameReading } from '../figures/surnames.ts';
import { isSurnameHere } from '../surname-beside.ts';

/** Surnames read otherwise than the word; those of `figures/surnames.ts` come first. */
const surnames = parse('曲qu1 应ying1 盛sheng4 种chong2 折she2 干gan1 逄pang2 员yun4 车che1 曹cao2 佘she2 万wan4 宿su4 藏zang1 ' +
  '都du1 相xiang4 空kong1 冠guan4 重chong2 强qiang2 兴xing1 便bian4 卜bu3 牟mou2 隗wei3 晟cheng2 谌chen2 尹yin3 于yu2 冯feng2 ' +
  '石shi2 哈ha3 幺yao1 乜nie4 繁po2 贲ben1 郗xi1 匡kuang1 郇xun2 钻zuan1 难nan4 宓mi4 俞yu2 奇qi2 么yao1 秘bi4 阚kan4 撒sa4 少shao4 柏bai3 过guo1 句gou1 佴nai4 祭zhai4 於yu1 祢mi2'); // prettier-ignore

/** In Chinese given names. */
const given = parse('长chang2 行xing2 朝chao2 重chong2 乐le4 少shao4 曾zeng1 为wei2 兴xing1 都du1 得de2 地di4 了liao3 任ren4 ' +
  '单dan1 朴pu3 查cha2 解jie3 仇chou2 燕yan4 宁ning2 茜qian4 娜na4 盛sheng4 中zhong1 传chuan2 和he2 华hua2 奇qi2 强qiang2 ' +
  '观guan1 乾qian2 冠guan4 弹tan2 度du4 相xiang1 更geng1 系xi4 难nan2 空kong1 予yu3 与yu3 率shuai4 卜bu3 纪ji4 晟sheng4 莎sha1 好hao3 发fa1'); // prettier-ignore

/** In foreign names, which are written by sound. */
const foreign = parse('长chang2 行xing2 重chong2 得de2 地di4 的di4 了liao3 乐le4 什shi2 茜xi1 卡ka3 塞sai4 勒le4 色se4 莎sha1 娜na4 ' +
  '伯bo2 阿a1 那na4 奇qi2 扎zha1 蒙meng2 撒sa1 藏zang4 盖gai4 华hua2 查cha2 柏bo2 葛ge3 夫fu1 车che1 曾zeng1 解jie3 ' +
  '任ren4 单dan1 朴pu3 区qu1 仇chou2 佛fu2 秘bi4 哈ha1 喀ka1 泊bo2 贾jia3 都du1 丽li4 伽jia1 呢ni2 吐tu3 贲ben1 隆long2 切qie1 ' +
  '菲fei1 肖xiao1 燕yan4 宁ning2 杉shan1 巴ba1 尼ni2 亚ya4 拉la1'); // prettier-ignore

/** What stands behind a person's surname alone. */
const titles = new Set(
  '先生 女士 小姐 太太 夫人 老师 同志 大爷 大妈 阿姨 叔叔 师傅 某 某某 氏 局长 部长 处长 校长 院长 书记 主任 经理 教授 医生'.split(
    ' ',
  ),
);
/** They stand before offices as words: 任局长 "become director". */
const wordsBeforeOffices = new Set('任区哈和都得要会应过句于相车长重祭');
/** Words more often than surnames. */
const seldomSurnames = new Set('任区华解盖哈和都得要会应过句于相单车长重祭');
/** Function words: surnames beside 姓 or a title alone. */
const functionWords = new Set('和都得要会应过于相');
/** Words as often as surnames: behind an office, such a one is a surname before a given name of two characters alone. */
const oftenWords = new Set('曾任查区华干强空都万单');
/** A person's name begins behind these. */
const introducing =
  /(?:[家员长者师士席授理裁监星匠帝]|[上中少大]将|[元大]帅|[歌选棋射舵旗鼓]手|导演|主演|代表|同志|大使|大臣)$/u;
/** They are in no given name, or hardly. */
const notGiven =
  /[曾已正没都在任是有被为与和到经于因以将会能不就也一二三两几个次年月日其此该这那了着过的得地对向从由说要让使给把出上下入去来好多少很最更还又再只但而或及等位名人者你我他她它们靠看做]/u;

function parse(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}

/**
 * The reading that a character of a name certainly has; `undefined` where names read it as words do.
 * @param at of the character in the name @param surnameLength 0 of a foreign name
 */
export function readingInName(name: string, at: number, surnameLength: number): string | undefined {
  if (surnameLength === 0) return foreign.get(name.charAt(at));
  if (at >= surnameLength) return given.get(name.charAt(at));
  return readSurname(name.slice(0, surnameLength))?.[at];
}

function readSurname(surname: string): string[] | null {
  const own = surnames.get(surname);
  return surnameReading(surname) ?? (own === undefined ? null : [own]);
}

/** How a word is read where it is a surname; `undefined` when it is none that is read in its own way. */
export function readingAsSurname(word: string): string | undefined {
  return readSurname(word)?.[0];
}

/**
 * Whether a surname stands as a word of its own: 姓单, 曾女士, 老任, 任正非 when its characters are words.
 * @param index of the surname among the words
 */
export function isLoneSurname(
  text: string,
  words: readonly Span[],
  index: number,
  { surnameLength, readings: readingsOf }: Pick<Dictionary, 'surnameLength' | 'readings'>,
): boolean {
  const wordAt = (at: number) => (words[at] ? text.slice(words[at].start, words[at].end) : '');
  const { start, end } = words[index]!;
  const isBeside = (at: number, offset: number) => words[at]?.start === offset;
  const before = words[index - 1]?.end === start ? wordAt(index - 1) : '';
  const after = isBeside(index + 1, end) ? wordAt(index + 1) : '';
  const surname = text.slice(start, end);
  const seldom = seldomSurnames.has(surname);
  if (before === '姓' || /^[某氏]$/u.test(after)) return true;
  const isFunction = functionWords.has(surname);
  const isOffice = /[长记任理授]$/u.test(after);
  if (
    titles.has(after) &&
    !(isOffice && wordsBeforeOffices.has(surname)) &&
    (!isFunction || /[生士姐]$/u.test(after))
  ) {
    return true;
  }
  if (/^[姓男女妇翁嫌]/u.test(after)) return isSurnameHere(text, start);
  if (/^[小老阿]$/u.test(before) && !titles.has(after) && (!seldom || isSurnameHere(text, start))) return true;
  if (
    after.length !== 1 ||
    isFunction ||
    after === surname ||
    !introducing.test(text.slice(Math.max(0, start - 2), start)) ||
    notGiven.test(after)
  ) {
    return false;
  }
  const next = isBeside(index + 2, end + 1) ? wordAt(index + 2) : '';
  const whole = surname + after;
  if (readingsOf(whole).length > 0) return false;
  const isName = (name: string) => (surnameLength(name) ?? 0) > 0;
  if (next.length === 1 && !notGiven.test(next) && isName(whole + next)) return true;
  if (oftenWords.has(surname)) return false;
  return isName(whole) && (next === '' || notGiven.test(next) || next.length > 1);
}
