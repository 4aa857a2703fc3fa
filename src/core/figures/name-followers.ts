/** What follows a person's name, so that it is known to end there. */
import { isHan, skipBlanks } from './characters.ts';
import { titleAfter } from './office-words.ts';
import { firstWords, lengthAt, startsWith } from './word-starts.ts';

const said = firstWords(
  '说 說 称 表示 指出 认为 告诉 强调 写道 透露 宣布 回应 坦言 解释 补充 承认 否认 警告 呼吁 批评 预计 相信 分析 描述 回答 介绍 回忆 重申 质疑 直言 证实 主张 撰文 提醒 声称 谈到 提到 发文 发推 受访 接受 接着 看来 撰写 摄 摄影 拍摄 报道 感叹 估计 预测 坦承 驳斥 谴责 抨击 反驳 声明 痛批 讲话 致辞 发言 问 答'.split(
    ' ',
  ),
);
const adverbs = firstWords(
  '则 也 还 又 亦 均 曾 就 今天 昨天 日前 近日 当天 当时 随后 同时 早前 此前 之后 后来 今 昨 周一 周二 周三 周四 周五 周六 周日 星期 礼拜 上周 本周 上月 本月 一直 不断 再次 多次 明确 公开 向 对 在 于 会后 随即 进一步 首先 最后 便 并 周末 上个月 去年 年初 赛前 赛后 会前 早前 多次 屡次'.split(
    ' ',
  ),
);
/** What only people do, have or suffer. */
const human = firstWords(
  '等人 本人 去世 逝世 病逝 出生 生于 率领 所率领 遇害 遇刺 被捕 落网 夫妇 一家人 加冕 即位 继位 登基 退位 驾崩 的妻子 的丈夫 的父亲 的母亲 的儿子 的女儿 的弟弟 的哥哥 的家人 的照片 的律师 的遗体 两人 二人 三人 曾是 曾任 写过 毕业于 就读 结婚 离婚 服刑 流亡 自杀'.split(
    ' ',
  ),
);
/** Words that can't be part of a name and are met behind one. */
const others = firstWords(
  '成为 称为 的 在 和 与 及 跟 同 对 向 被 把 将 是 为 任 因 以 从 到 由 于 等 以及 或 率领 率 前往 访问 出席 抵达 担任 当选 出任 就任 辞职 去世 逝世 获 赢得 参加 会见 会晤 要求 希望 支持 反对 敦促 没有 未 不 已 正 都 所 曾经 可能 应该 能够 打算 计划 决定 拒绝 领导 主持 签署 发表 举行 通过 提出 提供 作为 之间 之 本人 自己 夫妇 一家 父子 政府 家族 当局 团队 被捕 被控 涉嫌 遇刺 遇害 身亡 死亡 受伤 获释 出生 生于 毕业 先后 联手 共同 两人 二人 三人 见面 交谈 通话 入狱 因为 帮 让 给 用 上台 执政 再 连任 此 这 那 他 她 我 自 出演 饰演 执导 主演 创作 逝 著 娶 嫁 生 卒 继承 参观 拜会 观看 缺席 致电 宣誓 均 双双 一同 共同 下令 下台 赴 抵 飞抵 现身 亮相 露面 迎战 击败 不敌 战胜 夺冠 获胜 落败 首发 上场 攻入 打入 射门 退役 加盟 执教 出战 出场 及 及其 一行 连同 部署 主持 调研 视察 考察 随行 陪同'.split(
    ' ',
  ),
);

/** Marks and what is said behind them of a person: ，男，1962年生; how many people a list has named: 五人. */
const person =
  /^(?:[，,（(] ?[男女][，,、；;）)]|[，,](?:[他她](?:是|曾|在|于|从|的|说|为)|历任|曾任|现任|时任|生于|出生|毕业|现年|年仅|时年|享年|终年)|[两二三四五六七八九十]{1,3}[人名位岁]| ?\d{1,2} ?[人名位岁])/;

const beforePerson = '，,（( 两二三四五六七八九十0123456789';

/** What kind of thing it is: `word` is any other that no name has in it, `none` nothing that tells. */
export type Following = 'speech' | 'title' | 'human' | 'adverb' | 'word' | 'mark' | 'none';

/** What kind of thing begins where a name may end. */
export function following(text: string, end: number): Following {
  const at = skipBlanks(text, end);
  if (startsWith(human, text, at)) return 'human';
  if (beforePerson.includes(text.charAt(end)) && person.test(text.slice(end, end + 8))) return 'human';
  const title = titleAfter(text, at);
  if (title > 0 && text.charAt(at + title) !== '们') return 'title';
  if (startsWith(said, text, at)) return 'speech';
  const character = text.charAt(at);
  if (at > end || !isHan(character)) return 'mark';
  const adverb = lengthAt(adverbs, text, at);
  if (adverb > 0) return startsWith(said, text, at + adverb) ? 'speech' : 'adverb';
  return startsWith(others, text, at) ? 'word' : 'none';
}

/** Whether a word of time or manner begins at `at`. */
export function isAdverb(text: string, at: number): boolean {
  return startsWith(adverbs, text, at);
}
