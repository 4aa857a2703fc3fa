import { annotated } from './annotated-passage.ts';
import { chinesePassages } from './chinese-passages.ts';
import { foreignPassages } from './foreign-passages.ts';
import { regionPassages } from './region-passages.ts';
import { reportPassages } from './report-passages.ts';

test.each(chinesePassages)(
  'a Chinese person without a gloss is found by rule, and nothing else is: %s',
  (_, marked, byRule) => {
    expect(annotated(marked)).toEqual({ marked, byRule });
  },
);

test.each(regionPassages)(
  'a person of elsewhere is found by rule, without an English name: %s',
  (_, marked, byRule) => {
    expect(annotated(marked)).toEqual({ marked, byRule });
  },
);

test.each(foreignPassages)(
  'a foreign name without a gloss is found whole, and nothing else is: %s',
  (_, marked, byRule) => {
    expect(annotated(marked)).toEqual({ marked, byRule });
  },
);

test.each(reportPassages)('a person is found as reports name people, and nothing else is: %s', (_, marked, byRule) => {
  expect(annotated(marked)).toEqual({ marked, byRule });
});
