/**
 * What stands between words: everything but letters and digits. For `replace` alone, since it is global.
 *
 * The commonest letters come first: classes of all of Unicode are slow to look into.
 */
export const separators = /(?:(?![a-z\d\u4e00-\u9fa5])[^\p{L}\p{N}])+/gu;
