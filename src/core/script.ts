/** Which script a text is written in, told by frequent characters that only one of the two uses. */
import type { Script } from './annotations.ts';

// The characters of news text that are most frequent among those that differ, in the same order; characters that both
// scripts write (后, 里, 干, 台, 着 …) tell nothing and are left out.
const simplifiedOnly =
  '国这会对为说们个来员与时军动将经议报过湾联当权尔关进党种总长数现体认区统问务开达应实还导学该东亚资从约没内强调维组场机计业击际题战称产网项领间举两变罗处声习众万华参视续选织样运决确传协无卫获设论话团势' +
  '评专济别备严队记责难让频响划规风点办许术证络护诉义给压结采游类观争价担兰谈气况边监审显带师纽电离胁购继态预访则鲜图费库亿书泽构标杀紧宫临闻奥弹险线级门连纳职检欧独断苏极庆随测绝袭头试验张状驻须帮坚装愿' +
  '广讲户号够创车条营属马单见执剂违赖负贸识伦尽麦劳签双兴萨请纪恶陆讯觉节楼释扩枪舰艺软针寻亲终讨医讽虑竞虽转贝挥伤谋优乌听缅辞热远环温础仅兹稳顾却杰迈邹销汉赛质顿拥脱忧刚峡岁误损围莱诊厂坏满画触语录遗诺' +
  '买灾减陈层异积较财馆败缓胜驳农谓欢岛红乐孙夺摄涨鲁圆药输补赠晓乔疗谢暂额贩矿隐齐';
const traditionalOnly =
  '國這會對為說們個來員與時軍動將經議報過灣聯當權爾關進黨種總長數現體認區統問務開達應實還導學該東亞資從約沒內強調維組場機計業擊際題戰稱產網項領間舉兩變羅處聲習眾萬華參視續選織樣運決確傳協無衛獲設論話團勢' +
  '評專濟別備嚴隊記責難讓頻響劃規風點辦許術證絡護訴義給壓結採遊類觀爭價擔蘭談氣況邊監審顯帶師紐電離脅購繼態預訪則鮮圖費庫億書澤構標殺緊宮臨聞奧彈險線級門連納職檢歐獨斷蘇極慶隨測絕襲頭試驗張狀駐須幫堅裝願' +
  '廣講戶號夠創車條營屬馬單見執劑違賴負貿識倫盡麥勞籤雙興薩請紀惡陸訊覺節樓釋擴槍艦藝軟針尋親終討醫諷慮競雖轉貝揮傷謀優烏聽緬辭熱遠環溫礎僅茲穩顧卻傑邁鄒銷漢賽質頓擁脫憂剛峽歲誤損圍萊診廠壞滿畫觸語錄遺諾' +
  '買災減陳層異積較財館敗緩勝駁農謂歡島紅樂孫奪攝漲魯圓藥輸補贈曉喬療謝暫額販礦隱齊';

/** By code unit, what it says for simplified; below 0 it speaks for traditional. */
const votes = new Int8Array(0x10000);
for (let i = 0; i < simplifiedOnly.length; i++) votes[simplifiedOnly.charCodeAt(i)] = 1;
for (let i = 0; i < traditionalOnly.length; i++) votes[traditionalOnly.charCodeAt(i)] = -1;

/** Enough text to tell by; longer texts are judged by their beginning. */
const telling = 5_000;

/** The script that most of a text's telling characters belong to; `null` when it has none of the frequent ones, or as many of each. */
export function scriptOf(text: string): Script | null {
  return scriptBy(votes, text);
}

/** The same for a text that may be a heading or a button and nothing else, told by any character: 叶公好龙. */
export function scriptOfHeading(text: string): Script | null {
  return scriptOf(text) ?? scriptBy((rarerVotes ??= countRarer()), text);
}

function scriptBy(votes: Int8Array, text: string): Script | null {
  let lead = 0;
  const end = Math.min(text.length, telling);
  for (let at = 0; at < end; at++) lead += votes[text.charCodeAt(at)]!;
  if (lead === 0) return null;
  return lead > 0 ? 'hans' : 'hant';
}

/** Made when a text first needs them. */
let rarerVotes: Int8Array | undefined;

/**
 * The votes of all characters: simplified is what GB 2312, the mainland's character set, has and Taiwan's Big5 has not, traditional the
 * other way round, and each without what the other script writes as well (后, 叶 in 叶韵).
 */
function countRarer(): Int8Array {
  const rarer = new Int8Array(0x10000);
  for (const unit of charactersOf('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]])) rarer[unit]! += 1;
  for (const unit of charactersOf('big5', [0xa4, 0xc6], big5Trails)) rarer[unit]! -= 1;
  for (const unit of charactersOf('big5', [0xc9, 0xf9], big5Trails)) rarer[unit]! -= 1;
  return rarer;
}

const big5Trails: Range[] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
];

/** First and last byte. */
type Range = readonly [number, number];

/** The Han characters of an encoding's two-byte rows, as code units. */
function* charactersOf(encoding: string, [first, last]: Range, trails: readonly Range[]): Generator<number> {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  }
  const text = new TextDecoder(encoding).decode(new Uint8Array(bytes));
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) yield unit;
  }
}
