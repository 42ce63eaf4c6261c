/** Something that a person asked for and that cannot be done, said in one sentence for that person. No fault of the program. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** What was said to a command in a way that it does not understand. */
export class Misuse extends Refusal {}
