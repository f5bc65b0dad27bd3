import { describe, expect, test } from '@jest/globals'
import { predictionOf, showLabel } from '../../src/domain/smoke-answer.ts'
import { answer, csv, json, lines } from './smoke-words.ts'

describe('what a model predicted', () => {
  test.each([
    [undefined, csv('3750\n'), 3750],
    [undefined, csv(' setosa '), 'setosa'],
    [undefined, csv('007'), '007'],
    [undefined, csv('1,2'), undefined],
    [undefined, csv('1\n2'), undefined],
    [undefined, csv(''), undefined],
    [undefined, csv('""'), undefined],
    [undefined, csv('"a'), undefined],
    [undefined, json('3750'), 3750],
    [undefined, json('"setosa"'), 'setosa'],
    [undefined, json('true'), true],
    [undefined, json('{"predictions":[3750]}'), 3750],
    [undefined, json('{"predictions":["setosa"]}'), 'setosa'],
    [undefined, json('{"predictions":[{"a":[[1]]}]}'), 1],
    [undefined, json('{"predictions":[1,2]}'), undefined],
    [undefined, json('{"a":1,"b":2}'), undefined],
    [undefined, json('[]'), undefined],
    [undefined, json('null'), undefined],
    [undefined, json('NaN'), undefined],
    [undefined, json('1e999'), undefined],
    [undefined, answer('text/html', ' {"predictions":[1]}'), 1],
    [undefined, lines('{"score":0.5}'), 0.5],
    [undefined, answer('image/png', Uint8Array.of(0xff)), undefined],
    ['predictions[0].label', json('{"predictions":[{"label":"a","score":1}]}'), 'a'],
    ['predictions', json('{"predictions":[7],"model":"b"}'), 7],
    ['a', json('{"b":1}'), undefined],
    ['length(a)', json('{"b":1}'), undefined],
    ['a', csv('b'), undefined],
    ['2', csv('0.9,setosa'), 'setosa'],
    ['1', csv('0.9,setosa'), 0.9],
    ['3', csv('0.9,setosa'), undefined],
    ['1', csv('1\n2'), undefined],
    ['1', lines('[true, 1]'), true],
  ])('by %j of %j', async (prediction, got, label) => expect(await predictionOf({ prediction }, got)).toBe(label))
})

test.each([
  [3.5, 3.5],
  [true, true],
  ['3.50', '3.50'],
  ['True', 'True'],
  [' Gentoo', 'Gentoo'],
  ['Jane Doe', 'a text of 8 characters'],
  ['  ', 'an empty text'],
])('of a prediction %j is shown %j', (label, seen) =>
  expect(showLabel(label, { bodies: false, words: new Set(['Gentoo']) })).toBe(seen),
)
