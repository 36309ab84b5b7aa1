/** In the place of an answer that cannot be given: it rests on something that could not be read. */
export class Unknown<Why = unknown> {
  constructor(readonly why: Why) {}
}

export const isUnknown = (answer: unknown): answer is Unknown => answer instanceof Unknown;
