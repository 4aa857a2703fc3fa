/** Words that names of institutions, places and things end with: 布什美中关系基金会, 习近平路, 林肯号. */
import { longestSuffix, suffixIndex } from './suffix-index.ts';
import { lengthAt, longestWords } from './word-starts.ts';

const long = `委员会 理事会 董事会 协会 学会 公会 商会 工会 教会 议会 基金会 联合会 联盟 同盟 大学 学院 学校 中学 小学 研究所 研究院 实验室 中心 公司 集团 银行 医院 诊所 法院 检察院 出版社 报社 通讯社 新闻社 电视台 电台
  日报 时报 邮报 晚报 周刊 杂志 网站 新闻网 博物馆 图书馆 纪念馆 纪念堂 纪念碑 体育馆 体育场 球场 机场 车站 广场 大厦 大楼 大桥 大道 公园 花园 酒店 饭店 餐厅 剧院 教堂 神庙 监狱 公墓 号航母 航母 军舰 驱逐舰 护卫舰
  航空 汽车 制药 生物 科技 资本 证券 基金 控股 保险 能源 石油 电子 软件 奖 奖学金 文学奖 和平奖 杯赛 公开赛 大奖赛 锦标赛 联赛 俱乐部 球队 队 法案 法令 修正案 定律 定理 效应 方程 主义 指数 疫苗 病毒 综合症 综合征 疗法 条约 协定 协议 计划 项目
  共和国 王国 联邦 自治区 特区 群岛 半岛 海峡 运河 山脉 高原 沙漠 沙龙 论坛 峰会 会议 体系 系统 平台 组织 机构 政党 党 部队 军团 旅 舰队 空军基地 基地 军营 要塞 城堡 庄园 超市 商店 购物村 购物中心 工厂 项目 试剂 报告 战略 数据库`;
const short = '州市国岛河湾县省社报局部党区镇村院网会台站团署厅处奖号级杯郡洲港';

const endings = suffixIndex(long.trim().split(/\s+/));
const single = new Set(short);

/** Whether a phrase ends as the name of an institution, a place or a thing does. */
export function endsLikeOrganisation(phrase: string): boolean {
  return single.has(phrase.slice(-1)) || longestSuffix(endings, phrase, phrase.length) > 0;
}

/** Length of the word for an institution or a thing that ends right before `end`: 基金会, 中心; 0 when there is none. */
export function organisationBefore(text: string, end: number): number {
  return longestSuffix(endings, text, end);
}

// What may follow a person's name directly and makes the whole something else. 政府, 家族, 案 do not: 拜登政府 names Biden.
const followers = longestWords(
  `基金会 基金 大学 学院 中学 小学 学校 研究所 研究院 研究中心 实验室 中心 公司 集团 银行 医院 诊所 纪念馆 纪念堂 纪念碑 图书馆 博物馆 美术馆 体育馆 体育场 球场 机场 车站 广场 大厦 大楼 大桥 大道 公园 酒店 饭店 教堂 监狱 公墓 故居博物馆 路 街 大街 胡同 奖
  奖学金 文学奖 和平奖 奖章 奖牌 勋章 杯 号 级 号航母 号航空母舰 号驱逐舰 级航母 级驱逐舰 级航空母舰 主义 主义者 定律 定理 效应 方程 法案 法 修正案 城 堡 州 市 县 郡 区 镇 村 岛 群岛 半岛 湾 河 湖 山 峰 海 海峡 港 桥 角 城大学 堂 庙 社 报 日报 周刊 出版社 航空 汽车 制药 科技 资本 证券 控股
  协会 学会 商会 联盟 委员会 理事会 俱乐部 队 球队 童话 兄弟公司 学派 家具 牌 星 彗星 望远镜 陨石坑 疫苗 病毒 氏 指数 公式 菌 粒子 计算机 上将号 空军基地 基地 军事基地 海军基地 特区 画廊 剧院 剧场 音乐厅 时装 香水 餐厅 咖啡 超市 百货`
    .trim()
    .split(/\s+/),
);

// Subjects that may stand between: 乔治·布什美中关系基金会.
const subjectWords =
  `美中 中美 美国 中国 关系 国际 全球 世界 人权 民主 自由 和平 政策 公共 事务 公共事务 公共政策 研究 教育 慈善 家族 纪念 医学 医疗 医药 健康 卫生 战略 经济 经济学 金融 商业 文化 艺术 科学 技术 科技 科研 新闻 传播 保障 安全 国家安全 国防 法律 法学 法
  癌症 儿童 环境 气候 能源 工商 管理 国家 公民 社会 历史 大众 外交 政治 政府 政治学 领导力 总统 中央 联合 信托 信息 网络 太空 航天 航空 空间 海洋 海军 空军 生物 物理 化学 工程 高等 高级 国立 皇家 亚洲 欧洲 非洲 拉丁美洲 亚太 远东 东亚 中东 印太 市立 州立 县立 综合 纽约 伦敦 慈善 家庭 青年 妇女 与 和 及 学`
    .trim()
    .split(/\s+/);
const subjects = suffixIndex(subjectWords);
const subjectStarts = longestWords(subjectWords);

/**
 * Whether a name that ends at `end` is only the beginning of the name of an institution, a place or a thing.
 * @param isBorder whether a word begins or ends at an offset: 号召 is not 号
 */
export function namesSomethingElse(text: string, end: number, isBorder: (at: number) => boolean): boolean {
  let at = /[”’」』"]/.test(text.charAt(end)) && /^.[号级奖]/.test(text.slice(end, end + 2)) ? end + 1 : end;
  for (let steps = 0; steps < 4; steps++) {
    const length = lengthAt(followers, text, at);
    if (length > 1 || (length === 1 && steps === 0 && isBorder(at + 1))) return !startsLife(text, at, at + length);
    const next = lengthAt(subjectStarts, text, at);
    if (next === 0) return false;
    at += next;
  }
  return false;
}

/** 拜登大学时代, 习近平大学毕业: the person's own years at one. */
function startsLife(text: string, start: number, end: number): boolean {
  return (
    /[学院]$/.test(text.slice(start, end)) &&
    /^(?:时[代期]|期间|毕业|同学|同窗|老师|室友|教授|就读)/.test(text.slice(end, end + 2))
  );
}

/** Length of the subject that ends right before `end`, for crossing 和 in 教育和科学委员会; 0 when there is none. */
export function subjectBefore(text: string, end: number): number {
  return longestSuffix(subjects, text, end);
}
