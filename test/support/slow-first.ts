import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first: begun last, they would be waited for by all. */
const slow = [
  'bot/random-walks.property',
  'dialogues/dialogues',
  'knowledge/hostile-content',
  'contract/kill',
  'contract/faults',
  'contract/conversation',
  'test/cli.test',
  'fuzz/fuzz-webhook',
  'contract/processes',
  'main-sigterm',
  'web/page-accessibility',
  'contract/trouble',
  'contract/groups',
];

/** Begins the slow files first. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = slow.findIndex((name) => moduleId.includes(name));
      return found < 0 ? slow.length : found;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
