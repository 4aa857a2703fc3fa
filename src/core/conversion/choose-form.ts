/** The form of a character that has several: by its word, by the characters around it, by its being part of a name. */
import { choiceOf } from './forms.ts';
import { IN_NAME, numeral } from './word-borders.ts';
import { isLoneSurname } from './lone-surname.ts';

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

/** A noun and 里, which the segmenter took for a name; names by sound end so, too. */
const wrongly = /^[^克马加塔巴比卡德费菲格哈霍杰拉莱洛米莫纳尼帕普萨斯索特维希亚尤玛墨奈佩]里$/;

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
    if (besideInterpunct) return choice.inName;
    const before = text.slice(Math.max(0, at - reach), at);
    if (end - start > 1) {
      const word = text.slice(start, end);
      if (borders[start + 1] === IN_NAME) {
        if (at > start) return wrongly.test(word) ? choice.usual : choice.inName;
        return beforeSurname[text.charAt(at)]?.test(before) === false ? choice.usual : choice.surname;
      }
      if (!numeral.test(word)) return null;
    }
    const after = text.slice(at + 1, at + 1 + reach);
    if (choice.surname !== choice.usual && isLoneSurname(before, after)) return choice.surname;
    for (const { form, before: left, after: right } of choice.contexts) {
      if ((!left || left.test(before)) && (!right || right.test(after))) return form;
    }
    return null;
  };
}
