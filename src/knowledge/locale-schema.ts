import { z } from 'zod';
import { locales } from './locale.js';

/** A language the bot speaks, where one is read from outside. */
export const localeSchema = z.enum(locales);
