/**
 * Simplified characters that stand for several traditional ones, and how the text around them tells which. Words and
 * phrases come first; this is for what is in none: a character that is a word alone, and names. Traditional forms are
 * OpenCC's own (裏 臺 爲 麪); the regions' glyphs come later.
 */

export interface Choice {
  /** The form where nothing tells. */
  usual: string;
  /** The form in a name of a person or a place, Chinese or written by sound. */
  inName: string;
  /** The form as the first character of a Chinese name, where it is another one. */
  surname: string;
  contexts: { form: string; before: RegExp | null; after: RegExp | null }[];
}

const number = '[\\d０-９○〇零一二两三四五六七八九十百千万亿几数多余半]';

/**
 * A line a character: `simplified usual inName [surname]`, then its contexts, in order: `form before|after`, either
 * side a regular expression or nothing; `N` is a numeral.
 */
const lines = `
余 余 余 ; 餘 N| ; 餘 (?:其|剩|残|盈|业|有|之|多|结)| ; 餘 |[下额震毒孽热裕]
范 范 范 ; 範 [规模示师典失防风垂]| ; 範 |[围例畴本式]
岳 岳 岳
郁 郁 郁 ; 鬱 [忧抑沉阴积悒葱苍解]| ; 鬱 |(?:闷|结|积|葱|郁|金香|热)
游 遊 游 ; 游 (?:上|下|中|仰|蛙|泳)| ; 游 |(?:泳|水|动|击|离|牧|标|移|弋|了?[\\d一二三四五六七八九十百]+(?:公里|米|千米)|到|过来|过去|向)
朴 朴 朴 ; 樸 [质简纯淳古俭诚]| ; 樸 |[素实质拙厚]
咸 咸 咸 ; 鹹 [太很偏微又较酸苦味不甜香最嫩点]| ; 鹹 |[味水淡鱼蛋菜肉鸭湖海度的香甜辣中、鲜了干]
姜 姜 姜 ; 薑 [葱蒜生老嫩鲜切放加]、?| ; 薑 |(?:、?[葱蒜]|[汤茶片丝末汁糖粉块蓉黄])
于 於 于
里 裏 里 ; 里 (?:公|英|华|平方|[\\d０-９一二两三四五六七八九十百千万]|[数几十百千]多|[数几]百|[数几]十)| ; 里 |(?:[弄程]|·|（[A-Za-z]) ; 里 ·|
后 後 後 后 ; 后 |[妃羿土冠稷宫] ; 后 (?:皇|太|皇太|影|歌|球|艳)|
发 發 發 ; 髮 (?:头|须|曲|卷|秀|鬓|银|剪|烫|染|毛|胎|鹤|假|披)| ; 髮 |(?:型|廊|丝|夹|际|梢|蜡|髻|辫|胶|根|质|妆|饰)
历 歷 歷 ; 曆 [农阳阴公西旧新日年月黄回佛夏藏儒挂台]| ; 曆 |[法书]
制 制 制 ; 製 (?:美|俄|苏|日|德|英|法|中国|美国|日本|德国|法国|英国|俄罗斯|苏联|瑞士|台湾|韩国|木|石|铁|铜|钢|皮|纸|玻璃|金属|塑料|银|手工|国|自|精|特|监|炼|绘|印)|(?:[的、，。]|武|装|导|无|枪|汽|飞|电|产|战|坦|直|反|弹|火|品|$) ; 製 |(?:成(?!度)|售|毒|药|冰|茶|陶|糖|革|衣|鞋|图|片|版|酒|盐|备(?!忘)|品)
系 系 系 ; 系 [学大语文理化物史哲法商医院校中本该数机谱派嫡直旁世星水山]| ; 繫 |(?:上|在|着|好|紧|住|鞋|绳|安全带|领带|于|红绳|铃) ; 繫 [联维心]| ; 係 [确实纯均皆现原乃真]|
干 幹 干 ; 干 |[预涉扰戈犯支邑休政禄] ; 干 (?:相|若|何|天|阑)| ; 乾 [晒吹擦晾烘风烤榨抽排喝弄抹哭笋吸沥煮熬饼葡果肉杏葡萄口]|(?![部警事线将校掉什活了嘛吗的]) ; 乾 |[净燥旱枯涸冰涩咳洗果粮货杯瘪脆草柴酪湿红裂舷坤隆电瞪巴胶面粉蘑缩]
只 只 只 ; 隻 (?:N|[这那每某哪首整单])|(?!能|有|是|会|要|为|得|想|剩|顾|不|知|需|可|够|占|用|算|让|看|好|怕|管|因|限|在|做|说|把|对|给|与|和|由|当|靠|从|以|卖|买|见|取|收|差|拿|获|谈|字|身|许|应|肯|愿|希|望|供)
面 面 面 ; 麪 (?:碗|吃|煮|拌|擀|揉|炸酱|热干|阳春|牛肉|意大利|乌冬|乌龙|炒|荞麦|刀削|方便|辣子|担担|臊子|油泼|鸡蛋|豆腐)|(?![对临试包积貌容孔子前部向]) ; 麪 |[馆摊店条粉块糊食]
台 臺 台
复 復 復 ; 複 |[式数音眼利句变线叶试选赛制评杂] ; 覆 [答回批函电]|
征 徵 征 ; 征 [远出长亲东西南北从御]| ; 征 |[战讨伐服途程尘帆衣]
钟 鐘 鍾 ; 鐘 [敲座口撞打闹台挂警丧古时石洪大分秒点刻编铜金鸣]| ; 鐘 |[表楼声摆罩点乳响鼓鸣] ; 鍾 (?:^|[，。、：“《（])|[^，。、的] ; 鍾 [员长席师授理者家人任士官督裁记]|[^，。、的] ; 鍾 [姓老小]| ; 鍾 |(?:某|姓|先生|女士|教授|院士|小姐|太太|情|爱|馗|家(?!具))
准 準 准 ; 准 [不获核照特恩批奏允未才方]| ; 准 |(?:其|予|许|他|她|你|我|于|以|入|奏|假|驾|生)
松 松 松 ; 鬆 [放轻宽蓬稀疏肉太很]| ; 鬆 |(?:开|口|了|手|绑|动|软|弛|弦|紧|懈|散|土|一口气|劲|垮|脆|饼)
谷 谷 谷 ; 穀 |[物类粒仓雨壳] ; 穀 [稻五打晒]|
卷 卷 卷 ; 卷 [陋试考答案阅开画书手长分上下\\d０-９一二三四五六七八九十]| ; 捲 |(?:起|入|走|曲|动|土|发|了|进|缩|尺|着|袖|铺|毛|款|逃|心菜|帘) ; 捲 [席龙春翻风]|
借 借 借 ; 藉 |[着此由故以助机势]
蒙 蒙 蒙 ; 矇 |[骗混]
丑 醜 丑 ; 丑 |[时年月日牛角旦] ; 丑 [小癸乙丁己辛子]|
云 雲 雲 ; 云 (?:古人|[又诗书有曾亦语谚经文所赞偈人子传])|(?:[：:，,。“「]|$)
斗 鬥 斗 ; 斗 N| ; 斗 [北泰漏烟笆车熨星墨]| ; 斗 |[笠篷室拱姥米酒胆]
表 表 表 ; 錶 (?:手|怀|腕|戴|名|古董|机械|石英|潜水|瑞士|劳力士|这块|一块)| ; 錶 |[带盘壳链匠坛]
须 須 須 ; 鬚 [触胡龙虎髯]| ; 鬚 |[肢根眉]
困 困 困 ; 睏 |(?:了|倦|意|得)
冲 衝 沖 ; 衝 |(?:[向着到进入出过上破撞刺锋击动突线关]|了[出进上过]) ; 沖 (?:水|脏|对|折|反|相|韶山|用)| ; 沖 |(?:洗|泡|刷|绳|凉|淡|澡|积|茶|咖啡|走|垮|厕|蚀|印|天|喜|压|奶|剂|服|水|了?.{0,2}(?:咖啡|茶|奶|澡|凉))
签 簽 簽 ; 籤 [抽竹牙求灵掣]| ; 籤 |[诗王筒]
御 御 御 ; 禦 [抵防]| ; 禦 |[敌寒侮]
采 採 采 ; 采 [神风文丰兴]| ; 采 |[邑风]
杯 杯 杯 ; 盃 (?:世界|奖|金|挑战|亚洲|欧洲|美洲|非洲|总统|国王|大力神|戴维斯|斯坦利|汤姆斯|尤伯|苏迪曼|欧国?联?|优胜者|联合会|解放者|超级|联赛|慈善|总决赛|冠军|友谊)|
并 並 並 ; 併 [合兼吞归裁]|
汇 匯 匯 ; 彙 |[编整集总] ; 彙 [词字语辞]|
尽 盡 盡 ; 儘 |(?:管|快|早|量|可能|速|先)
沈 沈 沈 ; 瀋 |(?:阳|水|海|丹|大[铁高]|北新|吉|哈|白|山铁) ; 瀋 [辽哈京吉秦]|
扎 扎 扎 ; 紮 |[营寨] ; 紮 [包捆驻]|
占 佔 占 ; 占 |[卜星梦卦]
周 周 周 ; 週 (?:[\\d０-９一二两三四五六七八九十几数]|[上下本这每首近次隔同])|(?![边围家公朝王氏姓先]) ; 週 |[末刊报年期日]
出 出 出 ; 齣 [这那每首一二两三四五六七八九十]|[^，。、]{0,3}[戏剧]
种 種 種 种
万 萬 萬
叶 葉 葉 ; 叶 |韵
划 劃 劃 ; 划 |(?:船|水|桨|艇|拳|算|龙舟|行)
喂 餵 餵 ; 喂 |[，,！!？?]
咽 咽 咽 ; 嚥 |(?:下|气|了) ; 嚥 吞|
欲 欲 欲 ; 慾 [食性情物色购知贪私肉嗜]|
脏 髒 髒 ; 臟 [心肝脾肺肾内]|
坛 壇 壇 ; 罈 [\\d一二两三四五六七八九十几]|[酒子]
涂 塗 涂
仆 僕 僕 ; 仆 前|
舍 舍 舍 ; 捨 |(?:弃|不得|得|命|身|去|我|己|近) ; 捨 [不难施割取]|
伙 夥 夥 ; 伙 |[食房] ; 伙 [家]|
志 志 志 ; 誌 [杂墓]| ; 誌 |[哀庆异]
药 藥 藥
吁 吁 吁 ; 籲 呼|
向 向 向
胡 胡 胡 ; 鬍 |[须子渣茬]
升 升 升
`;

