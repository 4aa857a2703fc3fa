import { pressEnglish } from '../../../src/core/figures/press-english.ts';

test('a name is written in pinyin where the article is about the mainland', () => {
  expect(pressEnglish('秘书长', '中央昨天开会，中央认为，秘书长李大明要负责。', 'Li3 Da4 ming2')).toBe('Li Daming');
  expect(pressEnglish('外交部发言人', '', 'Mao2 Ning2')).toBe('Mao Ning');
  expect(pressEnglish('北京大学教授', '', 'Lü3 Xi1 an1')).toBe("Lyu Xi'an");
});

test('words that only look like the mainland’s do not make a name pinyin', () => {
  expect(pressEnglish('少校', '司令说，司令部少校陈大文没有受伤。', 'Chen2 Da4 wen2')).toBe('');
  expect(pressEnglish('记者', '中央社记者陈大文说，中央社没有报道。', 'Chen2 Da4 wen2')).toBe('');
  expect(pressEnglish('哈佛大学教授', '中国，中国，中国。', 'Chen2 Da4 wen2')).toBe('');
});
