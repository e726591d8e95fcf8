import { expect, test } from "vitest";

import {
  isObjectPerLine,
  recordsAt,
  recordsByLine,
} from "../../../src/bibliography/json/json-records.ts";
import { fc } from "../../property.ts";

const places = new Set(["results[]", "message.items[]", "message", "[]", ""]);
const records = (text: string) => [...recordsAt(text, places)];
const valuesIn = (text: string) => records(text).map(({ value }) => value);

test.each([
  ["a list", '[{"a":1},{"a":2}]'],
  ["a page of results", '{"meta":{"x":[{"y":0}]},"results":[{"a":1},{"a":2}]}'],
  ["a message with items", '{"status":"ok","message":{"items":[{"a":1},{"a":2}]}}'],
])("the records of %s are found", (_, text) => {
  expect(valuesIn(text)).toEqual([{ a: 1 }, { a: 2 }]);
});

test.each([
  ["by itself", '{"a":{"results":1},"b":[{"c":2}]}', { a: { results: 1 }, b: [{ c: 2 }] }],
  ["as a message", '{"message":{"a":[{"b":1}]}}', { a: [{ b: 1 }] }],
])("a record %s is found", (_, text, value) => {
  expect(valuesIn(text)).toEqual([value]);
});

test("brackets and quotes within strings are text", () => {
  expect(valuesIn('[{"a":"}]{\\"[\\\\"},{"a":2}]')).toEqual([{ a: '}]{"[\\' }, { a: 2 }]);
});

test("each record has the line it begins on", () => {
  expect(records('[\n {\n  "a": 1\n },\n\n {"a": 2}\n]').map(({ line }) => line)).toEqual([2, 6]);
});

test("a text that breaks off gives the records before, and the line of the broken one", () => {
  const [first, second] = records('[{"a":1},\n{"a":"lo');

  expect(first?.value).toEqual({ a: 1 });
  expect(second).toMatchObject({ line: 2, end: 18, problem: "the text breaks off before it ends" });
});

test("a string that is not closed on its line does no harm to the next record", () => {
  const [first, second] = records('[\n{"a": "lo\n},\n{"a": 2}\n]');

  expect(first?.problem).toBeDefined();
  expect(second?.value).toEqual({ a: 2 });
});

test("a text is one object a line if a line is a whole object and more follow", () => {
  expect(isObjectPerLine('{"a":1}\n{"a":2}')).toBe(true);
  expect(isObjectPerLine('{"a":\n{"a":2}')).toBe(true);
  expect(isObjectPerLine('{"a":1}\n')).toBe(false);
  expect(isObjectPerLine('{\n"a":1\n}')).toBe(false);
  expect(isObjectPerLine('[\n{"a":1}\n]')).toBe(false);
});

test("a line that is no object is a problem of that line alone", () => {
  const found = [...recordsByLine('{"a":1}\n{"a":\n\n{"a":3}')];

  expect(found.map(({ line, value }) => [line, value])).toEqual([
    [1, { a: 1 }],
    [2, undefined],
    [4, { a: 3 }],
  ]);
});

test("whatever JSON holds, its records are those of JSON.parse", () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 }), (list) => {
      const text = JSON.stringify(list, null, list.length % 3);

      expect(valuesIn(text)).toEqual(JSON.parse(text));
    }),
    { seed: 20_261_122 },
  );
});

test("any text gives records and problems, never a throw", () => {
  const pieces = fc.constantFrom("{", "}", "[", "]", '"', "\\", ":", ",", '"results"', "\n", "1");

  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join("")),
      (text) => {
        expect(records(text).every(({ line }) => line >= 1)).toBe(true);
        expect([...recordsByLine(text)].every(({ end }) => end <= text.length)).toBe(true);
      },
    ),
    { seed: 20_261_122 },
  );
});

test("records that begin alike are those of JSON.parse, whatever else they hold", () => {
  const record = fc.record({ id: fc.nat(), title: fc.string(), rest: fc.jsonValue() });
  const aMark = fc.constantFrom('},{"id":1,"title":"', '"},{"id":', "}");
  const list = fc.array(fc.oneof(record, record, fc.record({ id: fc.nat(), title: aMark })), {
    minLength: 3,
  });

  fc.assert(
    fc.property(list, fc.nat({ max: 2 }), (entries, indent) => {
      const text = JSON.stringify(
        entries.map(({ id, ...facts }) => ({ id: 1000 + (id % 9), ...facts })),
        null,
        indent,
      );

      expect(valuesIn(text)).toEqual(JSON.parse(text));
    }),
    { seed: 20_261_126 },
  );
});

test("records after one that was guessed have their own lines", () => {
  const text =
    '[\n{"id":"W1000","a":1},\n{"id":"W1001","a":2},\n{"id":"W1002",\n"a":3},\n{"id":"W1003"}]';

  expect(records(text).map(({ line }) => line)).toEqual([2, 3, 4, 6]);
});
