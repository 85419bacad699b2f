/** What a set is measured by. */
export type Measure =
  /** Both ways: which intent, and whether any. */
  | 'open'
  /** The likeliest intent only. */
  | 'closed';

/** What others have published for a set, in per cent, MCC aside. */
export interface Published {
  readonly accuracy?: number;
  readonly auroc?: number;
  readonly mcc?: number;
}

export interface PublicSet {
  /** Its folder. */
  readonly name: string;
  readonly group: 'HINT3' | 'CLINC150' | 'closed';
  readonly measure: Measure;
  /** The label of what is out of scope; null where every label is an ordinary one. */
  readonly outOfScope: string | null;
  /** The best published figure of each kind, be they from different systems. */
  readonly published: Published;
}

const hint3 = (name: string, accuracy: number, auroc: number, mcc: number): PublicSet => ({
  name: `hint3-${name}`,
  group: 'HINT3',
  measure: 'open',
  outOfScope: 'NO_NODES_DETECTED',
  published: { accuracy, auroc, mcc },
});

const closed = (name: string, published: Published = {}): PublicSet => ({
  name,
  group: 'closed',
  measure: 'closed',
  outOfScope: null,
  published,
});

/**
 * The sets, with what was published for them. HINT3 (Arora et al. 2020): BERT, Dialogflow, Rasa and
 * Haptik, each figure from the best of them; the MCC on SOFMattress with a threshold chosen on the
 * test. Braun et al. (2017): micro F1, which equals accuracy, for "None" is an ordinary label there.
 */
export const publicSets: readonly PublicSet[] = [
  hint3('sofmattress', 73.6, 86.9, 0.638),
  hint3('sofmattress-subset', 65.4, 82.8, 0.555),
  hint3('curekart', 84.1, 85.6, 0.603),
  hint3('curekart-subset', 82.3, 83.9, 0.604),
  hint3('powerplay11', 66.5, 76.6, 0.425),
  hint3('powerplay11-subset', 59.3, 75.4, 0.364),
  {
    name: 'clinc150',
    group: 'CLINC150',
    measure: 'open',
    outOfScope: 'oos',
    published: {},
  },
  closed('nlue-askubuntu', { accuracy: 93 }),
  closed('nlue-chatbot', { accuracy: 99 }),
  closed('nlue-webapps', { accuracy: 85 }),
  closed('zh-xsid'),
  closed('banking77-10shot'),
];
