/** What people call their own account, and what it is open on, for patterns on the plain form. */

export const account = '(?:qq|扣扣|企鹅|球球|(?<![机旧老新原个一])号(?!码)|账号|帐号)';

export const device = '(?:手机|电脑|平板|机子|笔记本|ipad|iphone|设备)';

export const mine = `我(?:自己)?(?:的|个|那|这|户口|账户|帐户)*${account}`;

export const myAccount =
  '(?:my|our) (?:own |old |main )?(?:qq|acc(?:ount|t)?)\\b(?! (?:friends?|contacts?|groups?|list))';