function parseLine(line: string): [string, Choice] {
  const [head = '', ...contexts] = line.split(' ; ');
  const [character = '', usual = '', inName = '', surname = inName] = head.split(' ');
  return [character, { usual, inName, surname, contexts: contexts.map(parseContext) }];
}

function parseContext(text: string): Choice['contexts'][number] {
  const [form = '', sides = ''] = text.split(' ');
  const bar = sidesBorder(sides);
  const [before, after] = [sides.slice(0, bar), sides.slice(bar + 1)].map((side) => side.replaceAll('N', number));
  return {
    form,
    before: before ? new RegExp(`(?:${before})$`) : null,
    after: after ? new RegExp(`^(?:${after})`) : null,
  };
}

/** Where the `|` is that is in no bracket. */
function sidesBorder(sides: string): number {
  let depth = 0;
  for (let at = 0; at < sides.length; at++) {
    const sign = sides.charAt(at);
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === '|' && depth === 0) return at;
  }
  return sides.length;
}

const choices = new Map(lines.trim().split('\n').map(parseLine));

/** How to choose the form of a character; only some have a choice. */
export const choiceOf = (character: string): Choice | undefined => choices.get(character);

/** The characters whose form the text around them decides. */
export const chosenCharacters: ReadonlySet<string> = new Set(choices.keys());

/** What each of them becomes where nothing tells. */
export const usualForms: ReadonlyMap<string, string> = new Map([...choices].map(([key, { usual }]) => [key, usual]));
