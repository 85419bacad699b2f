export { createWeb, type WebOptions } from './create-web.js';
export type { IsReady } from './health-routes.js';
export { ListenError } from './listen-error.js';
export type { Metrics } from './metrics-route.js';
export { PageNotBuilt } from './page-files.js';
export { type Front, type Serving, serveWeb } from './serve-web.js';
export type { WebLog } from './web-log.js';
