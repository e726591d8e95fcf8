/** Of an action that a slider or a drag makes many times. */
export interface Gesture {
  /** The moves of one drag have one number, and are undone as one. */
  readonly gesture?: number;
}
