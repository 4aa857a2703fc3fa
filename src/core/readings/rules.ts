/** Readings that grammar settles and marked texts have too seldom for the model to learn. */

interface Rule {
  /** The word that the character is in; itself when not given. */
  word?: string;
  /** What the model says; the rule is for nothing else. */
  instead?: string;
  /** Up to {@link REACH} units before the character. */
  before?: RegExp;
  after?: RegExp;
  reading: string;
}

const REACH = 6;

const rules: Record<string, Rule[]> = {
  // 得 de5 stands behind what it complements: behind a subject, an adverb or a pause it is "must".
  得: [
    { before: /种[瓜豆]$/u, after: /^[瓜豆]/u, reading: 'de2' },
    { word: '种瓜得瓜，种豆得豆', reading: 'de2' },
    { instead: 'de5', before: /(?:^|[\s，。！？；：、“”「」]|[我你您他她它们咱谁都也还就又])$/u, after: /^了/u, reading: 'de2' },
    {
      instead: 'de5',
      before: /(?:^|[\s，。！？；：、“”「」]|[我你您他她它们咱谁都也还就总又只必仍]|大家|一定|至少|起码|首先|恐怕)$/u,
      after: /^[^了过\s，。！？；：、]/u,
      reading: 'dei3',
    },
  ],
  长: [
    { before: /[\d一二三四五六七八九十百千万几多两](?:公里|千米|厘米|毫米|英里|海里|里|米|尺)$/u, reading: 'chang2' },
    { after: /^长了/u, reading: 'zhang3' },
    { before: /长$/u, after: /^了/u, reading: 'chang2' },
  ],
  边: [{ instead: 'bian5', before: /[河海湖江溪池路街岸水墙床桌窗门]$/u, reading: 'bian1' }],
  为: [{ instead: 'wei4', after: /^人(?:正直|善良|诚实|厚道|低调|谦和|处世|师表|父母)/u, reading: 'wei2' }],
  着: [{ word: '穿着', after: /^[一二三四五六七八九十两几这那件条双]/u, reading: 'zhe5' }],
  种: [{ word: '种瓜得瓜，种豆得豆', reading: 'zhong4' }, { instead: 'zhong3', before: /[能难会想去不没好该要爱]$/u, after: /^(?:$|[\s，。！？；：、”」了着过])/u, reading: 'zhong4' }],
  中: [{ instead: 'zhong1', after: /^了(?!解)/u, reading: 'zhong4' }],
  量: [{ instead: 'liang4', after: /^(?:了[体血身一两好几]|过|体温|血压|身高|尺寸)/u, reading: 'liang2' }],
  行: [{ instead: 'xing2', word: '一行', before: /[这那哪每本干]一$/u, after: /^[^人为]/u, reading: 'hang2' }],
  都: [{ word: '花都', after: /^[开谢没不]/u, reading: 'dou1' }, { instead: 'du1', after: /^[开不没是有会能要很在来去说把被让想还]/u, reading: 'dou1' }],
  倒: [{ instead: 'dao3', before: /(?:水|茶|酒|牛奶|咖啡|垃圾|油|汤|药)$/u, after: /^[在进入到掉出给满]/u, reading: 'dao4' }],
  了: [{ instead: 'le5', before: /[^要是]不$/u, reading: 'liao3' }],
  削: [{ after: /^掉?了?[一两几]?个?(?:苹果|梨|水果|皮|铅笔|土豆|萝卜|黄瓜)/u, reading: 'xiao1' }],
  还: [{ instead: 'huan2', before: /(?:^|[^不未没要想归偿退])$/u, after: /^(?:[不没有在是会能可需将未很更只应说称]|表示|指出|认为|包括)/u, reading: 'hai2' }],
}; // prettier-ignore

/** The reading of a character in `word`; `found` when no rule is for it. */
export function applyRules(text: string, offset: number, word: string, found: string): string {
  const character = text.charAt(offset);
  const own = rules[character];
  if (!own) return found;
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const after = text.slice(offset + 1, offset + 1 + REACH);
  const rule = own.find(
    (rule) =>
      (rule.word ?? character) === word &&
      (rule.instead ?? found) === found &&
      (rule.before?.test(before) ?? true) &&
      (rule.after?.test(after) ?? true),
  );
  return rule?.reading ?? found;
}
