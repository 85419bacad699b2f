const file = { file_id: 'f', file_unique_id: 'u' };
const size = { width: 90, height: 90 };

/** What stands in a message of people that is no text; for `person.sends`. */
export const contents = {
  sticker: (emoji = '😀') => ({
    sticker: { ...file, ...size, type: 'regular', is_animated: false, is_video: false, emoji },
  }),
  photo: (caption?: string) => ({
    photo: [{ ...file, ...size }],
    ...(caption !== undefined && { caption }),
  }),
  voice: () => ({ voice: { ...file, duration: 3 } }),
  video: (caption?: string) => ({
    video: { ...file, ...size, duration: 3 },
    ...(caption !== undefined && { caption }),
  }),
  document: () => ({ document: file }),
  contact: () => ({ contact: { phone_number: '+8613800000000', first_name: 'Li' } }),
  location: () => ({ location: { latitude: 31.2, longitude: 121.5 } }),
  dice: () => ({ dice: { emoji: '🎲', value: 3 } }),
  /** A text of somebody else's, passed on. */
  forwarded: (text: string) => ({
    text,
    forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'Somebody' },
  }),
} as const;
