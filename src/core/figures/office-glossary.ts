/** Words of office, institutions and countries in English; Chinese simplified. */

const glossary = (lines: string) =>
  new Map(
    lines
      .trim()
      .split(/;\s*/)
      .flatMap((line) => {
        const [chinese = '', english = ''] = line.split('=').map((side) => side.trim());
        return chinese.split(' ').map((word): [string, string] => [word, english]);
      }),
  );

/** Words before an office. */
export const prefixesInEnglish = glossary(`
前 前任 原=former; 时任=then; 候任=incoming; 已故=late; 代理 代=acting; 临时=interim; 现任=current; 新任=new
`);

/** Countries and the like, as an adjective before an office. */
export const countryAdjectives = glossary(`
美国 美=US; 英国 英=British; 法国=French; 德国=German; 中国=Chinese; 日本=Japanese; 韩国 南韩=South Korean; 朝鲜 北韩=North Korean;
俄罗斯 俄国 俄=Russian; 乌克兰=Ukrainian; 台湾 中华民国=Taiwanese; 香港=Hong Kong; 澳门=Macau; 印度=Indian; 巴基斯坦=Pakistani; 阿富汗=Afghan;
伊朗=Iranian; 伊拉克=Iraqi; 以色列=Israeli; 巴勒斯坦=Palestinian; 叙利亚=Syrian; 土耳其=Turkish; 沙特 沙特阿拉伯 沙乌地阿拉伯=Saudi; 埃及=Egyptian;
南非=South African; 尼日利亚=Nigerian; 埃塞俄比亚=Ethiopian; 加拿大=Canadian; 墨西哥=Mexican; 巴西=Brazilian; 阿根廷=Argentine; 智利=Chilean;
委内瑞拉=Venezuelan; 哥伦比亚=Colombian; 古巴=Cuban; 海地=Haitian; 澳大利亚 澳洲=Australian; 新西兰 纽西兰=New Zealand; 新加坡=Singaporean;
马来西亚=Malaysian; 印尼 印度尼西亚=Indonesian; 泰国=Thai; 越南=Vietnamese; 菲律宾=Philippine; 缅甸=Myanmar; 柬埔寨=Cambodian; 老挝=Lao;
蒙古=Mongolian; 意大利=Italian; 西班牙=Spanish; 葡萄牙=Portuguese; 荷兰=Dutch; 比利时=Belgian; 瑞士=Swiss; 奥地利=Austrian; 瑞典=Swedish;
挪威=Norwegian; 丹麦=Danish; 芬兰=Finnish; 波兰=Polish; 捷克=Czech; 匈牙利=Hungarian; 希腊=Greek; 立陶宛=Lithuanian; 拉脱维亚=Latvian;
爱沙尼亚=Estonian; 白俄罗斯=Belarusian; 哈萨克斯坦=Kazakh; 卢森堡=Luxembourg; 爱尔兰=Irish; 塞尔维亚=Serbian; 罗马尼亚=Romanian; 保加利亚=Bulgarian;
欧盟 欧洲联盟=EU; 联合国=UN; 北约=NATO; 世卫组织 世界卫生组织 世卫=WHO; 白宫=White House; 共和党 共和党籍=Republican; 民主党 民主党籍=Democratic;
保守党=Conservative; 工党=Labour; 民进党 民进党籍=DPP; 国民党 国民党籍=KMT; 联邦=federal; 中共 中国共产党=Chinese Communist Party; 五角大楼=Pentagon;
克里姆林宫=Kremlin
`);

/** Institutions before an office. */
export const organisationsInEnglish = glossary(`
外交部=Foreign Ministry; 国防部=Defense Ministry; 财政部=Finance Ministry; 司法部=Justice Department; 商务部=Commerce Ministry; 卫生部=Health Ministry;
内政部=Interior Ministry; 教育部=Education Ministry; 参议院=Senate; 众议院=House; 议会=parliament; 国安会 国家安全委员会=National Security Council;
总统府=Presidential Office; 行政院=Executive Yuan; 立法院=Legislative Yuan; 陆委会=Mainland Affairs Council;
国台办 国务院台湾事务办公室=Taiwan Affairs Office; 最高法院=Supreme Court; 欧盟委员会 欧委会=European Commission; 大使馆=embassy;
央行 中央银行=central bank
`);

