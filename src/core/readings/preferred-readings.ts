/**
 * Words whose reading is settled, whatever the dictionary's order and the context's likelihood say: the dictionary lacks it,
 * has a rarer one first, or knows none for a name. Checked one by one. Names are words of the text all the more.
 */

/** Words of the language. */
const words = `
河边 he2 bian1,没落 mo4 luo4,中式 zhong1 shi4,荷载 he4 zai4,单子 dan1 zi5,撒切尔 sa1 qie4 er3,撒切尔夫人 sa1 qie4 er3 fu1 ren5,边上 bian1 shang4,为人 wei2 ren2,
不是 bu4 shi4,不了 bu4 liao3,好不好 hao3 bu4 hao3,刚刚 gang1 gang1,真是 zhen1 shi4,记住 ji4 zhu4,守住 shou3 zhu4,患上 huan4 shang4,孝道 xiao4 dao4,任务 ren4 wu4,逻辑 luo2 ji2,势力 shi4 li4,
书记 shu1 ji4,总书记 zong3 shu1 ji4,教训 jiao4 xun4,松散 song1 san3,篇幅 pian1 fu2,报酬 bao4 chou2,神父 shen2 fu4,迷惑 mi2 huo4,拍打 pai1 da3,摸索 mo1 suo3,把手 ba3 shou3,
舍不得 she3 bu5 de5,开花结果 kai1 hua1 jie1 guo3,个头 ge4 tou2,多少 duo1 shao3,好处 hao3 chu4,反过来 fan3 guo4 lai5,喜恶 xi3 wu4,憎恶 zeng1 wu4,交恶 jiao1 wu4,回调 hui2 tiao2,做生意 zuo4 sheng1 yi5,坏处 huai4 chu4,用处 yong4 chu4,难处 nan2 chu4,益处 yi4 chu4,有益处 you3 yi4 chu4,灯笼 deng1 long2,思量 si1 liang2,掂量 dian1 liang2,弥撒 mi2 sa1,没关系 mei2 guan1 xi4,关系网 guan1 xi4 wang3,夫人 fu1 ren2,好学 hao4 xue2,看门 kan1 men2,看门人 kan1 men2 ren2,看家 kan1 jia1,
出来 chu1 lai5,起来 qi3 lai5,过来 guo4 lai5,上来 shang4 lai5,下来 xia4 lai5,进来 jin4 lai5,回来 hui2 lai5,过去 guo4 qu4,还是 hai2 shi5,
要是 yao4 shi5,说道 shuo1 dao4,精神 jing1 shen2,土地 tu3 di4,女人 nü3 ren2,男人 nan2 ren2,说法 shuo1 fa3,言语 yan2 yu3,老子 lao3 zi3,利害 li4 hai4,
粒子 li4 zi3,开通 kai1 tong1,老公 lao3 gong1,跟前 gen1 qian2,冷战 leng3 zhan4,公道 gong1 dao4,口音 kou3 yin1,下水 xia4 shui3,庄子 zhuang1 zi3,
下场 xia4 chang3,仁义 ren2 yi4,烟火 yan1 huo3,眉目 mei2 mu4,大意 da4 yi4,活路 huo2 lu4,世故 shi4 gu4,避讳 bi4 hui4,调头 diao4 tou2,卵子 luan3 zi3,
德行 de2 xing2,德性 de2 xing4,管子 guan3 zi5,虾子 xia1 zi5,执事 zhi2 shi4,黑子 hei1 zi3,用钱 yong4 qian2,款式 kuan3 shi4,灌肠 guan4 chang2,
大夫 dai4 fu5,士大夫 shi4 da4 fu1,教授 jiao4 shou4,高中 gao1 zhong1,明朝 ming2 chao2,尽量 jin3 liang4,尽快 jin3 kuai4,尽可能 jin3 ke3 neng2,
蒙头转向 meng1 tou2 zhuan4 xiang4,温和 wen1 he2,琢磨 zuo2 mo5,恶心 e3 xin1,
合著 he2 zhu4,写意 xie3 yi4,省事 sheng3 shi4,落空 luo4 kong1,行会 hang2 hui4,哗啦 hua1 la1,所长 suo3 zhang3,呀 ya5,著 zhu4,拧 ning3,屏息 bing3 xi1,屏气 bing3 qi4,轧制 zha2 zhi4,轧钢 zha2 gang1,
头发 tou2 fa5,打发 da3 fa5,模糊 mo2 hu5,含糊 han2 hu5,吆喝 yao1 he5,动弹 dong4 tan5,稳当 wen3 dang5,记号 ji4 hao5,利落 li4 luo5,裁缝 cai2 feng5,枇杷 pi2 pa5,薄荷 bo4 he5,
商量 shang1 liang5,打量 da3 liang5,
答应 da1 ying5,关系 guan1 xi4,力量 li4 liang4,困难 kun4 nan2,吐血 tu4 xue4,新冠 xin1 guan1,新冠病毒 xin1 guan1 bing4 du2,新冠疫情 xin1 guan1 yi4 qing2,
新冠肺炎 xin1 guan1 fei4 yan2,冠状病毒 guan1 zhuang4 bing4 du2,这里 zhe4 li3,那里 na4 li3,哪里 na3 li3,
学生 xue2 sheng5,先生 xian1 sheng5,晚上 wan3 shang5,早上 zao3 shang5,东边 dong1 bian5,西边 xi1 bian5,南边 nan2 bian5,北边 bei3 bian5,左边 zuo3 bian5,右边 you4 bian5,
长达 chang2 da2,系泊 xi4 bo2,空地 kong4 di4,空转 kong1 zhuan4,空位 kong4 wei4,调拨 diao4 bo1,翘首 qiao2 shou3,翘首以待 qiao2 shou3 yi3 dai4,翘楚 qiao2 chu3,卡脖子 qia3 bo2 zi5,卡壳 qia3 ke2,卡子 qia3 zi5,吃拿卡要 chi1 na2 qia3 yao4,
一哄而散 yi1 hong4 er2 san4,一哄而上 yi1 hong4 er2 shang4,一哄而起 yi1 hong4 er2 qi3,飞来横祸 fei1 lai2 heng4 huo4,横祸 heng4 huo4,装模作样 zhuang1 mu2 zuo4 yang4,各奔东西 ge4 ben4 dong1 xi1,各奔前程 ge4 ben4 qian2 cheng2,命中注定 ming4 zhong1 zhu4 ding4,浓妆艳抹 nong2 zhuang1 yan4 mo3,淡妆浓抹 dan4 zhuang1 nong2 mo3,切磋琢磨 qie1 cuo1 zhuo2 mo2,量体裁衣 liang4 ti3 cai2 yi1,丝毫不差 si1 hao2 bu4 cha1,强忍 qiang3 ren3,弹射 tan2 she4,供暖 gong1 nuan3,薄膜 bo2 mo2,薄产 bo2 chan3,薄面 bo2 mian4,应届生 ying1 jie4 sheng1,应付账款 ying1 fu4 zhang4 kuan3,挣脱 zheng4 tuo1,灰蒙蒙 hui1 meng1 meng1,一应 yi1 ying1,一应俱全 yi1 ying1 ju4 quan2,胡萝卜 hu2 luo2 bo5,白萝卜 bai2 luo2 bo5,红萝卜 hong2 luo2 bo5,给与 ji3 yu3,做为 zuo4 wei2,
这么着 zhe4 me5 zhe5,那么着 na4 me5 zhe5,怎么着 zen3 me5 zhe5,巷道 hang4 dao4,熨帖 yu4 tie1,骨朵 gu1 duo5,掉色 diao4 shai3,上声 shang3 sheng1,瓦刀 wa4 dao1,寻思 xun2 si5,花儿 hua1 r5,舒舒服服 shu1 shu1 fu2 fu2,不着调 bu4 zhao2 diao4,不着边际 bu4 zhuo2 bian1 ji4,教会 jiao4 hui4,个人 ge4 ren2,相中 xiang1 zhong4,播种 bo1 zhong3,萝卜丝饼 luo2 bo5 si1 bing3,胡萝卜素 hu2 luo2 bo5 su4,参谋总长 can1 mou2 zong3 zhang3,上将军 shang4 jiang4 jun1,风水轮流转 feng1 shui3 lun2 liu2 zhuan4,起重葫芦 qi3 zhong4 hu2 lu5,这边 zhe4 bian1,那边 na4 bian1,
臧否 zang1 pi3,特么 te4 me5,肿么 zhong3 me5,恁么 nen4 me5,编著 bian1 zhu4,译著 yi4 zhu4,炳著 bing3 zhu4,稽首 qi3 shou3,南无 na1 mo2,杉木 sha1 mu4,畜养 xu4 yang3,奔小康 ben4 xiao3 kang1,车马炮 ju1 ma3 pao4,
里面 li3 mian4,外面 wai4 mian4,上面 shang4 mian4,下面 xia4 mian4,前面 qian2 mian4,后面 hou4 mian4,一下 yi1 xia4,一下子 yi1 xia4 zi5,
`;

