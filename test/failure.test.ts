import { describe, expect, it } from 'vitest';
import { ListenError } from '../src/channels/web/index.js';
import { ConfigError } from '../src/config.js';
import { explainFailure } from '../src/failure.js';
import { ContentError, loadContent } from '../src/knowledge/index.js';
import { contentFolder, swap } from './knowledge/support/content-folder.js';

describe('explainFailure', () => {
  it('gives the lines of a configuration that does not fit', () => {
    expect(explainFailure(new ConfigError(['PORT is wrong', 'HOST too']))).toBe(
      'PORT is wrong\nHOST too',
    );
  });

  it('gives the lines of broken content, and not what is only a warning', async () => {
    const folder = contentFolder({
      'settings.yaml': swap('unbind_phone', 'no_such'),
      'zh-CN/stray.txt': 'x',
    });
    const error = await loadContent(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ContentError);
    expect(explainFailure(error).split('\n')).toEqual([
      `${folder}/settings.yaml:4:5 menu.1 menu offers no_such, a topic that nothing defines`,
    ]);
  });

  it('gives the message of what whoever starts the bot can mend', () => {
    const error = new ListenError('127.0.0.1', 80, 'EACCES', null);
    expect(explainFailure(error, [ListenError])).toBe(error.message);
  });

  it('tells everything of a defect', () => {
    const defect = new TypeError('x is not a function');
    expect(explainFailure(defect, [ListenError])).toBe(defect.stack);
    expect(explainFailure('thrown text')).toBe('thrown text');
    expect(explainFailure(undefined)).toBe('undefined');
  });
});
