/** The form of a character that has several: by its word, by the characters around it, by its being part of a name. */
import { choiceOf, type Side } from './forms.ts';
import { inName, numeral } from './word-borders.ts';
import { isLoneGivenName, isLoneSurname } from './lone-surname.ts';

/** Characters on either side that are looked at. */
const reach = 8;

const title =
  '主席|首席|员|(?:总|经|助|代|处|护)理|教授|师|(?:学|医|先|考)生|[博女男护烈硕]士|家|(?:主|责)任|书记|裁|帅|司令|[选歌凶对]手|记者|学者|作者|官|(?<![擅专增成])长|主人|夫人|老人|导演|主演|[明巨球歌影]星|妻|夫|父|母|亲|女|配|叫|姓|兄|弟|姐|妹|友|相|总统';

/**
 * What stands before a surname that is a function word more often. Elsewhere it and what looks like a given name are such a
 * word and a noun: 坐落于岷山, 之后佩琪.
 */
const beforeSurname: Readonly<Record<string, RegExp>> = {
  于: new RegExp(`(?:^|[，。；：！？、“”「」『』（）《》\\s]|[据和与同及由让请被]|${title})$`),
  后: new RegExp(`(?:${title})$`),
};

/** Behind 于 and what looks like a given name: 于义|熙六年, 于云|水间. */
const time = /^[\u4e00-\u9fff]{0,2}[元\d一二三四五六七八九十〇○]+年|^[\u4e00-\u9fff]{0,3}[间中里上内](?:$|[，。、；])/;

/** What the segmenter took for a name that ends in 里: behind these it is one by sound, behind others a noun's 里. */
const bySound =
  /[阿埃艾安奥巴比布贝波博伯查达德迪杜多厄尔法菲费弗夫福戈格古哈霍基加贾杰卡凯科克库拉莱兰勒雷利卢鲁罗洛马玛迈曼梅米莫墨穆纳娜内尼努诺欧帕佩皮普奇乔热萨塞什史斯苏索塔泰特图托瓦万韦维温沃武乌西希肖谢休雅亚扬耶伊尤约泽兹佐孟文久云力列石赫忽撒秋百千]里$/;
/** Counted, or a unit, it is the nautical mile; elsewhere what is in the sea. */
const nauticalMile = /(?:[里米哩][和、或及]|[\d０-９○〇零一二两三四五六七八九十百千万几多余数半每以按])海$/;
/** Names that end in 于; elsewhere it belongs to what follows. */
const endsInYu = /^[单淳鲜]于$/;
const isWrongly = (word: string) =>
  (word.endsWith('里') && !bySound.test(word)) || (word.endsWith('于') && !endsInYu.test(word));

/**
 * Chooses forms for simplified characters of `text`.
 * @param borders as {@link markBorders} gives them
 * @returns the traditional form at an offset, `null` where the usual one is right
 */
export function createChooser(text: string, borders: Uint8Array): (at: number) => string | null {
  return (at) => {
    const choice = choiceOf(text.charAt(at));
    if (!choice) return null;
    let start = at;
    let end = at + 1;
    while (borders[start] !== 1) start--;
    while (borders[end] !== 1) end++;
    const besideInterpunct = text.charAt(start - 1) === '·' || text.charAt(end) === '·';
    if (besideInterpunct && choice.inName !== null) return choice.inName;
    const before = text.slice(Math.max(0, at - reach), at);
    if (end - start > 1) {
      const word = text.slice(start, end);
      const isName = borders[start + 1] === inName;
      if (isName && choice.inName !== null) {
        if (at > start) return at === end - 1 && isWrongly(word) ? choice.usual : choice.inName;
        const isPreposition = text.charAt(at) === '于' && time.test(text.slice(end, end + reach));
        const isWord = isPreposition || beforeSurname[text.charAt(at)]?.test(before) === false;
        return isWord ? choice.usual : choice.surname;
      }
      // Two days later are no word: 两|天|后.
      if (word === '天后') return '后';
      if (word === '海里' && at > start) return nauticalMile.test(before) ? '里' : choice.usual;
      if (!isName && !numeral.test(word)) return null;
    }
    const after = text.slice(at + 1, at + 1 + reach);
    if (choice.inName !== null && /(?:^|[^百])姓$/u.test(before)) return choice.surname;
    if (choice.surname !== choice.usual && isLoneSurname(before, after)) return choice.surname;
    if (choice.inName && choice.inName !== choice.usual && isLoneGivenName(before, after)) return choice.inName;
    const fits = (side: Side | null, beside: string, next: () => string) =>
      !side || side.pattern.test(side.isWord ? next() : beside);
    const wordBefore = () => text.slice(borders.lastIndexOf(1, at - 1), at);
    const wordAfter = () => text.slice(at + 1, borders.indexOf(1, at + 2));
    for (const { form, before: left, after: right } of choice.contexts) {
      if (fits(left, before, wordBefore) && fits(right, after, wordAfter)) return form;
    }
    return null;
  };
}
