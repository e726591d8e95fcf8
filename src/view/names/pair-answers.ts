/** What a pair of people who may be one is answered with, by button or key. */

export type Answer = "same" | "different" | "skip" | "undo";

export const ANSWERS: readonly {
  readonly answer: Answer;
  readonly title: string;
  readonly key: string;
}[] = [
  { answer: "same", title: "Same person", key: "y" },
  { answer: "different", title: "Two people", key: "n" },
  { answer: "skip", title: "Skip", key: "s" },
  { answer: "undo", title: "Step back", key: "u" },
];
