export type Language = 'simplified' | 'traditional' | 'english' | 'pinyin';

/** A sentence with places for made-up things; how it is written stands with `fill`. */
export interface Template {
  readonly language: Language;
  readonly text: string;
}
