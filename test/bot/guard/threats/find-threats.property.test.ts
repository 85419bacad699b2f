import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findThreats } from '../../../../src/bot/guard/index.js';
import { hostileText, hugeTexts } from '../../../intents/hostile-texts.js';

const official = ['aq.qq.com', 'connect.qq.com'];

it('any text is looked at without failing, and hosts can be shown', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        hostileText,
        fc.webUrl(),
        hostileText.map((text) => `http://${text}`),
      ),
      (text) => {
        for (const threat of findThreats(text, official))
          if (threat.kind === 'unofficial-link') expect(threat.host).toMatch(/^[\x21-\x7e]{1,60}$/);
      },
    ),
    { numRuns: 2000 },
  );
  for (const [, text] of hugeTexts) findThreats(text, official);
});

it('a link is a threat but where it leads to an official host', () => {
  fc.assert(
    fc.property(fc.domain(), fc.constantFrom('', '/', '/a?b=1', ':8080/x'), (host, rest) => {
      expect(findThreats(`看 https://${host}${rest}`, [])).toHaveLength(1);
      expect(findThreats(`看 https://${host}${rest}`, [host])).toEqual([]);
      expect(findThreats(`看 https://a.${host}${rest}`, [host])).toEqual([]);
      expect(findThreats(`看 https://a${host}${rest}`, [host])).toHaveLength(1);
    }),
  );
});
