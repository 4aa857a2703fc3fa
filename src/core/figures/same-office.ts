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
  const [offices, wanted] = [officeKey(held), officeKey(office)];
  return (
    includesWhole(offices, wanted) ||
    groups.some((group) => group.includes(wanted) && group.some((word) => includesWhole(offices, word)))
  );
}

/** Whether the office stands there as a whole: a 副总统 is no 总统. */
function includesWhole(offices: string, wanted: string): boolean {
  for (let at = offices.indexOf(wanted); at >= 0; at = offices.indexOf(wanted, at + 1)) {
    if (!/(?:副|助理)$/.test(offices.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

/** Other words for one institution, the one that entries use last. */
const institutions: readonly [RegExp, string][] = [
  [/^(?:前任|前|时任|现任|新任|新当选|当选|候任)|(?:新当选|当选|候任)(?=总统|总理|主席|首相)/g, ''],
  [/部部长/g, '部长'],
  [/院院长/g, '院长'],
  [/(?:美国)?(?:美联准会|联准会|联储局|联储会|联邦储备委员会|联邦储备理事会|联邦储备系统)/g, '美联储'],
  [/中情局/g, '中央情报局'],
  [/联调局|(?<![A-Za-z])FBI/g, '联邦调查局'],
  [/世卫(?:组织)?|世卫生组织/g, '世界卫生组织'],
  [/世贸(?:组织)?/g, '世界贸易组织'],
  [/五角大楼/g, '国防部'],
  [/国台办/g, '国务院台湾事务办公室'],
  [/国际货币基金会/g, '国际货币基金组织'],
  [/执委会/g, '委员会'],
  [/卫生(?:与|及|和)?公(?:众|共)服务部/g, '卫生部'],
  [/常?驻联合国(副?)(?:大使|代表)/g, '驻联合国$1代表'],
];

/** An office in the words that entries use: 国防部部长 is 国防部长, 联准会 the 美联储. */
export function officeKey(office: string): string {
  return institutions.reduce((words, [other, own]) => words.replace(other, own), office);
}
