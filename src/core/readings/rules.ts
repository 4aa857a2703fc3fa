/** Readings that grammar settles and marked texts have too seldom for the model to learn. */
import { neutralRules, repeatsVerb } from './neutral-tones.ts';

/** The reading of a character where everything that is given fits. */
export interface Rule {
  /** The word that the character is in; itself when not given. */
  word?: string;
  /** What the model says; the rule is for nothing else. */
  instead?: string;
  /** Up to {@link reachBefore} units before the character. */
  before?: RegExp;
  /** Up to {@link reachAfter} units after it. */
  after?: RegExp;
  reading: string;
}

const reachBefore = 6;
const reachAfter = 20;

/** What ends a clause, and what begins one without being a verb. */
const pause = String.raw`(?:^|[\s，。！？；：、“”‘’「」（）《》])`;
const noun = String.raw`(?:衣服|裤子|裙子|袜子|头发|鞋子?|毛巾|被子|床单|嘴唇?|喉咙|嗓子|口|眼泪|泪|汗|漆|墨|水|河|井|池子?|塘|地面|路面|花|草|叶子?|皮肤|眼睛|血)`;
/** What is done for somebody, behind 为. */
const served = String.raw`(?:举[行办]|提供|构建|打造|创造|带来|争取|[做作]出|服务|建立|制定|奠定|付出|设立|注入|安排|开辟|铺[平路]|辩[护解]|祈[祷福]|送[行别]|接风|欢呼|加油|投票|鼓掌|[买埋]单|担[心忧]|操心|翻译|准备|设计|开设|颁发|申请|赢得|留下|保留|节省|解决|消除|扫[清除]|增添|树立|承担|背书|站台|代言|从事|担任|工作(?=$|[，。的了])|效[力命劳]|战斗|哀悼|默哀|致歉|提起|运营|筹[款备措]|募[捐款]|攻入|打进|收集|测试|维修|[修建]建|建[造设]|支付|付[款费]|治疗|接种|担保|争光|奠基|剪彩|揭[幕牌]|撑腰|护航|助选|拉票|发声|呐喊|开脱|求情|道歉|负责|牺牲|设[定计]|努力|奋斗|奔走|着想|所用)`;

/** What something is, behind 以 … 为: not what is served. */
const role = String.raw`(?:理?由(?![于此来])|重[点心]|原则|基础|核心|主[题体导要]?(?![席动持人])|题[材目]|目[标的]|中心|[借藉]口|代[价表]|背景|依据|前提|宗旨|荣|耻|例|准|限|界|首|据点|根据地|名义|掩护)`;
/** What is done for a purpose, behind 为 at the beginning of a clause. */
const purpose = String.raw`(?:达到|支持|防[止范]|确保|保[护障证]|维护|应对|推[动进]|实现|庆祝|纪念|争取|避免|解决|提[高升]|加[强快]|减[少轻]|降低|促进|满足|寻[找求]|获[得取]|扩大|遏制|打[击造]|进一步|更好地?|方便|配合|阻止|改[善进变]|完成|掩[盖护]|拯救|取得|赢得|换取|缓解|今后|此次|国家|祖国|人民|家乡|社会|民族|他人|其向)`;
/** Behind these 为 is "for", unless a number or an office follows. */
const willing = String.raw`(?:愿意?|正在|开始|涉嫌|专|争取|努力|继续|似乎|必须|需要|敢|试图|忙于|致力于|同意|承诺|决定|希望|计划|准备|打算|允许|有助于|在网上|不会|将会?)`;

