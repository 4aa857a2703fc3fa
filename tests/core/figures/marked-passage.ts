/** Passages with their expected result written into them: `专家⟦查尔斯·库普坎 charles-kupchan⟧说`. */
import type { FigureInText, TargetScript } from '../../../src/core/annotations.ts';
import type { FigureTable } from '../../../src/core/figures/figure-table.ts';
import { findFigures, type FoundFigures } from '../../../src/core/figures/find-figures.ts';
import { scriptFolder } from '../../../src/core/figures/script-fold.ts';
import type { Figure, PageNotes } from '../../../src/core/schemas.ts';
import { compileFigures } from '../../../src/lexicon/compile/figures.ts';
import { openFigures } from '../../../src/lexicon/figures.ts';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const toSimplified = Converter({ from: 'tw', to: 'cn' });
const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const toHongKong = Converter({ from: 'cn', to: 'hk' });
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function convert(text: string, target: TargetScript): string {
  if (target === 'hans') return toSimplified(text);
  return target === 'hant-TW' ? toTaiwan(toSimplified(text)) : toHongKong(toSimplified(text));
}

function read(text: string): string[] {
  const han = (text.match(/\p{Script=Han}/gu) ?? []).join('');
  return pinyin(han, { toneType: 'num', type: 'array', toneSandhi: false });
}

const figure = (
  id: string,
  en: string,
  [hans, hantTW, hantHK]: [string, string, string],
  reading: string,
  shortNames: string[],
  offices: Figure['offices'],
  otherNames: string[] = [],
): Figure => ({
  id,
  names: { hans, hantTW, hantHK, en },
  otherNames,
  shortNames,
  reading,
  offices,
  asOf: '2026-06-01',
});

/** A few figures, enough for the traps that real names lay. */
export const figures: Figure[] = [
  figure(
    'vladimir-putin',
    'Vladimir Putin',
    ['弗拉基米尔·普京', '弗拉迪米爾·普丁', '弗拉基米爾·普京'],
    'Fu2 la1 ji1 mi3 er3 Pu3 jing1',
    ['普京', '普丁', '蒲亭'],
    [
      { hans: '俄罗斯总理', en: 'Prime Minister of Russia', from: '2008-05-08', to: '2012-05-07' },
      { hans: '俄罗斯总统', en: 'President of Russia', from: '2012-05-07' },
    ],
  ),
  figure(
    'wang-yi',
    'Wang Yi',
    ['王毅', '王毅', '王毅'],
    'Wang2 Yi4',
    [],
    [
      { hans: '中国国务委员', en: 'State Councilor of China', from: '2018-03-19', to: '2023-03' },
      { hans: '中国外交部长', en: 'Foreign Minister of China', from: '2023-07-25' },
    ],
  ),
  figure(
    'xi-jinping',
    'Xi Jinping',
    ['习近平', '習近平', '習近平'],
    'Xi2 Jin4 ping2',
    [],
    [{ hans: '中国国家主席', en: 'President of China', from: '2013-03-14' }],
  ),
  figure(
    'kim-jong-un',
    'Kim Jong Un',
    ['金正恩', '金正恩', '金正恩'],
    'Jin1 Zheng4 en1',
    [],
    [{ hans: '朝鲜领导人', en: 'Leader of North Korea', from: '2011-12-17' }],
  ),
  figure(
    'joe-biden',
    'Joe Biden',
    ['乔·拜登', '喬·拜登', '喬·拜登'],
    'Qiao2 Bai4 deng1',
    ['拜登'],
    [{ hans: '美国总统', en: 'President of the United States', from: '2021-01-20', to: '2025-01-20' }],
    ['约瑟夫·拜登'],
  ),
  figure(
    'boris-johnson',
    'Boris Johnson',
    ['鲍里斯·约翰逊', '鮑里斯·強生', '約翰遜'],
    'Bao4 li3 si1 Yue1 han4 xun4',
    ['约翰逊', '強生'],
    [{ hans: '英国首相', en: 'Prime Minister of the United Kingdom', from: '2019-07-24', to: '2022-09-06' }],
  ),
  figure(
    'george-w-bush',
    'George W. Bush',
    ['乔治·W·布什', '喬治·W·布希', '喬治·W·布殊'],
    'Qiao2 zhi4 Bu4 shi2',
    ['小布什'],
    [{ hans: '美国总统', en: 'President of the United States', from: '2001-01-20', to: '2009-01-20' }],
    ['乔治·布什'],
  ),
  figure(
    'han-zheng',
    'Han Zheng',
    ['韩正', '韓正', '韓正'],
    'Han2 Zheng4',
    [],
    [{ hans: '中国国家副主席', en: 'Vice President of China', from: '2023-03-10' }],
  ),
  figure(
    'wang-yang',
    'Wang Yang',
    ['汪洋', '汪洋', '汪洋'],
    'Wang1 Yang2',
    [],
    [{ hans: '全国政协主席', en: 'Chairman of the CPPCC', from: '2018-03-14', to: '2023-03-10' }],
  ),
  figure(
    'wilbur-ross',
    'Wilbur Ross',
    ['威尔伯·罗斯', '威爾伯·羅斯', '威爾伯·羅斯'],
    'Wei1 er3 bo2 Luo2 si1',
    [],
    [{ hans: '美国商务部长', en: 'US Secretary of Commerce', from: '2017-02-28', to: '2021-01-20' }],
  ),
  figure(
    'antony-blinken',
    'Antony Blinken',
    ['安东尼·布林肯', '安東尼·布林肯', '安東尼·布林肯'],
    'An1 dong1 ni2 Bu4 lin2 ken3',
    ['布林肯'],
    [{ hans: '美国国务卿', en: 'US Secretary of State', from: '2021-01-26', to: '2025-01-20' }],
  ),
  figure(
    'kamala-harris',
    'Kamala Harris',
    ['卡玛拉·哈里斯', '賀錦麗', '賀錦麗'],
    'Ka3 ma3 la1 Ha1 li3 si1',
    ['贺锦丽'],
    [{ hans: '美国副总统', en: 'Vice President of the United States', from: '2021-01-20', to: '2025-01-20' }],
  ),
  figure(
    'francis-fukuyama',
    'Francis Fukuyama',
    ['弗朗西斯·福山', '法蘭西斯·福山', '福山'],
    'Fu2 lang3 xi1 si1 Fu2 shan1',
    [],
    [{ hans: '美国政治学者', en: 'American political scientist' }],
  ),
];

