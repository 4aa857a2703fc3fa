/** Characters that foreign names are written with by their sound. */

/** Counted in 4,700 dotted names, those met three times or more; then those of Uyghur and Kazakh names. */
const characters = new Set(
  '斯尔克特德拉里罗烈格马尼利卡姆布夫阿蒂维恩安纳亚弗莱森米西奥科雷约伯杰伊迪普埃兰曼巴哈萨翰艾迈伦洛托查吉帕鲁乔凯塔瓦多希林达基麦娜史詹诺加玛勒威文奇贝丽塞沃戴莫戈兹霍丹比菲库梅得什彼顿朗默金登理内莉芬贾赫肯佩莎妮穆博索瑟茨劳卫耶波蒙扎本鲍坦瑞汤古丁韦辛法福谢费逊沙苏温康保海切密琳皮泰杜齐盖华廉根提努汉卢雅娅东赖泽汀易当思图因拜歇治肖桑舍南柯道施珀朱纽罕舒历列万路伍夏坎亨佛范乌欧潘摩宁爱宾尤隆丝明修卜李奈昂勃唐考钦胡佐滕扬赛厄高士涅琼班奎代彭可凡冯木廷祖欣娃力门休山英农惠豪富刘生龙地邦邓汗斐川契医锡孔派怀柏葛冈热哥蓬庞各杨黑通墨嘉申昆吾彻子甘松吕略楚平孜腾方洪中爵大堡依季美琴魏那旺尚捷狄席世立丘集勋陈翁津都别果曾陶区武泼耐简钟绍侯茂屈叶赞黎衣绥郎阮咸汶颂沛埔叻涛慕菈芙蕾薇萝茜妲黛柴筱砂鸠圭佳蓓倩绮璐喀甸勉敏媞祺韩艮吐逊买孜吾麦曲扎旺顿珠桑江幕',
);

const isOne = new Uint8Array(0x10000);
for (const character of characters) isOne[character.charCodeAt(0)] = 1;

/** Whether a text begins with such a character. */
export function isTransliteration(character: string): boolean {
  return isOne[character.charCodeAt(0)] === 1;
}

/** How many of the Han characters of a stretch are not written so. */
export function countOthers(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isOne[text.charCodeAt(at)] !== 1) count++;
  return count;
}
