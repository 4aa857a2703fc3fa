/** Words that mean one office: an entry may have another of them than the article. */
const groups = [
  '发言人 新闻秘书 新闻发言人',
  '国家安全顾问 国家安全事务助理 国安顾问 国安会顾问',
  '外长 外交部长 外相 外务大臣 外交大臣',
  '防长 国防部长 防卫大臣 国防大臣 防相',
  '财长 财政部长 财政大臣 财务大臣 财相',
  '总理 首相',
  '行政长官 特首',
  '首席执行官 执行长 行政总裁 总裁',
  '行政院长 阁揆',
  '总统 国家元首',
  '主席 党主席',
  '国务委员兼外长 外长',
  '教宗 教皇',
  '央行行长 行长',
].map((words) => words.split(' '));

/**
 * Whether offices include the one named beside a person.
 * @param held the offices of an entry or an article's role
 */
export function includesOffice(held: string, office: string): boolean {
  const [offices, wanted] = [shortened(held), shortened(office)];
  return (
    offices.includes(wanted) ||
    groups.some((group) => group.includes(wanted) && group.some((word) => offices.includes(word)))
  );
}

/** 国防部部长 is 国防部长. */
const shortened = (offices: string) => offices.replaceAll('部部长', '部长').replaceAll('院院长', '院长');