/** Places. */
const places = `
莘庄 xin1 zhuang1,莘县 shen1 xian4,监利 jian4 li4,洪洞县 hong2 tong2 xian4,东阿县 dong1 e1 xian4,浚县 xun4 xian4,六安 lu4 an1,六合区 lu4 he2 qu1,
大埔区 da4 bu4 qu1,黄埔 huang2 pu3,蔚县 yu4 xian4,尉犁 yu4 li2,井陉 jing3 xing2,乐亭 lao4 ting2,乐清 yue4 qing1,阳朔 yang2 shuo4,长子县 zhang3 zi3 xian4,
栎阳 yue4 yang2,中牟 zhong1 mu4,费县 fei4 xian4,莒县 ju3 xian4,繁峙 fan2 shi4,会稽 kuai4 ji1,华阴 hua4 yin1,华县 hua4 xian4,柞水 zha4 shui3,葭县 jia1 xian4,
十里堡 shi2 li3 pu4,吴堡 wu2 bu3,瓦窑堡 wa3 yao2 bu3,马家堡 ma3 jia1 pu4,牛栏山 niu2 lan2 shan1,阆中 lang4 zhong1,犍为 qian2 wei2,筠连 jun1 lian2,郫都 pi2 du1,
珙县 gong3 xian4,秭归 zi3 gui1,猇亭 xiao1 ting2,耒阳 lei3 yang2,汨罗 mi4 luo2,郴州 chen1 zhou1,枞阳 zong1 yang2,歙县 she4 xian4,亳州 bo2 zhou1,砀山 dang4 shan1,濉溪 sui1 xi1,
黟县 yi1 xian4,旌德 jing1 de2,涡阳 guo1 yang2,颍上 ying3 shang4,婺源 wu4 yuan2,弋阳 yi4 yang2,铅山 yan2 shan1,鄱阳 po2 yang2,嵊州 sheng4 zhou1,台州 tai1 zhou1,天台 tian1 tai1,
天台山 tian1 tai1 shan1,丽水 li2 shui3,鄞州 yin2 zhou1,盱眙 xu1 yi2,邳州 pi1 zhou1,睢宁 sui1 ning2,甪直 lu4 zhi2,邗江 han2 jiang1,番禺 pan1 yu2,东莞 dong1 guan3,儋州 dan1 zhou1,
高要 gao1 yao4,百色 bai3 se4,吉林 ji2 lin2,珲春 hun2 chun1,阿城 a1 cheng2,什邡 shi2 fang1,梓潼 zi3 tong2,綦江 qi2 jiang1,涪陵 fu2 ling2,合川 he2 chuan1,巴彦淖尔 ba1 yan4 nao4 er3,
吐蕃 tu3 bo1,喀什 ka1 shi2,和田 he2 tian2,龟兹 qiu1 ci2,身毒 yuan2 du2,大宛 da4 yuan1,高句丽 gao1 gou1 li2,澳门 ao4 men2,厦门 xia4 men2,噶厦 ga2 xia4,华容 hua2 rong2,蚌埠 beng4 bu4,
乌什 wu1 shi2,叶城 ye4 cheng2,朝阳区 chao2 yang2 qu1,朝阳门 chao2 yang2 men2,柏林 bo2 lin2,布隆伯格 bu4 long2 bo2 ge2,费城 fei4 cheng2,济源 ji3 yuan2,白云观 bai2 yun2 guan4,查干湖 cha2 gan1 hu2,单于庭 chan2 yu2 ting2,大栅栏 da4 shi2 lan4,解州 xie4 zhou1,鄚州 mao4 zhou1,大城县 dai4 cheng2 xian4,瑷珲 ai4 hui1,瑷珲条约 ai4 hui1 tiao2 yue1,浒墅关 xu3 shu4 guan1,栟茶 ben1 cha2,夹江 jia1 jiang1,夹江县 jia1 jiang1 xian4,柏柏尔 bo2 bo2 er3,乾县 qian2 xian4,乾安 qian2 an1,朴茨茅斯 pu3 ci2 mao2 si1,朴次茅斯 pu3 ci4 mao2 si1,梁山泊 liang2 shan1 po1,
`;

