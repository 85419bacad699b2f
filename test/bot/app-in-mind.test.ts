import { describe, expect, it } from 'vitest';
import { aboutApp, keepApp } from '../../src/bot/app-in-mind.js';
import { openTopic } from '../../src/bot/open-topic.js';
import { type Draft, navigated } from '../../src/bot/scene.js';
import { present } from '../support/cards.js';
import { onTheWay, sceneIn, stepAt } from '../support/scenes.js';
import { knowledge } from '../support/shipped.js';

const inRevoking = stepAt('revoke_app', 'qq_connect', 4);
const asking = (draft: Draft): Draft => ({
  ...draft,
  outcome: { ...draft.outcome, decision: 'clarify' },
});

describe('aboutApp', () => {
  const about = (app: string | undefined, topic: string, before: string | null = null) =>
    aboutApp(sceneIn('zh-CN', { app: before }), app, (scene) => present(openTopic(scene, topic)));

  it('has the app that is named in mind for an answer about apps', () => {
    const { session, replies } = about('genshin', 'caution_third_party');
    expect(session.app).toBe('genshin');
    expect(replies[0]?.card.title).toBe('取消授权以后，“原神”里的数据还在吗');
  });

  it('puts it in the place of another', () => {
    expect(about('genshin', 'revoke_app', 'honor_of_kings').session.app).toBe('genshin');
  });

  it('leaves the one before where the answer is about none', () => {
    expect(about('genshin', 'faq_impact', 'honor_of_kings').session.app).toBe('honor_of_kings');
    expect(about('genshin', 'faq_impact').session.app).toBeNull();
  });

  it.each([undefined, 'gone', '', '__proto__'])('has nothing new in mind for %j', (app) => {
    expect(about(app, 'revoke_app', 'honor_of_kings').session.app).toBe('honor_of_kings');
    expect(about(app, 'revoke_app').session.app).toBeNull();
  });

  it('has it in mind when the question has to be asked back', () => {
    const scene = sceneIn('zh-CN');
    const { session } = aboutApp(scene, 'genshin', (asked) => asking(navigated(asked.session, [])));
    expect(session.app).toBe('genshin');
  });
});

describe('keepApp', () => {
  const kept = (draft: Draft) => keepApp(knowledge, draft).session.app;
  const scene = sceneIn('zh-CN', { app: 'genshin' });
  const opened = (topic: string, at = scene.session.at) =>
    present(openTopic({ ...scene, session: { ...scene.session, at } }, topic));

  it.each([
    'revoke_app',
    'revoke_app.wrong_account',
    'revoke_app.needs_other_login',
    'caution_third_party',
  ])('keeps it in %s', (topic) => {
    expect(kept(opened(topic))).toBe('genshin');
  });

  it.each(['faq_impact', 'unbind_phone', 'thanks', 'neighbour.wechat', 'refusal.others_account'])(
    'forgets it in %s',
    (topic) => {
      expect(kept(opened(topic))).toBeNull();
    },
  );

  it('keeps it at a side question of who is in a guide about apps', () => {
    expect(kept(opened('faq_impact', inRevoking))).toBe('genshin');
    expect(kept(opened('faq_impact', onTheWay))).toBeNull();
  });

  it('keeps it in the steps of a guide about apps, and forgets it in those of another', () => {
    const moved = (at: typeof onTheWay | null) => kept(navigated({ ...scene.session, at }, []));
    expect(moved(inRevoking)).toBe('genshin');
    expect(moved(onTheWay)).toBeNull();
    expect(moved(null)).toBe('genshin');
  });

  it('keeps it while something about apps is still to be answered', () => {
    const { session } = scene;
    const wishing = (...wishes: string[]) =>
      kept({ ...opened('unbind_phone'), session: { ...session, wishes } });
    expect(wishing('faq_impact', 'revoke_app')).toBe('genshin');
    expect(wishing('faq_impact')).toBeNull();
  });

  it('keeps it while a question is asked back', () => {
    expect(kept(asking(navigated({ ...scene.session, at: onTheWay }, [])))).toBe('genshin');
  });
});
