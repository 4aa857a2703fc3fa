import { checkKeys, commandOf, commands, keyOf, type PressedKey, usualKeys } from '../../src/core/page-keys.ts';

const pressed = (key: string, code: string, modifiers: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...modifiers,
});
const both = { altKey: true, shiftKey: true };

test.each([
  ['a letter', pressed('e', 'KeyE'), 'E'],
  ['a letter with both modifiers', pressed('P', 'KeyP', both), 'Alt+Shift+P'],
  ['the sign that a Mac writes with Option', pressed('∏', 'KeyP', both), 'Alt+Shift+P'],
  ['a dead key of a Mac', pressed('Dead', 'KeyE', { altKey: true }), 'Alt+E'],
  ['the sign above a digit', pressed('!', 'Digit1', { shiftKey: true }), 'Shift+1'],
  ['a Russian keyboard', pressed('з', 'KeyP'), 'P'],
  ['another arrangement of the letters', pressed('P', 'KeyR', both), 'Alt+Shift+P'],
  ['a function key', pressed('F7', 'F7', { shiftKey: true }), 'Shift+F7'],
  ['a key of the browser', pressed('p', 'KeyP', { ctrlKey: true }), null],
  ['a key of a Mac', pressed('p', 'KeyP', { metaKey: true }), null],
  ['Tab', pressed('Tab', 'Tab'), null],
  ['an arrow', pressed('ArrowLeft', 'ArrowLeft', { altKey: true }), null],
  ['a sign', pressed(';', 'KeyZ'), null],
  ['what an input method is making of it', pressed('Process', 'KeyP'), null],
])('%s is the key that it is written as', (_, key, written) => {
  expect(keyOf(key)).toBe(written);
});

test('a key runs the command that has it, of those that can be run here, and none when it was switched off', () => {
  const e = pressed('e', 'KeyE');
  expect(commandOf(e, usualKeys, commands)).toBe('next-english');
  expect(commandOf(e, usualKeys, ['toggle-pinyin'])).toBeNull();
  expect(commandOf(e, { ...usualKeys, 'next-english': '' }, commands)).toBeNull();
  expect(commandOf(pressed('Tab', 'Tab'), { ...usualKeys, 'next-english': '' }, commands)).toBeNull();
});

test('a stored key that is none is the usual one again, and the others stay', () => {
  const stored = { 'toggle-pinyin': 'Alt+7', 'next-script': 'Ctrl+Q', 'next-figure': '', 'look-up': 5, other: 'A' };
  expect(checkKeys(stored)).toEqual({ ...usualKeys, 'toggle-pinyin': 'Alt+7', 'next-figure': '' });
  expect(checkKeys(null)).toEqual(usualKeys);
  expect(checkKeys('E')).toEqual(usualKeys);
});

test('a key that the person gave to a command is not also the usual one of a command that is new', () => {
  expect(checkKeys({ 'look-up': 'Alt+Shift+Y' })).toEqual({
    ...usualKeys,
    'look-up': 'Alt+Shift+Y',
    'copy-pinyin': '',
  });
});

test('no two commands have the same usual key', () => {
  expect(new Set(Object.values(usualKeys)).size).toBe(commands.length);
});