/** People whose name is read otherwise than its characters. */
const people = `
任正非 ren2 zheng4 fei1,任志强 ren2 zhi4 qiang2,任泽平 ren2 ze2 ping2,任弼时 ren2 bi4 shi2,任建新 ren2 jian4 xin1,任贤齐 ren2 xian2 qi2,任达华 ren2 da2 hua2,
曾国藩 zeng1 guo2 fan1,曾庆红 zeng1 qing4 hong2,曾荫权 zeng1 yin4 quan2,曾俊华 zeng1 jun4 hua2,曾志伟 zeng1 zhi4 wei3,曾子 zeng1 zi3,曾巩 zeng1 gong3,曾毅 zeng1 yi4,曾培炎 zeng1 pei2 yan2,
单霁翔 shan4 ji4 xiang2,单田芳 shan4 tian2 fang1,单雄信 shan4 xiong2 xin4,单依纯 shan4 yi1 chun2,仇英 qiu2 ying1,仇和 qiu2 he2,仇保兴 qiu2 bao3 xing1,
解缙 xie4 jin4,解晓东 xie4 xiao3 dong1,解振华 xie4 zhen4 hua2,解学恭 xie4 xue2 gong1,区伯 ou1 bo2,区诺轩 ou1 nuo4 xuan1,朴槿惠 piao2 jin3 hui4,朴正熙 piao2 zheng4 xi1,
朴智星 piao2 zhi4 xing1,朴赞郁 piao2 zan4 yu4,朴宪永 piao2 xian4 yong3,华国锋 hua4 guo2 feng1,华罗庚 hua4 luo2 geng1,华春莹 hua4 chun1 ying2,华佗 hua4 tuo2,华建敏 hua4 jian4 min3,
盖叫天 gai4 jiao4 tian1,查良镛 zha1 liang2 yong1,查建英 zha1 jian4 ying1,尉迟恭 yu4 chi2 gong1,尉迟敬德 yu4 chi2 jing4 de2,万俟卨 mo4 qi2 xie4,缪昌文 miao4 chang1 wen2,
翟志刚 zhai2 zhi4 gang1,翟天临 zhai2 tian1 lin2,燕青 yan1 qing1,燕太子丹 yan1 tai4 zi3 dan1,乐毅 yue4 yi4,乐嘉 le4 jia1,长孙无忌 zhang3 sun1 wu2 ji4,纪晓岚 ji3 xiao3 lan2,葛优 ge3 you1,
冼星海 xian3 xing1 hai3,谌贻琴 shen4 yi2 qin2,谌龙 chen2 long2,哈文 ha3 wen2,种师道 chong2 shi1 dao4,冒顿 mo4 du2,郦食其 li4 yi4 ji1,金日磾 jin1 mi4 di1,皋陶 gao1 yao2,
汪曾祺 wang1 zeng1 qi2,丘处机 qiu1 chu3 ji1,刘少奇 liu2 shao4 qi2,贾平凹 jia3 ping2 wa1,李一氓 li3 yi1 mang2,阿房宫 e1 pang2 gong1,加缪 jia1 miu4,令狐冲 ling2 hu2 chong1,盖伊 gai4 yi1,朴树 pu3 shu4,佟大为 tong2 da4 wei2,覃海洋 qin2 hai3 yang2,令狐 ling2 hu2,澹台 tan2 tai2,澹台灭明 tan2 tai2 mie4 ming2,郗鉴 xi1 jian4,撒贝宁 sa4 bei4 ning2,查尔斯 cha2 er3 si1,句践 gou1 jian4,
老舍 lao3 she3,朱重八 zhu1 chong2 ba1,吴重憙 wu2 chong2 xi3,张仲景 zhang1 zhong4 jing3,万俟 mo4 qi2,柏杨 bo2 yang2,重耳 chong2 er3,祢衡 mi2 heng2,王朝闻 wang2 zhao1 wen2,宁浩 ning4 hao4,萧乾 xiao1 qian2,于右任 yu2 you4 ren4,朴宝剑 piao2 bao3 jian4,车银优 che1 yin2 you1,孔刘 kong3 liu2,薄瓜瓜 bo2 gua1 gua1,薄谷开来 bo2 gu3 kai1 lai2,薄太后 bo2 tai4 hou4,薄姬 bo2 ji1,薄熙来 bo2 xi1 lai2,薄一波 bo2 yi1 bo1,
`;

function parse(list: string): Map<string, string[]> {
  const pairs = list.split(/[,\n]+/).filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      const [word = '', ...readings] = pair.trim().split(' ');
      return [word, readings];
    }),
  );
}

/** Word → one numbered reading a character. */
export const preferredReadings: ReadonlyMap<string, readonly string[]> = new Map([
  ...parse(words),
  ...parse(places),
  ...parse(people),
]);

/** Names among them, which a text that has them has as words. */
export const preferredNames: readonly string[] = [...parse(places).keys(), ...parse(people).keys()];
