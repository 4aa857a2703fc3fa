/** Verbs of speech, which follow a person's name: 毛宁说, 苏拉则认为. */
import { skipBlanks } from './characters.ts';
import { firstWords, startsWith } from './word-starts.ts';

const verbs = firstWords(
  '说 称 表示 指出 认为 告诉 强调 写道 透露 宣布 回应 坦言 解释 补充 承认 否认 警告 呼吁 批评 预计 相信 分析 描述 回答 在 对 向 则 也 还 就 曾 今 周 星期 承诺 发表 发推 谈到 提到 提醒 声称 质疑 建议 主张 撰文 重申 在推特'.split(
    ' ',
  ),
);

/** Whether what follows `at` is what somebody says, or a preposition or adverb that leads to it. */
export function speechAfter(text: string, at: number): boolean {
  return startsWith(verbs, text, skipBlanks(text, at));
}

/** Whether a verb of speech follows, within a few characters: 曾对记者表示 counts, 在北京 does not. */
export function speaksAfter(text: string, at: number): boolean {
  const clause = /^[^，。；！？\n“”「」（(]{0,14}/.exec(text.slice(at, at + 14))?.[0] ?? '';
  return /(?:说|称|表示|指出|认为|告诉|强调|写道|透露|宣布|回应|呼吁|警告|批评)/.test(clause);
}
