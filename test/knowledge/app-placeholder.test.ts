import { describe, expect, it, test } from 'vitest';
import {
  longestAppName,
  longestLength,
  namesApp,
  sayApp,
  whyNoPlaceholder,
} from '../../src/knowledge/app-placeholder.js';

const app = { spoken: 'Honor of Kings', onScreen: '「王者荣耀」 (Honor of Kings)' };

describe('sayApp', () => {
  it.each([
    ['Log in to {app|the app}.', 'Log in to Honor of Kings.', 'Log in to the app.'],
    ['登录{“app”|那个应用}。', '登录“Honor of Kings”。', '登录那个应用。'],
    ['登入{『app』|那個應用}。', '登入『Honor of Kings』。', '登入那個應用。'],
    ['Find {「app」|it}.', 'Find 「王者荣耀」 (Honor of Kings).', 'Find it.'],
    ['{app|A} and {app|a}', 'Honor of Kings and Honor of Kings', 'A and a'],
    ['no app', 'no app', 'no app'],
  ])('%s', (text, named, unnamed) => {
    expect(sayApp(text, app)).toBe(named);
    expect(sayApp(text, null)).toBe(unnamed);
  });

  it('says a name as it is, whatever it looks like', () => {
    const strange = { spoken: '$& {app|x} app', onScreen: '$1' };
    expect(sayApp('{“app”|y} {「app」|y}', strange)).toBe('“$& {app|x} app” $1');
  });
});

test('namesApp tells a text with a placeholder, again and again', () => {
  for (let time = 0; time < 3; time++) {
    expect(namesApp('登录{“app”|那个应用}')).toBe(true);
    expect(namesApp('登录那个应用')).toBe(false);
  }
});

test('longestLength reckons with the longest name, and with the longest words for when none is', () => {
  expect(longestLength('abc')).toBe(3);
  expect(longestLength('{app|x}')).toBe(longestAppName);
  expect(longestLength('{“app”|x}')).toBe(longestAppName + 2);
  expect(longestLength('{「app」|x}')).toBe(2 * longestAppName + 5);
  expect(longestLength(`{app|${'x'.repeat(80)}}`)).toBe(80);
});

describe('whyNoPlaceholder', () => {
  it.each([
    'plain',
    '登录{“app”|那个应用}',
    '{app|the app} {「app」|it}',
    '“app” 「app」 app | app',
  ])('finds nothing wrong with %s', (text) => {
    expect(whyNoPlaceholder(text)).toBeNull();
  });

  it.each([
    ['{name}', 'knows no {name}; what can be filled in is {app|that app}'],
    ['{name|x}', 'knows no {name|x}; what can be filled in is {app|that app}'],
    ['{App|x}', 'knows no {App|x}; what can be filled in is {app|that app}'],
    ['{"app"|x}', 'knows no {"app"|x}; what can be filled in is {app|that app}'],
    ['{“app」|x}', 'knows no {“app」|x}; what can be filled in is {app|that app}'],
    ['{app|x|y}', 'knows no {app|x|y}; what can be filled in is {app|that app}'],
    ['{app|x', 'knows no {; what can be filled in is {app|that app}'],
    ['app|x}', 'knows no }; what can be filled in is {app|that app}'],
    ['{{app|x}}', 'knows no {}; what can be filled in is {app|that app}'],
    ['{app}', 'has no words for when no app is named in {app}: write {app|that app}'],
    ['{“app”}', 'has no words for when no app is named in {“app”}: write {app|that app}'],
    ['{app|}', 'has no words for when no app is named in {app|}: write {app|that app}'],
    ['{app| }', 'has no words for when no app is named in {app| }: write {app|that app}'],
  ])('of %s', (text, why) => {
    expect(whyNoPlaceholder(text)).toBe(why);
  });

  it('is quick about endless braces', () => {
    const before = performance.now();
    whyNoPlaceholder('{app|'.repeat(50_000));
    whyNoPlaceholder(`{app|${' '.repeat(200_000)}`);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