/** Offices and occupations. */
export const officesInEnglish = glossary(`
总统=president; 副总统=vice president; 当选总统 候任总统=president-elect; 国务院发言人=State Department spokesperson; 国务院副总理=vice premier;
总统候选人=presidential candidate; 总理=prime minister; 副总理=deputy prime minister; 首相=prime minister; 副首相=deputy prime minister;
主席 党主席=chairperson; 副主席=vice chairperson; 国家主席=president; 国家副主席=vice president; 国务院总理=premier;
总书记 中央总书记=general secretary; 书记 党委书记=party secretary; 市委书记 省委书记=party secretary; 国务委员=state councilor; 部长=minister;
副部长=vice minister; 外长 外交部长 外务相 外相 外务大臣 外交大臣=foreign minister; 防长 国防部长 国防大臣 防卫大臣 防相=defense minister;
财长 财政部长 财政大臣=finance minister; 商务部长 商务大臣=commerce minister; 司法部长=justice minister; 内政部长 内政大臣=interior minister;
卫生部长 卫生大臣=health minister; 教育部长=education minister; 能源部长=energy minister; 贸易部长=trade minister; 劳工部长=labor minister;
农业部长=agriculture minister; 环境部长=environment minister; 移民部长=immigration minister; 大臣=minister; 国务卿=secretary of state;
副国务卿=deputy secretary of state; 助理国务卿=assistant secretary of state; 国土安全部长=secretary of homeland security; 发言人=spokesperson;
新闻秘书 新闻发言人=press secretary; 官房长官=chief cabinet secretary; 行政长官 特首=chief executive; 政务司司长=chief secretary;
律政司司长=secretary for justice; 保安局局长=secretary for security; 警务处处长=police commissioner; 参议员=senator; 众议员=representative;
国会议员 议员=lawmaker; 州议员=state lawmaker; 市议员=city councilor; 立委 立法委员=legislator; 立法会议员=Legislative Council member; 议长=speaker;
众议院议长=speaker of the House; 参议院议长=Senate president; 院长=president; 行政院长 行政院院长=premier;
立法院长 立法院院长=president of the Legislative Yuan; 少数党领袖=minority leader; 多数党领袖=majority leader; 党鞭=whip; 领袖 领导人=leader;
最高领导人=paramount leader; 最高领袖=supreme leader; 候选人=candidate; 州长=governor; 副州长=lieutenant governor; 省长=governor; 市长=mayor;
副市长=deputy mayor; 县长=county magistrate; 大使=ambassador; 驻华大使 驻中国大使=ambassador to China;
驻美大使 驻美国大使=ambassador to the United States; 驻联合国大使=ambassador to the UN; 常驻代表=permanent representative; 总领事=consul general;
外交官=diplomat; 特使=special envoy; 代表=representative; 贸易代表=trade representative; 高级代表=high representative; 专员=commissioner;
高级专员=high commissioner; 人权事务高级专员 人权高专=high commissioner for human rights; 秘书长=secretary-general; 副秘书长=deputy secretary-general;
总干事=chief executive; 总监=director; 主任=director; 副主任=deputy director; 执行主任=executive director; 高级主任=senior director;
研究主任=research director; 办公室主任=chief of staff; 幕僚长=chief of staff; 局长=bureau director; 副局长=deputy bureau director; 处长=division head;
署长=administrator; 司长=department director; 厅长=department head; 所长=director; 会长=president; 副会长=vice president; 理事长=chairperson;
负责人 主管=head; 国家安全顾问=national security adviser; 副国家安全顾问=deputy national security adviser; 国家安全事务助理=national security adviser;
顾问=adviser; 高级顾问=senior adviser; 医疗顾问 首席医疗顾问=chief medical adviser; 协调员=coordinator; 助理=assistant; 总裁=president;
副总裁=vice president; 总经理=general manager; 经理=manager; 董事长=chairperson; 首席执行官 执行长 行政总裁=chief executive;
首席财务官=chief financial officer; 首席运营官=chief operating officer; 首席技术官=chief technology officer; 创始人 创办人=founder;
联合创始人 共同创始人=co-founder; 行长=governor; 央行行长=central bank governor; 执行董事=executive director; 召集人=convener; 发起人=initiator;
企业家=entrepreneur; 富豪 亿万富翁=billionaire; 教授=professor; 副教授=associate professor; 助理教授=assistant professor;
荣誉教授 名誉教授=professor emeritus; 讲师=lecturer; 学者=scholar; 访问学者=visiting scholar; 研究员=researcher; 高级研究员 资深研究员=senior fellow;
副研究员=associate research fellow; 非常驻研究员 非常驻高级研究员=nonresident fellow; 客座研究员=visiting fellow; 研究人员=researcher;
政治学教授=professor of political science; 历史学教授 历史教授=professor of history; 法学教授 法学院教授=professor of law;
经济学教授=professor of economics; 国际关系教授=professor of international relations; 专家=expert; 中国问题专家=China expert;
传染病专家=infectious disease expert; 科学家=scientist; 首席科学家=chief scientist; 经济学家=economist; 首席经济学家=chief economist;
高级经济学家=senior economist; 政治学者 政治学家=political scientist; 历史学者 历史学家=historian; 社会学家=sociologist; 病毒学家=virologist;
流行病学家=epidemiologist; 分析师=analyst; 高级分析师=senior analyst; 分析人士=analyst; 战略家=strategist; 汉学家=sinologist;
评论员 时事评论员 评论人士 时事评论人士=commentator; 记者=journalist; 编辑=editor; 主编 总编辑 总编=editor-in-chief; 主持人=host; 主播=anchor;
专栏作家=columnist; 作家=writer; 作者=author; 诗人=poet; 小说家=novelist; 摄影师=photographer; 导演=film director; 演员 女演员 男演员=actor;
歌手=singer; 音乐家=musician; 艺术家=artist; 漫画家=cartoonist; 画家=painter; 设计师=designer; 建筑师=architect; 律师=lawyer;
人权律师 维权律师=human rights lawyer; 大律师=barrister; 法官=judge; 大法官=justice; 首席大法官=chief justice; 检察官=prosecutor;
检察长 总检察长=prosecutor general; 医生=doctor; 护士=nurse; 工程师=engineer; 宇航员 航天员=astronaut; 教师 老师=teacher; 学生=student; 上将=general;
中将=lieutenant general; 少将=major general; 准将=brigadier general; 将军=general; 上校=colonel; 海军上将=admiral; 司令 司令官=commander;
印太司令部司令=commander of the Indo-Pacific Command; 参谋长联席会议主席=chairman of the Joint Chiefs of Staff; 参谋总长=chief of the general staff;
统一部长官 统一部长=unification minister; 报道官 报导官=press secretary; 经济财政司司长=secretary for economy and finance;
财政司司长=financial secretary; 考古学家=archaeologist; 参谋长 总参谋长=chief of staff; 警察局长=police chief; 警察总长=police chief;
警司=police superintendent; 高级警司=senior police superintendent; 督察=inspector; 警官=police officer; 官员=official; 高级官员=senior official;
成员=member; 活动人士 活动家=activist; 人权活动人士 人权活动家=human rights activist; 民主活动人士 民运人士=democracy activist;
维权人士=rights activist; 异见人士=dissident; 民主党人=Democrat; 共和党人=Republican; 国王=king; 女王=queen; 王储=crown prince; 王子=prince;
公主=princess; 天皇=emperor; 教宗 教皇=pope; 主教=bishop; 大主教=archbishop; 枢机主教 红衣主教=cardinal; 牧师=pastor; 神父=priest;
精神领袖=spiritual leader; 第一夫人=first lady; 妻子=wife; 丈夫=husband; 儿子=son; 女儿=daughter; 父亲=father; 母亲=mother; 弟弟 哥哥=brother;
妹妹 姐姐=sister; 夫人=wife; 遗孀=widow; 运动员 选手=athlete; 游泳运动员 游泳选手=swimmer; 跳水运动员 跳水选手=diver;
体操运动员 体操选手=gymnast; 网球运动员 网球选手=tennis player; 乒乓球运动员 乒乓球选手=table tennis player;
羽毛球运动员 羽毛球选手=badminton player; 短跑运动员 短跑选手=sprinter; 长跑运动员 长跑选手=long-distance runner; 柔道选手=judoka;
撑竿跳高选手=pole vaulter; 滑板运动员 滑板选手=skateboarder; 举重选手=weightlifter; 射击选手=shooter; 策展人=curator; 馆长=director;
博物馆馆长=museum director; 物理学家=physicist; 化学家=chemist; 天文学家=astronomer; 数学家=mathematician; 生物学家=biologist;
银行家=banker; 院士=academician; 球员=player; 教练 主教练=coach; 门将 守门员=goalkeeper; 后卫=defender; 前锋=forward; 裁判=referee
`);
