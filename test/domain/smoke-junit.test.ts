import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderJunit } from '../../src/domain/smoke-junit.ts'
import {
  failedCase,
  failure,
  full,
  hostile,
  passed,
  reportOf,
  reportOfTexts,
  thresholds,
  unansweredCase,
  unaskedCase,
} from './smoke-reports.ts'

interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** Every element of each document in the order in which they begin, as a strict parser of others reads them. */
function read(documents: readonly string[]): readonly (readonly Element[])[] {
  const program = `
import json, sys
from xml.etree import ElementTree
documents = json.load(sys.stdin)
print(json.dumps([
    [{'tag': each.tag, 'attributes': each.attrib, 'text': each.text or ''} for each in ElementTree.fromstring(text.encode()).iter()]
    for text in documents]))`
  const { stderr, stdout } = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(documents),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (stderr !== '') throw new Error(stderr)
  return JSON.parse(stdout) as (readonly Element[])[]
}

test('a report in the elements that readers know', () => {
  expect(renderJunit({ ...full, logTail: ['Traceback:', 'KeyError'], metrics: new Map([['p95', 181.5]]) }))
    .toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="smoke test of endpoint penguins" tests="9" failures="2" errors="1" skipped="2" time="70.0447">
    <testsuite name="cases" tests="6" failures="1" errors="1" skipped="1" time="70.0447">
    <properties>
    <property name="outcome" value="failed"/>
    <property name="p95" value="181.5"/>
    </properties>
    <testcase classname="endpoint penguins" name="case 1" file="tests/cases.yml" line="10" time="0.0123"/>
    <testcase classname="endpoint penguins" name="case 2" file="tests/cases.yml" line="20" time="0.0123">
    <failure type="assertion" message="expected 5550 ± 400; text/csv, got 8100; text/html">expected 5550 ± 400, got 8100&#10;expected text/csv, got text/html</failure>
    </testcase>
    <testcase classname="endpoint penguins" name="case 3" file="tests/cases.yml" line="30" time="70.0000">
    <error type="unanswered" message="no answer: AWS cannot be reached"/>
    </testcase>
    <testcase classname="endpoint penguins" name="case 4" file="tests/cases.yml" line="40" time="0.0000">
    <skipped message="not asked"/>
    </testcase>
    <testcase classname="endpoint penguins" name="case 5" file="tests/cases.yml" line="50" time="0.0100"/>
    <testcase classname="endpoint penguins" name="case 6" file="tests/cases.yml" line="60" time="0.0100"/>
    <system-out>Traceback:&#10;KeyError</system-out>
    </testsuite>
    <testsuite name="thresholds" tests="3" failures="1" errors="0" skipped="1" time="0.0000">
    <testcase classname="endpoint penguins" name="p95 &#60; 300ms" time="0.0000"/>
    <testcase classname="endpoint penguins" name="p95 &#60; 30ms" time="0.0000">
    <failure type="threshold" message="expected p95 &#60; 30ms, got 41 ms"/>
    </testcase>
    <testcase classname="endpoint penguins" name="p95 &#60; 300ms" time="0.0000">
    <skipped message="3 answers, and it takes 20"/>
    </testcase>
    </testsuite>
    </testsuites>
    "
  `)
})

test('a test that passed is nothing but passed', () => {
  expect(renderJunit(passed)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="smoke test of endpoint penguins" tests="1" failures="0" errors="0" skipped="0" time="0.0123">
    <testsuite name="cases" tests="1" failures="0" errors="0" skipped="0" time="0.0123">
    <properties>
    <property name="outcome" value="passed"/>
    <property name="errors" value="0"/>
    </properties>
    <testcase classname="endpoint penguins" name="case 1" file="tests/cases.yml" line="10" time="0.0123"/>
    </testsuite>
    </testsuites>
    "
  `)
})