const simplify = (text: string) => convert(text, 'hans');
function tableOf(written: readonly Figure[]): FigureTable {
  const fold = scriptFolder(simplify);
  const known = written.map((figure) => ({ ...figure, source: 'bundled' as const }));
  return { ...openFigures(compileFigures({ figures: known, fold, notice: '' })), fold };
}

const tables = { bundled: tableOf(figures), empty: tableOf([]) };

interface Options {
  date?: string | undefined;
  notes?: PageNotes | undefined;
  /** Without any bundled figure. */
  empty?: boolean;
}

const mark = /⟦([^ ⟧]+(?: [^ ⟧]+)*?) ([a-z0-9-]+)⟧/gu;

/** The passage as a reader sees it. */
export function plain(passage: string): string {
  return passage.replace(mark, '$1');
}

export function figuresIn(passage: string, { date, notes, empty = false }: Options = {}): FigureInText[] {
  return findIn(passage, { date, notes, empty }).figures;
}

function findIn(passage: string, { date, notes, empty = false }: Options = {}): FoundFigures {
  return findFigures(plain(passage), empty ? tables.empty : tables.bundled, {
    date,
    notes,
    convert,
    read,
    wordsOf: (text) =>
      [...segmenter.segment(text)]
        .filter(({ segment }) => /\p{Script=Han}/u.test(segment))
        .map(({ segment, index }) => ({ start: index, end: index + segment.length })),
  });
}

/** The passage with what was found written into it. */
export function marked(passage: string, options: Options = {}): string {
  const text = plain(passage);
  const mentions = figuresIn(passage, options).flatMap(({ id, mentions }) => mentions.map((span) => ({ ...span, id })));
  mentions.sort((a, b) => b.start - a.start);
  return mentions.reduce(
    (written, { start, end, id }) =>
      `${written.slice(0, start)}⟦${written.slice(start, end)} ${id}⟧${written.slice(end)}`,
    text,
  );
}

/** The role found for each person of the passage. */
export function rolesIn(passage: string, options: Options = {}): Record<string, string | undefined> {
  return Object.fromEntries(figuresIn(passage, options).map(({ id, role }) => [id, role]));
}
