/** Words of office, occupation and kinship that stand before or after a name, simplified. */
import { longestSuffix, suffixIndex } from './suffix-index.ts';
import { lengthAt, longestWords } from './word-starts.ts';

const words = `
编委 之子 之女 之妻 之父 网民 大哥 二哥 三哥 长兄 兄长 堂弟 堂兄 堂妹 表哥 表弟 表妹 岳父 岳母 侄女 外孙 外孙女 伯父 叔父 养子 养女 养父 养母 继母 生母 姐夫 妹夫 儿媳 曾祖父 曾孙 姐妹 侄儿
报道官 报导官 长官 外务相 时评人 评论人 主笔 统计师 网编 警务处处长
艺人 捍卫者 学员 信徒 教友 策展人 馆长 园长 店长 主厨 网红 博主 网友 士兵 战士 烈士 童星 主唱 鼓手 吉他手 谐星 喜剧演员 辅导员 公关经理 运动健将 国手 棋王 影评人 乐评人 法学者 政治学者
外交部部长 国防部部长 财政部部长 司法部部长 商务部部长 能源部部长 内政部部长 劳工部部长 教育部部长 卫生部部长 交通部部长 国土安全部部长
部长 副部长 代部长 代理部长 外长 财长 防长 司法部长 外交部长 国防部长 国务卿 副国务卿 助理国务卿 副助理国务卿 助卿 代理副助卿 外相 首相 副首相 大臣
相 阁员 内阁成员 总统 副总统 前总统 当选总统 候任总统 总理 副总理 代理总理 临时总理 候任总理 主席 副主席 主任 副主任 总书记 书记 副书记
委员长 委员 专员 高级专员 秘书长 副秘书长 秘书 国务秘书 助理 特别助理 总统特别助理 特使 代表 常驻代表 贸易代表 公使 大使 参赞 领事 总领事 外交官
发言人 新闻秘书 新闻发言人 议长 副议长 议员 众议员 参议员 州议员 女议员 市议员 立委 立法委员 党鞭 党魁 领袖 党主席 领导人 最高领导人
共同主席 联席主席 创始主席 州长 副州长 省长 副省长 市长 副市长 县长 区长 镇长 村长 郡长 市议长 局长 副局长 代理局长 署长 副署长 处长 厅长
司长 司令 副司令 司令官 指挥官 参谋长 总参谋长 参谋总长 总长 警察总长 警长 警监 警司 警官 警察 警察局长 队长 团长 师长 军官 特工 上将 中将 少将 准将 上校 中校 少校 上尉 中尉
少尉 将军 元帅 海军上将 海军少将 名将 大法官 首席大法官 法官 检察长 检察官 总检察长 律师 大律师 辩护律师 法学家 所长 副所长 院长 副院长 校长
副校长 系主任 教授 副教授 助理教授 荣誉教授 讲师 讲座教授 学者 访问学者 高级学者 研究员 高级研究员 副研究员 资深研究员 非常驻研究员 客座研究员 研究主管
研究主任 高级主任 执行主任 总干事 副总干事 干事 总监 主管 负责人 经理 总经理 副总经理 首席执行官 首席财务官 首席运营官 首席技术官 执行官 执行长
财务长 技术长 总裁 副总裁 行长 副行长 董事 董事长 执行董事 董事总经理 理事 理事长 会长 副会长 合伙人 投资人 企业家 创始人 联合创始人 共同创始人 创办人
发起人 召集人 大亨 富豪 商人 老板 巨头 交易员 策略师 分析师 分析家 经济学家 首席经济学家 顾问 国家安全顾问 安全顾问 协调员 统筹 幕僚长 幕僚 办公室主任 专家 科学家
首席科学家 病毒学家 流行病学家 免疫学家 生物学家 物理学家 化学家 天文学家 数学家 气候学家 气象学家 地质学家 心理学家 人类学家 社会学家 政治学家 历史学家 史学家 哲学家
语言学家 考古学家 汉学家 医学家 神经学家 教育家 未来学家 战略家 思想家 理论家 医生 医师 护士 工程师 设计师 建筑师 飞行员 宇航员 航天员 太空人 机长 船长 舰长 舰长
记者 编辑 主编 总编 总编辑 副总编 主播 主持人 评论员 专栏作家 撰稿人 作者 作家 小说家 诗人 剧作家 翻译家 出版人 社长 台长 摄影师 摄影记者 特约记者 导演 制片人
编剧 演员 女演员 男演员 影星 影后 影帝 歌手 歌星 歌唱家 音乐家 钢琴家 小提琴家 作曲家 指挥家 舞蹈家 艺术家 画家 雕塑家 模特 男星 女星 明星 球星 球员 选手 运动员 教练
主教练 主帅 后卫 前锋 中场 门将 守门员 冠军 奥运冠军 世界冠军 得主 获得者 拳王 棋手 车手 活动家 活动人士 维权人士 异见人士 权益活动家 人士 倡导者 人权律师 人权活动家
主教 大主教 枢机 枢机主教 红衣主教 神父 牧师 教宗 教皇 拉比 喇嘛 修女 国王 女王 王后 王储 亲王 王子 公主 公爵 伯爵 男爵 爵士 勋爵 酋长 苏丹 皇帝 天皇 皇后 太子 独裁者 军阀 强人 政客
政治家 官员 高级官员 前官员 候选人 参选人 竞选人 竞选搭档 继任者 接班人 前任 对手 助手 搭档 同事 同僚 友人 朋友 盟友 批评者 支持者 成员 共同作者 负责官员 组长 副组长 工作人员
民主党人 共和党人 民主党籍 共和党籍 保守党人 工党人 独立人士 妻子 丈夫 夫人 太太 遗孀 前妻 前夫 女友 男友 未婚妻 未婚夫 父亲 母亲 儿子 女儿 长子 次子 长女 次女 哥哥 弟弟 姐姐 妹妹 女婿 叔叔 舅舅
姑姑 祖父 祖母 孙子 孙女 侄子 外甥 家属 男子 女子 男孩 女孩 青年 学生 留学生 毕业生 居民 村民 农民 工人 老人 司机 厨师 店主 教师 老师 志愿者 目击者 受害者 幸存者 嫌疑人 嫌犯 被告 凶手 枪手
头目 首领 主谋 黑客 间谍 举报人 吹哨人 领导者 参谋 主笔 台长 总管 秘书官 首席代表 首席记者 通讯员 监事 监察长 审计长 总会计师 财政司 律政司 特首 行政长官 司机 委员会主席 议会议长 牧首 第一夫人
首席谈判代表 谈判代表 国防大臣 外交大臣 商务大臣 内政大臣 财政大臣 卫生大臣 组织者 主办人 主理人 观察家 观察员 评论家 影评人 鉴赏家 收藏家 慈善家 探险家 登山家 发明家 实业家 银行家 金融家 投资家 军事家 外交家
总教练 领队 队医 裁判 院士 博士后 研究生 博士生 医护 法医 兽医 药师 外科医生 研究人员 分析人士 观察人士 消息人士 业内人士 总设计师 资深顾问 资深副总裁 分析专家 问题专家 软件专家 安全专家 理事会主席 创意总监 产品经理
`;

