/** What a method of a guide must be: where it is done, and what is read on screen at every step. */
export interface GuideFacts {
  readonly topic: string;
  readonly method: string;
  readonly site: string | null;
  /** For every step, the labels in 「」 that it must name. */
  readonly steps: readonly (readonly string[])[];
}

const securityCenter = 'https://aq.qq.com/';

/** The ways of unbinding, as the project was given them. */
export const guideFacts: readonly GuideFacts[] = [
  {
    topic: 'unbind_phone',
    method: 'client',
    site: null,
    steps: [[], [], ['设置'], ['账号与安全'], ['手机绑定', '更换手机号', '解绑'], []],
  },
  {
    topic: 'unbind_phone',
    method: 'security_center',
    site: securityCenter,
    steps: [[], [], ['账号绑定'], ['手机绑定', '解绑'], []],
  },
  {
    topic: 'unbind_email',
    method: 'client',
    site: null,
    steps: [[], ['设置'], ['账号与安全'], ['邮箱绑定', '更换邮箱', '解绑'], []],
  },
  {
    topic: 'unbind_email',
    method: 'security_center',
    site: securityCenter,
    steps: [[], ['账号绑定'], ['邮箱绑定', '解绑'], []],
  },
  {
    topic: 'revoke_app',
    method: 'qq_connect',
    site: 'https://connect.qq.com/',
    steps: [[], [], ['我的应用'], [], ['解除授权'], []],
  },
  {
    topic: 'revoke_app',
    method: 'platform',
    site: null,
    steps: [[], ['已绑定QQ账号'], [], []],
  },
  { topic: 'forgot_bound', method: 'appeal', site: securityCenter, steps: [[], [], [], []] },
];
