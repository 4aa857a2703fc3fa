/** Parts of a name that the segmenter did not see as one: 记者|游|建国|报道, 御史|张|冲|上书. */

/** The commonest characters of given names. */
const given =
  '[伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力健俊华红玲建国志海波晓东家豪思远栋永康春梅子轩雨欣雪振卫德胜美少一鸣天宇佳怡浩然学斌彬成林峰龙飞鹏宁琳洁莉萍燕云倩颖婷慧巧雅韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希彤鑫淼欢馨若清嘉雯凯泽晨诗涵梓宏毅光荣先发诚义兴良仁忠厚福生元全信利民贵友裕昌祥瑞喜宝庆新荣立启铭耀宗世绍尚岳正中和锦润江河山松柏楠桐森炎炳煜坤培增钧钊锋锐钢银玉珍珠琪瑶璐瑾瑜瑛琴珊莹芬芝萱蓉蓓菲荷莲薇蕾素婉媛嫣妍娇妮姗黎冬秋夏夕月日星辰晴昊旭昆晖时景智朗朋望木本来松权根桃梁楚榕武殿毛永汉沛泉洪津淑渊湘源溪滨潮澄灵炜烨焕然燕爱珂理生用田甲盛益直真睦石祖祺禄秉秋程空竹章童笑简纪纲经绮维绪缨罗群翔翠翰耕聚育臣自航良节苏若茂茹荫莎菁萌葆蒙蔚蓝虎蝶行裕观言训誉谦谨谷豹贝贞贤赞超越跃路轲达迅进逸遥道邦郁采重鉴铁镇长阳雄雁震青顺颂风香骏高鲁鸿鹤麟黛鼎齐锡堃堂鄂瑰培崇嵘川帆帅幸幼庭延彦征徽心忆怀恒恩恺悌惠戈才承拓挺振捷政敬斐方旦昂昕昱曙曦有朝杉]';

const before =
  /(?:^|[，。；：！？、“「『（《\s]|[长席理员授师生士任记裁帅令官监督演星妻夫父母亲女配叫姓兄弟姐妹友据和与及对由让请的]|记者|作者|学者|专家|作家|画家)$/;

const after = new RegExp(
  `^${given}{1,2}(?:$|[，。、：；！？（）《“”」』\\s]|说|表示|指出|在|认为|强调|介绍|宣布|告诉|透露|称|和|与|及|是|也|会见|出席|报道|去世|逝世|担任|当选|获|为|任|于|就|今|昨|日前|被|向|对|先生|女士|教授|一起|一行|等|的|主持|接受|率|饰|执导|没有|不|已|曾|将|还|则|又|从|到|以|把|因|带|赴|抵|访|发表|发言|主演)`,
);

/** Whether the character between the two texts is the surname of a name. */
export function isLoneSurname(left: string, right: string): boolean {
  return before.test(left) && after.test(right);
}

const surnameBefore =
  /(?:^|[，。；：！？、“「『（《\s]|[长席理员授师生士任记裁帅令官史]|记者|妻子|丈夫|演员|作者|学者|和|与|及|由|据)[王李张刘陈杨赵吴徐孙朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘蒋蔡杜魏薛沈]$/;

/** Whether the character between the two texts is the whole given name behind a surname: 御史|张|冲|上书. */
export function isLoneGivenName(left: string, right: string): boolean {
  return surnameBefore.test(left) && !/^[了过进出上下向入着得不来去到]/.test(right);
}