test.each([
  ['a test that could not begin', 'inconclusive', 'infrastructure', 'error'],
  ['a wrong model behind the endpoint', 'failed', 'assertion', 'failure'],
  ['a failure of no kind', 'failed', undefined, 'failure'],
] as const)('%s is red, although no case was asked', (_, outcome, failureKind, tag) => {
  const xml = renderJunit(reportOf({ outcome, failureKind, failure, cases: [unaskedCase(1)] }))
  const { happened } = failure
  expect(xml).toContain(
    `<${tag} type="${failureKind ?? outcome}" message="${happened}">endpoint penguins: ${happened}. Look at the model.</${tag}>`,
  )
  expect(xml).toContain(
    `tests="2" failures="${Number(tag === 'failure')}" errors="${Number(tag === 'error')}" skipped="1"`,
  )
})

test('what is only scored is left to the thresholds, whatever became of it', () => {
  const truth = { truth: 'Gentoo' }
  const xml = renderJunit(reportOf({ cases: [failedCase(1, truth), unansweredCase(2, truth)] }))
  expect(xml).not.toMatch(/<failure|<error/)
  expect(xml.match(/<skipped message="[^"]*"/g)).toEqual([
    '<skipped message="only scored: expected 5550 ± 400; text/csv, got 8100; text/html"',
    '<skipped message="only scored: no answer: AWS cannot be reached"',
  ])
})

test('a threshold that could not be judged is skipped, and the test is red where that is a failure', () => {
  const report = reportOf({ outcome: 'inconclusive', thresholds: [thresholds.inconclusive] })
  expect(renderJunit(report)).not.toMatch(/<failure|<error/)
  const xml = renderJunit({ ...report, failureKind: 'threshold', failure })
  expect(xml.match(/<(failure|error) \w+="\w+"/g)).toEqual(['<error type="threshold"'])
})

/** What XML 1.0 can say of a text, character by character. */
function sayable(text: string): string {
  const isSayable = (code: number) =>
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe) ||
    code > 0xffff
  return Array.from(text)
    .filter((each) => isSayable(each.codePointAt(0) ?? 0))
    .join('')
}

test('whatever the texts are, a strict parser takes them and gives them back', () => {
  const pieces = fc.constantFrom(
    hostile,
    '\r\n',
    '\t',
    '\0',
    '\u001B',
    '\uD800',
    '\uFFFE',
    '\u0085',
    '\u2028',
    '##[',
    ']]>',
    '<!--',
    '&#0;',
    '💥',
    ' ',
  )
  const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
  const texts = fc.sample(fc.array(fc.oneof(pieces, character), { maxLength: 8 }), 200).map((parts) => parts.join(''))
  const documents = read(texts.map((text) => renderJunit(reportOfTexts(text))))
  texts.forEach((text, index) => {
    const elements = documents[index] ?? []
    const attributesOf = (wanted: string) =>
      elements.filter(({ tag }) => tag === wanted).map(({ attributes }) => attributes)
    const said = sayable(text)
    const got = text === '' ? said : `expected ${said}, got ${said}`
    expect(elements[0]?.attributes['name']).toBe(`smoke test of ${said}`)
    expect(attributesOf('testcase').map(({ classname, file, name }) => [classname, name, file ?? said])).toEqual(
      Array<string[]>(6).fill([said, said, said]),
    )
    expect(attributesOf('failure').map(({ message }) => message)).toEqual([got, `expected ${said}, got ${said}`])
    expect(attributesOf('error').map(({ message }) => message)).toEqual([said])
    expect(attributesOf('property').map(({ name }) => name)).toEqual(['outcome', said])
    expect(elements.find(({ tag }) => tag === 'system-out')?.text).toBe(`${said}\n${said}`)
    expect(elements.find(({ tag }) => tag === 'failure')?.text).toBe(`expected ${said}, got ${said}`)
  })
})

test('no line of the file begins with what came from outside, and none holds a command to the runner', () => {
  const xml = renderJunit(reportOfTexts(`\u0000::error::x\n::error::y\r::error::z #\u0000#[error]a`))
  expect(xml).not.toMatch(/^\s*[^<\s]/m)
  expect(xml).not.toContain('##[')
})
