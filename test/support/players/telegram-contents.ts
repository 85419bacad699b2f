import type { Unsupported } from '../../../src/bot/index.js';

const file = { file_id: 'f', file_unique_id: 'u' };
const size = { width: 90, height: 90 };

/** What Telegram puts into the message when people send something that is no text. */
export const telegramContents: Readonly<Record<Unsupported, Readonly<Record<string, unknown>>>> = {
  photo: { photo: [{ ...file, ...size }] },
  voice: { voice: { ...file, duration: 3 } },
  video: { video: { ...file, ...size, duration: 3 } },
  sticker: {
    sticker: { ...file, ...size, type: 'regular', is_animated: false, is_video: false },
  },
  file: { document: file },
  contact: { contact: { phone_number: '+8613800000000', first_name: 'Li' } },
  location: { location: { latitude: 31.2, longitude: 121.5 } },
  other: { dice: { emoji: '🎲', value: 3 } },
};
