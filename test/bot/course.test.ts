import { describe, expect, it } from 'vitest';
import { courseAfter } from '../../src/bot/course.js';
import { sceneIn } from '../support/scenes.js';

const scene = sceneIn('zh-CN');
const course = { topic: 'forgot_bound.stolen', stage: 'taken', isTaken: true } as const;

describe('the course of somebody whose account was stolen', () => {
  it('begins with the answer to it', () => {
    expect(courseAfter(scene, null, ['forgot_bound.stolen'])).toEqual({
      topic: 'forgot_bound.stolen',
      stage: null,
      isTaken: false,
    });
  });

  it.each(['forgot_bound', 'forgot_bound.no_proof', 'caution_verification', 'thanks'])(
    'goes on beside %s',
    (topic) => {
      expect(courseAfter(scene, course, [topic])).toEqual(course);
    },
  );

  it.each(['unbind_email', 'faq_impact'])('is left for %s', (topic) => {
    expect(courseAfter(scene, course, [topic])).toBeNull();
  });

  it('does not begin anew where the same is answered again', () => {
    expect(courseAfter(scene, course, ['forgot_bound.stolen'])).toEqual(course);
  });
});
