/** Where who lost their account is led first. */
export const theftTopic = 'forgot_bound.stolen';
