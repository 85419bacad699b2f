export { crossValidate } from './cross-validate.js';
export { htmlReport } from './html/html-report.js';
export { type MeasureOptions, measure } from './measure.js';
export { type ParsedQuestions, parseQuestions } from './parse-questions.js';
export { outOfScope, type Question } from './question.js';
export type { Report } from './report.js';
export { confusionMatrix } from './text/confusion-matrix.js';
export { textReport } from './text/text-report.js';
