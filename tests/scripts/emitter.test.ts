import { EventEmitter as NodeEmitter } from "node:events";
import { expect, test } from "vitest";

import { EventEmitter } from "../../scripts/sigma/emitter.js";

/** Who hears what, with listeners that come, leave and clear while an event is told. */
function heardFrom(emitter: NodeEmitter | EventEmitter): readonly unknown[] {
  const heard: unknown[] = [];
  const once = (value: unknown) => {
    heard.push(["once", value]);
    emitter.removeListener("moved", once);
    emitter.on("moved", late);
  };
  const late = (value: unknown) => heard.push(["late", value]);
  emitter.on("moved", once);
  emitter.on("moved", (value: unknown, more: unknown) => heard.push(["always", value, more]));
  heard.push(emitter.emit("moved", 1, "a"), emitter.emit("moved", 2), emitter.emit("left"));
  emitter.on("left", function (this: unknown) {
    heard.push(this === emitter);
  });
  emitter.emit("left");
  emitter.removeListener("moved", once);
  emitter.removeAllListeners("moved");
  heard.push(emitter.emit("moved", 3), emitter.emit("left"));
  emitter.removeAllListeners();
  heard.push(emitter.emit("left"));
  return heard;
}

test("listeners hear from the emitter in Sigma's place what they hear from Node's", () => {
  const heard = heardFrom(new EventEmitter());

  expect(heard).toEqual(heardFrom(new NodeEmitter()));
  expect(heard).toHaveLength(12);
});
