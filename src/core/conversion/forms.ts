/**
 * Simplified characters that stand for several traditional ones, and how the text around them tells which. Words and
 * phrases come first; this is for what is in none: a character that is a word alone, and names. Traditional forms are
 * OpenCC's own (裏 臺 爲 麪); the regions' glyphs come later.
 */

export interface Choice {
  /** The form where nothing tells. */
  usual: string;
  /** The form in a name of a person or a place, Chinese or written by sound; `null`: names hardly have it. */
  inName: string | null;
  /** The form as the first character of a Chinese name, where it is another one. */
  surname: string;
  contexts: { form: string; before: Side | null; after: Side | null }[];
}

/** What must stand on one side: of the text, or the whole of the next word. */
export interface Side {
  pattern: RegExp;
  isWord: boolean;
}

const number = '[\\d０-９○〇零一二两三四五六七八九十百千万亿几数多余半]';

/**
 * A line a character: `simplified usual inName [surname]` (`?`: names hardly have it), then its contexts, in order: `form before|after`, either
 * side a regular expression or nothing; `N` is a numeral; behind `=` it is the whole word on that side.
 */
const lines = `
余 余 余 ; 餘 N| ; 餘 (?:其|剩|残|盈|业|有|之|多|结)| ; 餘 |[下额震毒孽热裕息泥]
范 范 范 ; 範 [规模示师典失防风垂]| ; 範 |[围例畴本式] ; 範 (?:文艺|国际|女神|英伦|学院|欧美|明星)| ; 範 失|
岳 岳 岳
郁 郁 郁 ; 鬱 [忧抑沉阴积悒葱苍解]| ; 鬱 |(?:闷|结|积|葱|郁|金香|热)
游 遊 游 ; 游 (?:上|下|中|仰|蛙|泳)| ; 游 |(?:泳|水|动|击|离|牧|标|移|弋|了?[\\d一二三四五六七八九十百]+(?:公里|米|千米)|到|过来|过去|向|越[快慢]|得|的越)
朴 朴 朴 ; 樸 [质简纯淳古俭诚]| ; 樸 |[素实质拙厚]
咸 咸 咸 ; 鹹 [太很偏微又较酸苦味不甜香最嫩点]| ; 鹹 |[味水淡鱼蛋菜肉鸭湖海度的香甜辣中、鲜了干]
姜 姜 姜 ; 薑 [葱蒜生老嫩鲜切放加]、?| ; 薑 [、，]|[、和] ; 薑 [葱蒜椒皮醋糖盐油酒]、| ; 薑 |和[蒜葱醋糖] ; 薑 |(?:、?[葱蒜]|[汤茶片丝末汁糖粉块蓉黄]|制剂)
于 於 于
里 裏 里 ; 里 (?:公|英|华|平方|[\\d０-９一二两三四五六七八九十百千万]|[数几十百千]多|[数几]百|[数几]十|几|N余|[十百千]余)| ; 里 |(?:许[，。；、）]|[镇村乡屯站坊]) ; 里 =[答失彻帖没辖灭俄勒伯古阿布贝加拉亚达普德格基克劾女奇岐撒忽索默莫]| ; 里 |=翁 ; 里 |帖木儿 ; 里 (?:^|[给是的和与由对时，。“、授者员长师席])|=[特奇佐德克斯弗尔茨兹昂奥皮] ; 里 |(?:[弄程]|·|（[A-Za-z]) ; 里 ·|
后 後 後 后 ; 后 |[妃羿土冠稷宫] ; 后 (?:皇|太|皇太|艳|坛歌|坛球|球球)|
发 發 發 ; 髮 (?:头|须|曲|卷|秀|鬓|银|剪|烫|染|毛|胎|鹤|假|披)| ; 髮 |(?:型|廊|丝|夹|际|梢|蜡|髻|辫|胶|根|质|妆|饰|膜|带|箍|尾|量)
历 歷 歷 ; 曆 [农阳阴公西旧新日年月黄回佛夏藏儒挂台]| ; 曆 (?:爪哇|犹太|波斯|玛雅|儒略|格里|伊斯兰|阿拉伯|印度|民国|彝|傣)| ; 曆 赛|(?![时经史届任]) ; 曆 |[法书]
制 制 ? ; 製 (?:美|俄|苏|日|德|英|法|中国|美国|日本|德国|法国|英国|俄罗斯|苏联|瑞士|台湾|韩国|木|石|铁|铜|钢|皮|纸|玻璃|金属|塑料|银|手工|国|自|精|特|监|炼|绘|印|陶瓷|合金|砖|骨)|(?:[的、，。]|武|装|导|无|枪|汽|飞|电|产|战|坦|直|反|弹|火|品|$) ; 製 [烤煮缝熬酿腌卤蒸混冷炒焙煎泡凝]| ; 製 |(?:[曲酸皮好]|成(?!度)|售|毒|药|冰|茶|陶|糖|革|衣|鞋|图|片|版|酒|盐|备(?!忘)|品)
系 系 ? ; 系 [学大语文理化物史哲法商医院校中本该数机谱派嫡直旁世星水山]| ; 繫 |在.{0,4}[树桩码腰脖头手柱岸车椅木石身胸颈腕] ; 繫 |(?:上|着|好|紧|住|鞋|绳|安全带|领带|于|红绳|铃|围|腰|脖|梁|泊|马) ; 繫 [联维心]| ; 係 [确实纯均皆现原乃真关]| ; 係 |(?:一[名个位种家部座所]|他杀|自杀|由|出于|因|误|属|受|指|经|被|伪造|谣言)
干 幹 干 ; 干 |[预涉扰戈犯支邑休政禄] ; 干 (?:相|若|何|天|阑|贺达)| ; 干 |栏 ; 乾 (?:很|太|较|偏|有点|发|变|眼睛|嘴唇|皮肤|头发|喉咙)|(?![部警事线将校掉什活嘛吗预涉扰过得起这那成]) ; 乾 [晒吹擦晾烘风烤榨抽排喝弄抹哭笋吸沥煮熬饼葡果肉杏葡萄口]|(?![部警事线将校掉什活了嘛吗的]) ; 乾 [晒吹擦晾烘风烤半湿弄很]|[的时] ; 乾 |[净燥旱枯涸冰涩咳洗果粮货杯瘪脆草柴酪湿红裂舷坤隆电瞪巴胶面粉蘑缩壁焊掀煎舷香] ; 乾 |(?:豆腐|辣椒|海带|鱼片|虾仁|贝母|抹布|布|毛巾|纸巾|、?湿|艾|皮病|枣|豆|敏|固|品|蒸|物质|板|馒头|父|亲|儿子|女儿|弟弟|姐姐|妹妹|哥哥|外甥|孙|闺女|娘|冷|热) ; 乾 (?:[控沥脱阴咽嘴鼻易]|[五六七八九]成|[晒晾]成|鸡蛋)|(?![部警事线将校掉什活得不起过]) ; 乾 [炒煸烘]|(?:$|[，。、；！？])
只 只 ? ; 隻 |[鸡鸭鹅狗猫兔鸟蚊蟹虾] ; 隻 [买送养是有像]|[^，。只]{0,5}[猫狗鸟虎狼鸡鸭兔猴鹰鱼蛇鼠熊羊虫蚁蟹蝇蝶蝠] ; 隻 [买送养]|[^，。]{0,4}[的性] ; 隻 养| ; 隻 (?:N|N只|(?<!不)单|[这那每某哪首整舰船艇杀抓捉逮])|(?!能|有|是|会|要|为|得|想|剩|顾|不|知|需|可|够|占|用|算|让|看|好|怕|管|因|限|在|做|说|把|对|给|与|和|由|当|靠|从|以|卖|买|见|取|收|差|拿|获|谈|字|身|许|应|肯|愿|希|望|供)
面 面 ? ; 麪 (?:碗|吃|煮|拌|擀|揉|炸酱|热干|阳春|牛肉|意大利|乌冬|乌龙|炒|荞麦|刀削|方便|辣子|担担|臊子|油泼|鸡蛋|豆腐|锅盖|捞|卤|鳝|手擀|重庆小|米、)|(?![对临试包积貌容孔子前部向]) ; 麪 |(?:[馆摊店条粉块糊食]|片汤|汤|疙瘩|机)
台 臺 台
复 復 復 ; 複 |(?:[式数音眼利句变线叶试选赛制评杂形型]|消色差|希尔伯特|平面|流形|参数|矩阵|层|调(?!查)) ; 複 山|岭 ; 覆 [答回批函电]|
征 徵 征 ; 征 [远出长亲东西南北从御]| ; 征 |(?:[战讨伐服途程尘帆衣南北虏辽蜀吴楚]|方腊|高丽|高句丽|朝鲜|越南|缅甸)
钟 鐘 鍾 ; 鐘 [敲座口撞打闹台挂警丧古时石洪大分秒点刻编铜金鸣]| ; 鐘 |[表楼声摆罩点乳响鼓鸣] ; 鍾 (?:^|[，。、：“《（])|[^，。、的] ; 鍾 [员长席师授理者家人任士官督裁记]|[^，。、的] ; 鍾 [姓老小]| ; 鍾 |(?:某|姓|先生|女士|教授|院士|小姐|太太|情|爱|馗|家(?!具))
准 準 准 ; 准 [不获核照特恩批奏允未才方]| ; 准 |(?:其|予|许|他|她|你|我|于|以|入|奏|假|驾|生)
松 松 松 ; 鬆 [放轻宽蓬稀疏肉太很]| ; 鬆 |(?:肩|开|口|了|手|绑|动|软|弛|弦|紧|懈|散|土|一口气|劲|垮|脆|饼)
谷 谷 谷 ; 穀 |[物类粒仓雨壳种纹] ; 穀 [稻五打晒全]|
卷 卷 ? ; 卷 [陋试考答案阅开画书手长分上下\\d０-９一二三四五六七八九十]| ; 捲 |(?:起|入|走|曲|动|土|发|了|进|缩|尺|着|袖|铺|毛|款|逃|心菜|帘|好|成|放|大葱|上去|棒|我屋) ; 捲 (?:[席龙春翻风纵蛋花饼被]|蛋糕|寿司|头发|铺盖|海浪|豆腐|可)|
借 借 借 ; 藉 |[着此由故以助机势]
蒙 蒙 蒙 ; 矇 |[骗混对]
丑 醜 丑 ; 丑 |[时年月日牛角旦未寅申] ; 丑 俟| ; 丑 [小癸乙丁己辛子]|
云 雲 雲 ; 云 (?:古人|[又诗书有曾亦语谚经文所赞偈人子传])|(?:[：:，,。“「]|$)
斗 鬥 斗 ; 斗 N| ; 斗 [北泰漏烟笆车熨星墨覆锡料平]| ; 斗 |[笠篷室拱姥米酒胆橱柜]
表 表 ? ; 錶 (?:手|怀|腕|戴|(?<![官姓题报提命排])名|古董|机械|石英|潜水|瑞士|劳力士|这块|一块)| ; 錶 |[带盘壳链匠坛]
须 須 須 ; 鬚 [触胡龙虎髯]| ; 鬚 |[肢根眉]
困 困 困 ; 睏 |(?:了|倦|意|得) ; 睏 (?:[又很好太犯发]|有点)|(?:$|[，。！？、的又])
冲 衝 沖 ; 衝 |(?:[向着到进入出过上破撞刺锋击动突线关]|了[出进上过]) ; 沖 (?:水|脏|对|折|反|相|韶山|用)| ; 沖 |(?:洗|泡|刷|绳|凉|淡|澡|积|茶|咖啡|走|垮|厕|蚀|印|天|喜|压|奶|剂|服|水|了?.{0,2}(?:咖啡|茶|奶|澡|凉)|[澹及]|不下去|马桶|净|涮|干净|粉|抵|鸡蛋|了?[一几两][壶杯碗瓶包]|田) ; 沖 (?:水一|豆浆|板蓝根|奶粉|[热开温清]水|[，。的]手)|
签 簽 ? ; 籤 [抽竹牙求灵掣]| ; 籤 |[诗王筒]
御 御 御 ; 禦 [抵防]| ; 禦 |[敌寒侮] ; 禦 能|之
采 採 采 ; 采 [神风文丰兴]| ; 采 |[邑风]
杯 杯 ? ; 盃 (?:世界|奖|金|挑战|亚洲|欧洲|美洲|非洲|总统|国王|大力神|戴维斯|斯坦利|汤姆斯|尤伯|苏迪曼|欧国?联?|优胜者|联合会|解放者|超级|联赛|慈善|总决赛|冠军|友谊|足协|足总|琼斯|日本|联合|欧联|欧协联|省长|市长|校长|主席)| ; 盃 |[”」》]?[^，。、]{0,5}(?:赛|锦标|冠军|围棋|足球|篮球|排球|网球|乒乓球|象棋|四强|八强)
并 並 並 ; 併 [合兼吞归裁]| ; 併 |(?:为一|入|到一) ; 并 |州
汇 匯 匯 ; 彙 |[编整集总] ; 彙 [词字语辞]|
尽 盡 盡 ; 儘 |(?:管|快|早|量|可能|速|先)
沈 沈 沈 ; 瀋 |(?:阳|水|海|丹|大[铁高]|北新|吉|哈|白|山铁) ; 瀋 [辽哈京吉秦]|
扎 扎 扎 ; 紮 |(?:[营寨染]|着|马步|马尾|辫|头发|成束) ; 紮 [包捆驻结]|
占 佔 占 ; 占 |[卜星梦卦]
周 周 周 ; 週 (?:[\\d０-９一二两三四五六七八九十几数]|[上下本这每首近次隔同])|(?![边围家公朝王氏姓先]) ; 週 |[末刊报年期日]
出 出 ? ; 齣 [这那每首一二两三四五六七八九十]|[^，。、]{0,3}[戏剧]
种 種 種 种
万 萬 萬
叶 葉 葉 ; 叶 |韵
划 劃 劃 ; 划 |(?:船|水|桨|艇|拳|算|龙舟|行|臂|着|了?[^，。]{0,3}[船艇桨])
喂 餵 餵 ; 喂 |[，,！!？?⋯…] ; 喂 […“「‘]|
咽 咽 咽 ; 嚥 |(?:下|气|了|口水|唾) ; 嚥 吞|
欲 欲 欲 ; 慾 [食性情物色购知贪私肉嗜]|
脏 髒 髒 ; 臟 [心肝脾肺肾内]|
坛 壇 壇 ; 罈 [\\d一二两三四五六七八九十几]|[酒子] ; 罈 [酒酢醋泡]|
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
  const [character = '', usual = '', named = '', surname = named] = head.split(' ');
  const inName = named === '?' ? null : named;
  return [
    character,
    { usual, inName, surname: surname === '?' ? usual : surname, contexts: contexts.map(parseContext) },
  ];
}

function parseContext(text: string): Choice['contexts'][number] {
  const [form = '', sides = ''] = text.split(' ');
  const bar = sidesBorder(sides);
  return { form, before: parseSide(sides.slice(0, bar), false), after: parseSide(sides.slice(bar + 1), true) };
}

function parseSide(text: string, isAfter: boolean): Side | null {
  if (text === '') return null;
  const isWord = text.startsWith('=');
  const source = `(?:${text.slice(isWord ? 1 : 0).replaceAll('N', number)})`;
  return { pattern: new RegExp(isWord ? `^${source}$` : isAfter ? `^${source}` : `${source}$`), isWord };
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