const rules = new Map<string, Rule[]>(Object.entries({
  ...neutralRules,
  // 得 de5 stands behind what it complements: behind a subject, an adverb or a pause it is "must".
  得: [{ word: '得', after: /^过(?:[^，。；]{0,4}奖|[病癌]|冠军|亚军|季军|[金银铜]牌|第[一二三])/u, reading: 'de2' }, { instead: 'de5', after: /^(?:[此该]奖|第[一二三四五\d]|[金银铜]牌|冠军|亚军)/u, reading: 'de2' }, { before: /种[瓜豆]$/u, after: /^[瓜豆]/u, reading: 'de2' },
    { word: '种瓜得瓜，种豆得豆', reading: 'de2' },
    { word: '得到', before: /[做办看听想见买找吃拿学用够谈说赶遇碰感]$/u, reading: 'de5' },
    { word: '得到', instead: 'de5', before: /(?:^|[\s，。！？；：、并已曾将未没就才也都再又且而及以]|均|陆续|先后|正式)$/u, reading: 'de2' },
    { instead: 'de5', after: /^[\d一两二三四五六七八九十百几]+(?:[枚块面票席]|[金银铜](?:$|[，。、一两二三四五六七八九十\d牌]))/u, reading: 'de2' },
    { instead: 'de5', before: /[各独共]$/u, reading: 'de2' },
    { before: /(?:^|[\s，。！？；：、“”「」]|[我你您他她它们咱谁都也还就又会能要])$/u, after: /^了(?![得不])/u, reading: 'de2' },
    { instead: 'dei3', after: /^[了的]/u, reading: 'de2' },
    { instead: 'de5', after: /^的/u, reading: 'de2' },
    { instead: 'de5', before: /[们者民人]$|孩子$|政府$|学生$/u, after: /^(?:上|去|来|有|先|自己|在|把|给|向|让|靠|用|做|学|想|找)/u, reading: 'dei3' },
    { instead: 'de5', before: /事儿?$/u, after: /^[由怪靠问从你我他看]/u, reading: 'dei3' },
    { word: '争得', after: /^(?:面红|不可|头破|脸红|死去)/u, reading: 'de5' },
    {
      instead: 'de5',
      before: /(?:^|[\s，。！？；：、“”「」]|[我你您他她它们咱谁这都也还就又总又只必仍便才更]|大家|自己|必须|必得|你可|我可|一定|至少|起码|首先|恐怕|肯定|可能|以后|明天|今天|现在|所以|那么|否则|不然|因此|然后)$/u,
      after: /^[^了过的\s，。！？；：、]/u,
      reading: 'dei3',
    },
  ],
  长: [{ instead: 'chang2', before: /[渐见]$/u, after: /^(?:$|[，。！？；])/u, reading: 'zhang3' }, { before: /(?:[有没要]多|多么)$/u, after: /^(?:$|[，。！？；啊呢])/u, reading: 'chang2' }, { after: /^(?:达|片|情)/u, reading: 'chang2' }, { before: /参谋总$/u, reading: 'zhang3' }, { before: /[人我你他她它们子]$/u, after: /^的(?:怎么样|却|不咋|很|真|好看|漂亮|帅|不错|挺|像|跟|太|也)/u, reading: 'zhang3' }, { word: '排长', after: /^[队龙]/u, reading: 'chang2' }, 
    { before: /[\d一二三四五六七八九十百千万几多两](?:公里|千米|厘米|毫米|英里|海里|里|米|尺)$/u, reading: 'chang2' },
    { after: /^长了/u, reading: 'zhang3' }, { instead: 'chang2', after: /^(?:着|[高大胖壮](?:$|[了到成，。！？]))/u, reading: 'zhang3' }, { word: '长脸', before: /[张副]$/u, reading: 'chang2' },
    { before: /长$/u, after: /^了/u, reading: 'chang2' },
  ],
  边: [{ instead: 'bian5', before: /[河海湖江溪池路街岸水墙床桌窗门]$/u, reading: 'bian1' }],
  为: [{ word: '宁为玉碎，不为瓦全', reading: 'wei2' },
    { word: '为', instead: 'wei4', after: new RegExp(`^${role}(?:$|[，。；：、的“”）]|[\\u4e00-\\u9fff])`, 'u'), before: /[^，。；：！？、“”]$/u, reading: 'wei2' },
    { word: '为', instead: 'wei4', before: /(?:约|则|均|皆|分别|共计?|总?额|幅|价格?|次数|人数|数[字量]|比例|长度|面积|[速温高]度)$/u, after: /^\s*[约近]?\s*[\d一二三四五六七八九十百千]/u, reading: 'wei2' },
    { word: '为', instead: 'wei4', before: /意$/u, after: /^之/u, reading: 'wei2' },
    { instead: 'wei4', before: /(?:^|[，。；：！？、（(【“\s])[上下左右中本附]?图[\d一二三四]?$/u, reading: 'wei2' },
    { word: '为', instead: 'wei4', before: /以[我你他她它]们?$/u, reading: 'wei2' },
    { instead: 'wei2', after: /^国(?:捐躯|效[力命]|争[光气]|尽忠|出[征战]|牺牲|献身)/u, reading: 'wei4' },
    { instead: 'wei2', before: /[我你他]$/u, after: /^人人(?:$|[，。！？；、”])/u, reading: 'wei4' },
    { instead: 'wei2', before: /[^以作视认成]人人$/u, after: /^我(?:$|[，。！？；、”])/u, reading: 'wei4' },
    { word: '为', instead: 'wei2', before: new RegExp(`${pause}$`, 'u'), after: new RegExp(`^${purpose}`, 'u'), reading: 'wei4' },
    { word: '为', instead: 'wei2', before: new RegExp(`${willing}$`, 'u'), after: /^(?![\s约近\d一二三四五六七八九十零百千万主首例期时止何之负]|.{0,4}(?:[，。；：！？、]|$))[^，。；：！？、]{4}/u, reading: 'wei4' },
    { instead: 'wei4', before: /(?:[改列评译升降转换变设分缩增译]|任命|描述|[^决约确规商法特指肯固稳安否]定)$/u, reading: 'wei2' }, { instead: 'wei4', before: /[多均皆即乃实原仍]$/u, after: /^(?![他她我你它此其]|大家|别人|自己|人[民类们]|[^，。]{1,10}着想)/u, reading: 'wei2' }, { instead: 'wei2', before: /[^应皆均即乃系仍原]$|^$/u, after: new RegExp(`^(?!${role}|[\\d约近二三四五六七八九十两百千万数])[^，。；：、！？“”一]{2,14}(?:而(?![且言非已今后易]|不[是同]|[是又仅此])[\\u4e00-\\u9fff]|进行的?[斗辩])`, 'u'), reading: 'wei4' }, { instead: 'wei2', before: /(?:继续|一直|不断|始终|表彰)$/u, reading: 'wei4' }, { instead: 'wei2', before: /[^称选认视作成改列评命定设化变分转封名誉当以所叫尊拜任取译升降]$|^$/u, after: new RegExp(`^(?!${role})(?:一[家个名位所支座群])?[^了，。；：、！？一-]{1,12}${served}`, 'u'), reading: 'wei4' }, { instead: 'wei2', before: /[^称选认视作成改列评命定设化变分转封名誉当以所叫是尊拜]$|^$/u, after: /^(?:我|你|您|他|她|它|大家|自己|咱)们?(?![的所])[^，。的所]{2}/u, reading: 'wei4' }, { word: '为主', after: /^[队场]/u, reading: 'wei4' }, { instead: 'wei4', before: /(?:称|称呼|誉|视|叫|选|推举|任命)[^，。！？；：、的]{1,5}$/u, after: /^[^了何什此难你我他]/u, reading: 'wei2' }, { instead: 'wei4', after: /^人(?:正直|善良|诚实|厚道|低调|谦和|处世|师表|父母)/u, reading: 'wei2' }],
  着: [{ instead: 'zhe5', before: /(?:才|终于|算|可)[弄逮抓够找买借猜]$/u, after: /^[一两三几了他她你我]/u, reading: 'zhao2' }, { before: /睡[不得]$/u, after: /^(?:觉|$|[，。！？的了吗呢])/u, reading: 'zhao2' }, { before: /[一这那妙高]$/u, after: /^(?:妙|好|臭|险)?棋/u, reading: 'zhao1' }, { after: /^不慎/u, reading: 'zhao1' }, { word: '着', before: /[脚头面身膝]$/u, after: /^地(?:$|[，。、的后时])/u, reading: 'zhao2' }, { word: '穿着', after: /^[一二三四五六七八九十两几这那件条双]/u, reading: 'zhe5' },
    { instead: 'zhe5', after: /^了/u, reading: 'zhao2' },
    { instead: 'zhe5', before: /(?:[不得]|没.)$/u, after: /^(?:$|[\s，。！？；：、”])/u, reading: 'zhao2' },
  ],
  种: [{ instead: 'zhong3', after: /^[着了过上下满](?!$)/u, reading: 'zhong4' },
    { instead: 'zhong3', before: /(?:^|[^\d一二两三四五六七八九十百千万几数多这那哪此该各某每本何同另首頭头])$/u, after: /^(?:[茶花菜树草地田粮稻麦棉豆瓜竹果]|蔬菜|庄稼|玉米|土豆|水稻|小麦|葡萄|苹果|橡胶|咖啡)/u, reading: 'zhong4' },
    { word: '种瓜得瓜，种豆得豆', reading: 'zhong4' }, { instead: 'zhong3', before: /[能难会想去不没好该要爱]$/u, after: /^(?:$|[\s，。！？；：、”」了着过])/u, reading: 'zhong4' }],
  中: [{ instead: 'zhong1', after: /^了(?!解)/u, reading: 'zhong4' }, { word: '中意', instead: 'zhong1', after: /^意(?!两|双|关|建|友|合作|经贸|文化|全面|战略|[、和]|贸易|政府|外[交长]|之间|高层|领导|企业|联合|科技|交流)/u, reading: 'zhong4' }],
  量: [{ instead: 'liang4', after: /^(?:了[体血身一两好几]|过|体温|血压|身高|尺寸)/u, reading: 'liang2' }],
  行: [{ word: '一行', instead: 'hang2', after: /^(?:人|[\d一二三四五六七八九十]+人|抵|到[达访]|来到|访|参观|前往|下榻)/u, reading: 'xing2' }, { before: /第[\d一二三四五六七八九十]+$/u, reading: 'hang2' }, { instead: 'xing2', before: /[农工建交招]$/u, after: /^(?:$|[，。、在的和已也将宣推发行])/u, reading: 'hang2' }, { instead: 'xing2', word: '一行', before: /[这那哪每本干]一$/u, after: /^[^人为]/u, reading: 'hang2' }],
  都: [{ instead: 'du1', before: /[^迁建定国帝古故京陪魔雾钢在为于称成]$|^$/u, after: /^[^市城督护尉统司柏灵会\s，。！？；、》”]/u, reading: 'dou1' }, { word: '上都', before: /[\u4e00-\u9fff]上$/u, reading: 'dou1' }, { word: '花都', after: /^[开谢没不]/u, reading: 'dou1' }, { instead: 'du1', after: /^[开不没是有会能要很在来去说把被让想还跟挺]/u, reading: 'dou1' }],
  倒: [{ instead: 'dao4', after: /^(?:下|在[地车血床沙]|塌|了霉|身下)/u, reading: 'dao3' }, { instead: 'dao4', before: /[扳放哭打推绊晕摔病跌]$/u, reading: 'dao3' }, { instead: 'dao3', before: /(?:水|茶|酒|牛奶|咖啡|垃圾|油|汤|药)$/u, after: /^[在进入到掉出给满]/u, reading: 'dao4' }],
  了: [{ instead: 'le5', after: /^得(?:$|[的，。！])/u, before: /[手艺技法字夫]$/u, reading: 'liao3' }, { instead: 'le5', before: /[^要是]不$/u, reading: 'liao3' }],
  削: [{ after: /^(?:去|夺)?(?:[其他她]的?)?[官职爵藩籍发]/u, reading: 'xue1' }, { after: /^掉?了?[一两几]?个?(?:苹果|梨|水果|皮|铅笔|土豆|萝卜|黄瓜)/u, reading: 'xiao1' }],
  还: [{ instead: 'hai2', after: /^(?:书给|[嘴口]|本付|价还|以(?:颜色|公道|清白|自由)|[我你他她](?:[们的]{0,2})?(?:河山|清白|公道|自由|一个公道))/u, reading: 'huan2' }, { instead: 'huan2', before: /(?:^|[^不未没要想归偿退])$/u, after: /^(?:[不没有在是会能可需将未很更只应说称]|表示|指出|认为|包括)/u, reading: 'hai2' },
    { instead: 'hai2', before: /[还没不未要快该能先]$/u, after: /^(?:$|[\s，。！？；：、”」了呢吗吧])/u, reading: 'huan2' },
    { instead: 'hai2', after: /^不[了清起上](?![解得了结楚来])/u, reading: 'huan2' },
    { instead: 'hai2', after: /^(?:了|清|完|得[起清上]|不[起清上])?(?:书[，。！？了]|书$|钱|债|款|账|贷款|你|他们?(?:的|钱)|人情)/u, reading: 'huan2' },
  ],
  干: [{ instead: 'gan4', after: /^(?:面粉|辣椒|品|货|草|冰|粮|燥|枯|裂|耗|净)/u, reading: 'gan1' }, { instead: 'gan4', before: /[晒晾烘吹擦烤风排抽吸蒸熬半变]$/u, reading: 'gan1' }, 
    { instead: 'gan4', before: new RegExp(`${noun}(?:都|也|已经?|快|还没|没|不|很|太|全)?$`, 'u'), after: /^(?:[了透吗吧，。！？；]|得|$)/u, reading: 'gan1' },
  ],
  折: [{ instead: 'zhe2', before: /[腿脚臂膊手枝棍杆腰翅膀绳骨刮撞压摔踩]$/u, after: /^断?了/u, reading: 'she2' }],
  和: [
    { instead: 'he2', before: new RegExp(`(?:${pause}|[在会要先来你我他她手揉帮里是])$`, 'u'), after: /^好?了?面(?:$|[，。！？粉团时的])/u, reading: 'huo2' },
    { instead: 'he2', after: /^(?:牌|了(?:牌|[一两三几]把))/u, reading: 'hu2' },
  ],
  冲: [{ instead: 'chong1', after: /^(?:[他她你我它]|别人|大家)/u, reading: 'chong4' }, { word: '冲', before: /[很真太这]$/u, after: /^(?:$|[\s，。！？；、的])/u, reading: 'chong4' }, { instead: 'chong1', before: /[^前往下]$|^$/u, after: /^着(?:$|[^，。！？；、])/u, reading: 'chong4' }],
  调: [{ instead: 'tiao2', after: /^[兵任往离]/u, reading: 'diao4' }],
  系: [
    { instead: 'xi4', before: /(?:绳|绳子|[鞋腰领皮丝彩]带|带子|围巾|扣子|铃铛)$/u, reading: 'ji4' },
    { instead: 'xi4', after: /^(?:着|上|紧|好|了)?(?:一[条根个])?(?:[红白黑蓝黄花]色?)?的?(?:鞋|[腰领皮丝彩]带|安全带|围[巾裙]|扣子|绳|带子|死?结)/u, reading: 'ji4' },
  ],
  露: [{ instead: 'lu4', after: /^(?:(?:了|过|出)?[一两几]手|[了过]?(?:面|脸|馅|怯|相|富|一面|个面))/u, reading: 'lou4' }],
  撒: [{ instead: 'sa1', after: /^[了上下满点些]*(?:一?[点些把层]儿?)?(?:盐|糖|胡椒|葱|面粉|种|药|鲜?花|土|沙|灰|粉|芝麻|化肥|饲料)/u, reading: 'sa3' }],
  背: [{ word: '背着', after: /^着(?:[父爸妈我他她你]|大家|老[师婆公板]|同[事学]|家人|丈夫|妻子|政府|领导|公司)/u, reading: 'bei4' }, { instead: 'bei4', after: /^[了着起上]?(?:一?[个只])?(?:书?包|东西|[黑这]?锅|相机|[箩竹]?筐|孩子|债|贷)/u, reading: 'bei1' }, { instead: 'bei1', before: /[我你他她它的马牛]$/u, after: /^上(?:[背有的长驮全都，。]|$)/u, reading: 'bei4' }],
  落: [{ instead: 'luo4', after: /^在(?:了)?(?:家里?|[车船飞]机?上|办公室|教室|宿舍|出租车|地铁|学校)(?:$|[，。！？了里上])/u, reading: 'la4' }, { instead: 'luo4', before: /把[^，。！？；]{1,5}$/u, after: /^[在了下]*(?:家|车|办公|教室|学校|宾馆|酒店|出租|这|那|哪)/u, reading: 'la4' }],
  盛: [{ instead: 'sheng4', after: /^(?:[了着上满好]|满满)*(?:[一两几半][大小]?[碗勺盘杯桶盆]|[饭汤菜粥酒]|水(?!期)|[米面][饭条]|[装放有]着?[水饭汤酒菜])/u, reading: 'cheng2' }],
  挨: [{ after: /^[了过]?(?:一顿|[一几两][巴拳脚鞭]掌?|不少|顿)?(?:[打骂批揍饿冻宰训整罚]|板子|耳光)/u, reading: 'ai2' }],
  剥: [{ instead: 'bo1', after: /^[了着开掉好]?.{0,3}(?:[皮壳橘桔蒜葱豆虾]|花生|鸡蛋|瓜子|香蕉|栗子)/u, reading: 'bao1' }],
  发: [{ instead: 'fa1', before: /[理剪烫染][了过]?[个次]?$/u, after: /^(?:$|[，。！？；、])/u, reading: 'fa4' }],
  缝: [{ instead: 'feng4', after: /^(?:合|起来|在一起|上|成|入|制|补|好|[了着个]|衣|被|扣)/u, reading: 'feng2' }, { instead: 'feng2', before: /[指趾门窗裂墙地床牙石砖]$/u, reading: 'feng4' }, { instead: 'feng2', before: /[一两几][道条个丝]$/u, reading: 'feng4' }],
  称: [{ instead: 'cheng1', before: /[很不真]$/u, after: /^[身心]/u, reading: 'chen4' }],
  喝: [{ after: /^了?[一几]?声?彩/u, reading: 'he4' }],
  差: [{ before: /[等公方]$/u, after: /^(?:数列|级数|[，。、]|$)/u, reading: 'cha1' }, { after: /^之[毫千]/u, reading: 'cha1' }, { after: /^人(?:[来去送进把将往到前回]|.来)/u, reading: 'chai1' }, { before: /[之度吨]$/u, after: /^(?:$|[，。；、）])/u, reading: 'cha1' }, { word: '公差', before: /[出派]公$/u, reading: 'chai1' }],
  好: [{ word: '好', instead: 'hao3', after: /^(?:说大话|说谎|吹牛|管闲事|出风头|打听|打抱不平|占便宜|喝酒|喝两|面子|抽烟|赌博|为人师|逸恶劳|大喜功|高骛远)/u, reading: 'hao4' }],
  磨: [{ before: /[推拉石水电]$/u, reading: 'mo4' }, { after: /^(?:[面粉坊盘]|豆[腐浆子]|[成了][面粉])/u, reading: 'mo4' }],
  屏: [{ after: /^[弃退]/u, reading: 'bing3' }, { after: /^(?:住|气)/u, reading: 'bing3' }],
  闷: [{ instead: 'men4', before: /(?:天气?|屋(?:里|子里?)|房间里?|车[里厢内]|空气|室内|胸口)(?:很|太|真|好|又|更|有点儿?|特别|非常|这么)?$/u, after: /^(?:$|[，。！？得热的死了])/u, reading: 'men1' }, { before: /纳了$/u, reading: 'men4' }],
  数: [{ instead: 'shu3', after: /^(?:以[百千万亿十]|[百千万十亿]|[名个位家次周月年]|天(?!上|空)|小时|分钟)/u, reading: 'shu4' }, { instead: 'shu4', after: /^(?:[羊钱票]|星星|着|一数|得清|不清|不[过上]来|完|尽|得过来)/u, reading: 'shu3' }],
  钉: [{ before: /[钢铁铜雪铆道鞋图]$/u, reading: 'ding1' }, { instead: 'ding1', after: /^(?:在|成|牢|死|于|住|进|铁钉)/u, reading: 'ding4' }],
  卷: [{ before: /(?:第[一二三四五六七八九十\d]{1,4}|试|考)$/u, reading: 'juan4' }, { instead: 'juan4', after: /^(?:款|走|起|着|成|了角|残云|毛|发|鸡蛋|材)/u, reading: 'juan3' }],
  弹: [{ instead: 'tan2', before: /[油烧雷扰照催烟核榴霰胶]$/u, reading: 'dan4' }, { instead: 'tan2', after: /^(?:仓|衣|药|头|壳|坑|匣|筒)/u, reading: 'dan4' }, { instead: 'dan4', after: /^(?:吉他|琴|钢琴|古筝|回[来去]|唱|奏|着琴)/u, reading: 'tan2' }],
  教: [{ word: '教', instead: 'jiao4', after: /^(?:[我你他她它咱](?!们?的)|孩子|大家|人们?[做怎如]|学生[^的们会])/u, reading: 'jiao1' }, { word: '教会', after: /^会[了过]?(?:[我你他她它]|孩子|大家|学生|人|自己|如何|怎)/u, reading: 'jiao1' }],
  假: [{ instead: 'jia3', before: /[年病事婚产丧陪育]$/u, after: /^(?:$|[，。、期的天制])/u, reading: 'jia4' }, { instead: 'jia3', before: /[请放休度补销准][了过个半天几两小长]{1,4}$/u, reading: 'jia4' }],
  处: [{ after: /^男/u, reading: 'chu3' }, { instead: 'chu4', before: /所$/u, reading: 'chu3' }, { instead: 'chu4', after: /^(?:成|对象|斩|之泰然)/u, reading: 'chu3' }],
  涨: [{ instead: 'zhang3', before: /[泡脸胃肚腹]子?$/u, after: /^(?:[得红气痛]|的$|$|[，。！？])/u, reading: 'zhang4' }],
  奔: [{ instead: 'ben1', after: /^[三四五六七八九着]/u, reading: 'ben4' }],
  吐: [{ instead: 'tu4', after: /^(?:白沫|苦水|字|痰|舌|丝|露|雾)/u, reading: 'tu3' }, { instead: 'tu3', before: /[想]$/u, after: /^(?:$|[，。！？；、的了])/u, reading: 'tu4' }],
  划: [{ instead: 'hua2', before: /线[又也都将会要]?$/u, reading: 'hua4' }],
  参: [{ after: /^(?:不参|选)/u, reading: 'can1' }],
  应: [{ instead: 'ying1', after: /^[讯诉聘邀试战考]/u, reading: 'ying4' }],
  卡: [{ word: '关卡', before: /(?:^|[^通开])关$/u, reading: 'qia3' }],
  笼: [{ instead: 'long2', before: /[^小鸡铁鸟蒸牢竹木囚]$|^$/u, after: /^[上起着了住]/u, reading: 'long3' }],
  空: [{ instead: 'kong1', after: /^出[来一时地位]/u, reading: 'kong4' }, { instead: 'kong1', before: /[没有抽得]$/u, after: /^(?:$|[，。！？去来陪上的做再就吗])/u, reading: 'kong4' }],
  散: [{ instead: 'san4', after: /^[粮货装句户客养]/u, reading: 'san3' }],
  将: [{ word: '上将', before: /星上$/u, reading: 'jiang4' }, { instead: 'jiang1', before: /[诸悍骁叛降裨猛]$/u, reading: 'jiang4' }],
  扎: [{ instead: 'za1', after: /^(?:马步|针|根|营)/u, reading: 'zha1' }, { instead: 'zha1', after: /^(?:[了着个].{0,6})?(?:[小马长]?辫|马尾)/u, reading: 'za1' }],
  藏: [{ instead: 'cang2', after: /^(?:人(?:们|[在的和与])|[民文青蓝语历药区式香獒医北南]|传佛|红花|羚)/u, reading: 'zang4' }],
  待: [{ instead: 'dai4', before: /[^期等对招善亏优虐看]$|^$/u, after: /^(?:[在过家了着得]|一会|一天|几天|不住|腻)/u, reading: 'dai1' }],
  切: [{ instead: 'qie1', after: /^(?:不[要可]|莫|勿|忌|记)/u, reading: 'qie4' }, { instead: 'qie4', after: /^(?:[成片末丝块丁碎了开掉菜肉断]|水果)/u, reading: 'qie1' }],
  薄: [{ after: /^荷/u, reading: 'bo4' }, { after: /^西山/u, reading: 'bo2' }],
  只: [{ instead: 'zhi1', before: /[^\d一两二三四五六七八九十百千万几数每这那半多整]$|^$/u, after: /^(?:[看带应不是能有会要想出需用做吃给在为认懂听肯敢爱知剩求靠卖买]|下了?一|喜欢|对[你我他她])/u, reading: 'zhi3' }],
  转: [{ instead: 'zhuan3', before: /[绕围][着了]?[^，。！？；：]{1,4}$/u, after: /^(?:$|[，。！？；了动个起一的])/u, reading: 'zhuan4' }, { instead: 'zhuan3', after: /^(?:[个着了起一]?圈|悠|笔)/u, reading: 'zhuan4' }, { instead: 'zhuan3', before: /不停[地的]?$/u, reading: 'zhuan4' }],
  重: [{ word: '重任', after: /^任(?:总裁|主席|总理|总统|首相|部长|校长|主任|主教练|董事|行长|局长|[\u4e00-\u9fff]{0,4}(?:长|总裁|主席))/u, reading: 'chong2' }, { word: '多重', before: /[有没要]多$/u, after: /^(?:$|[，。！？；啊呢])/u, reading: 'zhong4' }, { word: '重重', after: /^重?(?:地|的一|[打摔砸压击]|落在|敲)/u, reading: 'zhong4' }, { before: /九$/u, after: /^天/u, reading: 'chong2' }, { instead: 'zhong4', after: /^[做连又写填读译录估]/u, reading: 'chong2' }, { instead: 'chong2', after: /^(?:口味?|工业|化工|金属|型)/u, reading: 'zhong4' }, { instead: 'zhong4', after: /^(?:开机|启|装系|来一|拍|返|逢|演)/u, reading: 'chong2' }],
  似: [{ word: '似的', before: /类$/u, reading: 'si4' }],
  蒙: [{ instead: 'meng2', after: /^[藏古族语文]/u, reading: 'meng3' }],
  撮: [{ before: /一$/u, after: /^.{0,2}[毛发胡鬃鬓]/u, reading: 'zuo3' }],
  炸: [{ instead: 'zha4', after: /^(?:[鸡糕好熟]|至金黄|酱|薯|[\d一两三]+分钟)/u, reading: 'zha2' }],
  难: [{ word: '劫难', before: /在劫$/u, after: /^逃/u, reading: 'nan2' }],
  累: [{ instead: 'lei4', after: /^[官年迁赠月代]/u, reading: 'lei3' }],
  舍: [{ instead: 'she3', before: /[僧民牛官寒客]$/u, reading: 'she4' }, { instead: 'she4', after: /^[弃掉身]/u, reading: 'she3' }],
  臭: [{ before: /[无乳铜]$/u, reading: 'xiu4' }],
  轧: [{ after: /^[制钢材机辊板]/u, reading: 'zha2' }],
  擂: [{ after: /^[主台]/u, reading: 'lei4' }],
  呗: [{ after: /^(?:$|[，。！？”])/u, reading: 'bei5' }],
  结: [{ word: '结果', after: /^果[子实]/u, reading: 'jie1' }],
  石: [{ before: /[\d一二三四五六七八九十百千万几多两]$/u, after: /^[米粮谷稻麦粟]/u, reading: 'dan4' }],
  晃: [{ word: '一晃', after: /^(?:[\d一二两三四五六七八九十几多数就便已又]|过去)/u, reading: 'huang4' }],
  当: [{ instead: 'dang1', before: /[一两人天年]$/u, after: /^[两三四几十].{0,2}[用使花过]/u, reading: 'dang4' }, { instead: 'dang1', before: /上[了过][^，。！？；：]{0,4}的$/u, reading: 'dang4' },
    { instead: 'dang1', before: /把(?:[你我他她它]们?|自己|[^，。！？；：的]{1,2})$/u, after: /^[^了着过选官上]/u, reading: 'dang4' },
   { word: '正当', after: /^(?:行为|理由|权[益利]|防卫|性|要求|利益|的|途径|手段|收入|竞争|程序|职业|诉求)/u, reading: 'dang4' }],
  看: [{ word: '看', after: /^门(?:的|人|大[爷叔妈]|老[头人]|狗|犬)/u, reading: 'kan1' }, { instead: 'kan4', before: /(?:在家|帮忙|帮我|帮他|帮她|给[我你他她人])$/u, after: /^(?:孩子|小孩|门)/u, reading: 'kan1' }],
  的: [{ instead: 'de5', before: /(?:^|[，。！？、我你他她们要想先]|只好|可以|一起)打$/u, after: /^(?:去|到(?!了|处)|回|过去)/u, reading: 'di1' }],
  扇: [{ instead: 'shan4', after: /^(?:了?[他她我你]?[一几两]?个?(?:巴掌|耳光)|扇子|着?风|阴风)/u, reading: 'shan1' }],
  逮: [{ instead: 'dai4', after: /^(?!捕)/u, reading: 'dai3' }],
  拧: [{ after: /^[了着干成]?(?:一?把|毛巾|衣服|眉头?|绳|麻花)/u, reading: 'ning2' }],
  圈: [{ instead: 'quan1', before: /[羊猪牛马鸡栏]$/u, reading: 'juan4' }],
  分: [{ instead: 'fen4', before: /[\d０-９]$/u, reading: 'fen1' }, { word: '分子', instead: 'fen1', before: /(?:恐怖|激进|极端|分裂|反动|反对|不满|不良|活跃|落后|腐败|犯罪|暴力|暴乱|武装|知识|积极|[主异]义|独立?|派|敌对|黑恶|堕落|可疑|异见|危险|投机|右倾|骨干|中坚|先进|进步|动乱|颠覆|间谍|叛乱|腐化|违法|不法|好战|强硬|保守|顽固|仇恨|圣战|渗透|[运活]动)$/u, reading: 'fen4' }],
  弄: [{ instead: 'long4', after: /^[死到走坏清虚错得不好完懂丢醒脏乱成出去来个点人]/u, reading: 'nong4' }],
  宁: [{ word: '宁', after: /^(?:可|愿|肯|死|缺|折|为玉|[做当要为](?=[^，。；！？]{1,8}[，、]?[也绝决]?[不莫]))/u, reading: 'ning4' }, { word: '宁为玉碎，不为瓦全', reading: 'ning4' }],
  传: [{ word: '外传', after: /^》/u, reading: 'zhuan4' }, { word: '外传', before: /(?:[部本篇]|《.{1,4})外$/u, reading: 'zhuan4' }, { word: '外传', before: /(?:[不勿可要能会别莫曾得往向]|^|[，。；：])外$/u, reading: 'chuan2' }],
  乾: [{ instead: 'gan1', reading: 'qian2' }],
  朴: [{ word: '朴', instead: 'pu3', after: /^[\u4e00-\u9fff]/u, reading: 'piao2' }],
  曲: [{ instead: 'qu3', after: /^霉/u, reading: 'qu1' }],
  打: [{ word: '打', before: /[一二两三四五六七八九十几半\d]$/u, after: /^(?:鸡蛋|啤酒|铅笔|毛巾|袜子)/u, reading: 'da2' }],
  地: [{ instead: 'di4', before: /(?:[更越很较][多好]|悄悄|默默|慢慢|渐渐|深深|狠狠|静静|紧紧|轻轻|偷偷|暗暗|远远)$/u, after: /^(?:、|(?![方区点产图铁理球位面震下上里道板主毯址名形势盘带段缘域铺质基步内表核])[\u4e00-\u9fff]{2})/u, reading: 'de5' }, { instead: 'de5', after: /^图册/u, reading: 'di4' }, { instead: 'di4', before: /一(.)一\1$/u, reading: 'de5' }, { instead: 'di4', before: /(.)\1儿$/u, reading: 'de5' }],
  方: [{ word: '地方', after: /^(?:政府|官|干部|法[院规]|选举|财政|各?级|党|戏|税|志|武装|部队|国家|债|主义|保护|立法|当局|议会|自治|分权|割据|行政|机关|领导|经济|人大|政协|一把手|融资|组织|媒体|民团|势力|豪强|两级)/u, reading: 'fang1' }, { word: '地方', before: /中央[和与跟及对同、]地$/u, reading: 'fang1' }],
  朝: [{ word: '朝阳', before: /(?:[迎沐]着?|一轮|火红的|冉冉的)$/u, reading: 'zhao1' }, { word: '朝阳', after: /^阳(?:产业|行业|企业|工业|升起|初升|般|似的?|照|洒|喷薄)/u, reading: 'zhao1' }],
  沓: [{ before: /[一二两三四五六七八九十几整]$/u, reading: 'da2' }],
  弟: [{ word: '兄弟', after: /^(?:姐妹|姊妹|俩|[二三四五六七八九]人|国家|公司|单位|民族|党|院校|般|会|情|连|之)/u, reading: 'di4' }, { word: '兄弟', before: /(?:华纳|雷曼|莱特|格林|结拜|结为|称为|亲如|情同|异姓|同胞|双胞胎|孪生|[表堂])兄$/u, reading: 'di4' }],
  率: [{ instead: 'shuai4', before: /(?:年|接种|失业|[税利汇死亡])$/u, after: /^(?![先领兵部军队团])/u, reading: 'lü4' }, { instead: 'shuai4', before: /[\u4e00-\u9fff]{2}$/u, after: /^(?:$|[，。、；：（）的和与及为达超过高低存提降升在已仅约从由较也均下上不有是继持很更最太较仍]|\d)/u, reading: 'lü4' }],
})); // prettier-ignore

/** Units that some rule is for; most are in none. */
const isRuled = new Uint8Array(0x10000);
for (const character of rules.keys()) isRuled[character.charCodeAt(0)] = 1;

/**
 * The reading of a character in `word`; `found` when no rule is for it.
 * @param isSettled whether only rules for that very word may change it
 */
export function applyRules(text: string, offset: number, word: string, found: string, isSettled: boolean): string {
  const unit = text.charCodeAt(offset);
  if (isRuled[unit] === 0 && text.charCodeAt(offset - 1) !== unit) return found;
  if (found === '') return found;
  if (repeatsVerb(text, offset)) return `${found.slice(0, -1)}5`;
  const character = text.charAt(offset);
  // 27分 is one word, in which 分 is ruled as by itself.
  const own = /^[\d０-９]/.test(word) ? word.replace(/^[\d０-９]+/, '') : word;
  for (const rule of rules.get(character) ?? []) {
    if ((rule.word ?? character) !== own || (isSettled && !rule.word) || (rule.instead ?? found) !== found) continue;
    if (rule.before && !rule.before.test(text.slice(Math.max(0, offset - reachBefore), offset))) continue;
    if (rule.after && !rule.after.test(text.slice(offset + 1, offset + 1 + reachAfter))) continue;
    return rule.reading;
  }
  return found;
}
