import { expect, it } from 'vitest';
import { fill } from '../../src/bot/phrase.js';

it('fills in every placeholder', () => {
  expect(fill('第 {step} 步，共 {steps} 步，{step}', { step: 2, steps: 6 })).toBe(
    '第 2 步，共 6 步，2',
  );
});

it('leaves a placeholder that it is given nothing for', () => {
  expect(fill('{step} {toString}', { step: 1 })).toBe('1 {toString}');
});

it('takes a value as it is, whatever is in it', () => {
  expect(fill('{title}', { title: '$& {title}' })).toBe('$& {title}');
});
