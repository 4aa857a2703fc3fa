/**
 * Words of which the model is not asked. They are common, and in 55,000 sentences and 145 articles, where each is met fifty
 * times or more, it said what the dictionary says, of a single character its most frequent reading: 的 alone was a third of
 * its work, all of them are two thirds in news. `rules.ts` has its say of them all the same.
 */
export const assuredWords: ReadonlySet<string> = new Set(
  (
    '的 中国 与 没有 觉得 中共 认为 进行 重要 给 参与 为了 阿富汗 随着 地区 提供 需要 通过 经济 强调 发生 的话 这种 行为 ' +
    '朝鲜 参加 发展 什么 时间 计划 调查 成为 行动 任何 主要 其中 应该 一种 当局 数据 要求 当地 举行 不过 发表 作为 真的 接种 ' +
    '加强 还有 发现 宿舍 空间 看到 为什么 系统 之间 担任 超过 意味着 中心 严重 不要 甚至 称为 相关 禁止 目的 漂亮 担心 强烈 ' +
    '分析 过程 只要 取得 行政 期间 大量 数量 变得 几个 只有 发布 宣传 挑战 强大 学校 感觉 行业 一切 当然 有着 除了 各种 教育 ' +
    '尽管 更加 至少 供应 传统 相信 曾经 监管 处理 当中 责任 参考 几乎 了解 相当 重新 经过 使得 爆发 联系 应用 冲突 折磨 长期 ' +
    '模式 数字 增长 更为 减少 儿子 少数 差异 值得 银行 少数民族 中央 只能 战斗 积累 挣扎 重大 反应 执行 处于 发出 十分 观点 ' +
    '增强 不少 地位 最好 降低 密切 旋转 引发 上涨 观察 中国大陆 相对 观众 传播 应当 看待 参观 看看 强劲 分别 创新 差不多 难以 ' +
    '开发 民间 中国人 相比 分散 调整 必要 背景 中间 质量 菲律宾 一系列 冲击 乐观 角色 回答 角度 规模 冠军 没什么 下降 分享 ' +
    '体系 创作 更是 涂抹 创造 分为 扎实 发挥 音乐 集中 屏幕 重点 大多数 规划 那种 观念 相应 几天 蒙古 背后 参数 承担 兴趣 ' +
    '方便 之中 等待 充分 丧失 几年 创业 良好 家长 教师 娱乐 想要 宗教 对待 答案 快乐 信号 空气 男子 钻石 成长 分布 好看 不好 ' +
    '重视 一句 期待 分钟 好像 流行 转载 一边 空调 转变 为主 发行 女儿 角落 女子 模型 相同 传奇 心脏 荷尔蒙 电子 适应 店铺 ' +
    '斗争 散发 新鲜 观看 儿童 高兴 划分 房间 收藏 歌曲 校长 记载 有没有 干净 郁闷 相处 数学 猪笼草 看见 呕吐 干部 好奇 生长 ' +
    '只好 称号'
  ).split(' '),
);
