/** Top-level domains that links come with here; others ("node.js") are more often no host at all. */
export const hostEnds =
  'com|cn|net|org|top|xyz|vip|cc|club|shop|site|online|icu|info|co|tv|link|live|pro|fun|tech|store|dev|biz|hk|tw|jp|kr|us|uk|ru|ink|ltd|life|world|cyou|sbs|buzz|cfd|bond|asia|mobi|tk|ml|ga|cf|gq|pw|ws|ly|gg|im|page|website|space|win|bid|loan|stream|download|click|rest|monster|quest|lol|app|me|io|gd|cm|gov|edu|work|group|sg|my|de|fr|eu|ca|au|in|id|ph|vn|th|网址|网络|中国|在线|公司';