/** Titles that may stand between a name and its gloss, or right after a name: 王赐吉中将（…）, 苏拉先生. */
const titleWords = `
先生 女士 小姐 太太 夫人 博士 教授 医生 医师 律师 法官 爵士 勋爵 议员 众议员 参议员 立委 委员 上将 中将 少将 准将 上校 中校 少校 上尉 将军 元帅 司令 总统 副总统 总理 副总理 首相 主席 副主席
部长 副部长 外长 防长 财长 国务卿 大使 大臣 总书记 书记 议长 州长 市长 省长 局长 处长 署长 校长 院长 所长 会长 主任 秘书长 行长 董事长 总裁 总监 经理 工程师 特使 发言人 顾问 研究员 导演 老师 牧师 神父
主教 大主教 警官 队长 教练 国王 女王 王储 亲王 王子 公主 殿下 陛下 阁下 检察官 检察长 主教练 干事 总干事 专员 助卿 同志 院士 老人 父子 夫妇 等人
`;

/** Last characters of words of office that no list has: 评议员, 观测者. Weak evidence, so never alone. */
const personSuffixes = new Set('员者家长师官手相星士帅裔籍锋生');

const offices = suffixIndex(words.trim().split(/\s+/));
const titleList = titleWords.trim().split(/\s+/);
const titles = suffixIndex(titleList);
const titleStarts = longestWords(titleList);

/** Length of the longest word of office that ends right before `end`; 0 when there is none. */
export function officeBefore(text: string, end: number): number {
  const length = longestSuffix(offices, text, end);
  return length === 2 && text.endsWith('天主教', end) ? 0 : length;
}

/** Length of the longest title that ends right before `end`; 0 when there is none. */
export function titleBefore(text: string, end: number): number {
  return longestSuffix(titles, text, end);
}

/** Length of the longest title that starts at `start`; 0 when there is none. */
export function titleAfter(text: string, start: number): number {
  return lengthAt(titleStarts, text, start);
}

/** Whether the character looks like the end of a word for a person's work: 员, 者, 家. */
export function endsLikeOffice(character: string): boolean {
  return personSuffixes.has(character);
}

const kinship =
  /(?:妻子|丈夫|夫人|太太|遗孀|儿子|女儿|父亲|母亲|长子|次子|长女|弟弟|哥哥|姐姐|妹妹|兄弟|侄子|孙子|孙女|女婿|姐妹|第一夫人|之子|之女|之妻)$/;

/** Whether words before a name say that the person is somebody's wife, son, sister. */
export function endsLikeKinship(phrase: string): boolean {
  return kinship.test(phrase);
}
